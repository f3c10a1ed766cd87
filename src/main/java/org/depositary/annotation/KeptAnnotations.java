package org.depositary.annotation;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.depositary.annotation.AnchoredStore.Narrowing;
import org.depositary.annotation.Review.Decision;
import org.depositary.database.Json;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.Pager;

/**
 * The stored annotations of one kind, for those who treat all kinds alike.
 *
 * <p>A kind says how its rows are stored and shown; lists, counts and deletion are the same for
 * all.
 *
 * @param <R> the rows of the kind
 * @param <V> their views
 */
public abstract class KeptAnnotations<R extends AnchoredRow, V extends AnnotationView> {

  private final AnchoredStore<R> store;
  private final Json json;
  private final Pager pager;

  protected KeptAnnotations(AnchoredStore<R> store, Json json, Pager pager) {
    this.store = store;
    this.json = json;
    this.pager = pager;
  }

  /** The rows as clients see them, in their order, with what they lead to. */
  protected abstract List<V> views(List<R> rows);

  /** A row without documents and entities, which may change. */
  protected abstract V unlinked(R row);

  /** What else a row tells, beside what clients see. */
  protected String untold(R row) {
    return "";
  }

  /**
   * Whether the annotations of the current text tell what these rows tell, which are not to be
   * stored. How sure the extractor was, and by which rule it found them, does not count.
   */
  protected final boolean tellsTheSame(UUID documentId, List<R> rows) {
    return told(store.listPresent(documentId)).equals(told(rows));
  }

  private List<String> told(List<R> rows) {
    return rows.stream().map(this::told).sorted().toList();
  }

  private String told(R row) {
    return json.write(unlinked(row), Set.of("id", "rule", "confidence")) + untold(row);
  }

  /** Where the annotations of the current text stand, those included that a curator rejected. */
  public final List<Standing> listStandings(UUID documentId) {
    return store.listPresent(documentId).stream().map(row -> Standing.of(row.anchor())).toList();
  }

  public final AnnotationKind kind() {
    return store.kind();
  }

  /**
   * The annotations of the current text after a place, in text order.
   *
   * @param reviews what curators decided about them; empty for all that was not rejected
   */
  public final List<PlacedView> listCurrent(
      UUID documentId, TextPlace after, Collection<Decision> reviews, int limit) {
    List<R> rows = store.listAfter(after, documentId, reviews, limit);
    List<V> views = views(rows);
    return IntStream.range(0, rows.size())
        .mapToObj(i -> placed(rows.get(i), views.get(i)))
        .toList();
  }

  public final long countCurrent(UUID documentId, Collection<Decision> reviews) {
    return store.countCurrent(documentId, reviews);
  }

  /** The annotation of a current text, rejected or not. */
  public final Optional<AnnotationView> find(UUID id) {
    return store.findPresent(id, LockModeType.NONE).map(row -> views(List.of(row)).get(0));
  }

  /** The anchor of an annotation of a current text, to decide about it. */
  public final Optional<Anchor> findLocked(UUID id) {
    return store.findPresent(id, LockModeType.PESSIMISTIC_WRITE).map(AnchoredRow::anchor);
  }

  /** Whether a document that was not deleted had the annotation in any of its texts. */
  public final boolean knows(UUID id) {
    return store.knows(id);
  }

  /** The annotations made on one text of a document after a place, in text order, unlinked. */
  public final List<PlacedView> listByText(
      UUID documentId, int textNumber, TextPlace after, int limit) {
    return store.listByText(documentId, textNumber, after, limit).stream()
        .map(row -> placed(row, unlinked(row)))
        .toList();
  }

  public final long countByText(UUID documentId, int textNumber) {
    return store.countByText(documentId, textNumber);
  }

  /** A page of the annotations of the current text, in text order. */
  public final Page<V> list(UUID documentId, Narrowing filter, PageQuery query) {
    return shown(store.page(pager, query, documentId, filter));
  }

  /** A page of the annotations of all current texts, in the order of their storing. */
  public final Page<V> list(Narrowing filter, PageQuery query) {
    return shown(store.page(pager, query, filter));
  }

  /** Removes every annotation of a deleted document. */
  public final void delete(UUID documentId) {
    store.delete(documentId);
  }

  private Page<V> shown(Page<R> rows) {
    return new Page<>(views(rows.items()), rows.page());
  }

  private PlacedView placed(R row, V view) {
    return new PlacedView(new TextPlace(row.anchor().start, kind(), row.pk()), view);
  }
}
