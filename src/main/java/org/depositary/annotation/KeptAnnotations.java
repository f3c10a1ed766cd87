package org.depositary.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depositary.change.Change;
import org.depositary.change.ChangeType;
import org.depositary.database.Conditions;
import org.depositary.database.Digest;
import org.depositary.extraction.Annotation;
import org.depositary.facet.Facet;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.jspecify.annotations.Nullable;

/**
 * The stored annotations of one kind, for those who treat all kinds alike.
 *
 * <p>A kind says how its rows are made, judged and shown; storing, lists, counts, reviews and
 * deletion are the same for all.
 *
 * @param <R> the rows of the kind
 * @param <V> their views
 */
public abstract class KeptAnnotations<R extends AnchoredRow, V extends AnnotationView> {

  private static final int AT_ONCE = 1000;

  private final AnchoredStore<R> store;
  private final Keeping keeping;

  protected KeptAnnotations(AnchoredStore<R> store, Keeping keeping) {
    this.store = store;
    this.keeping = keeping;
  }

  /** What a row says beside its words: where that differs, a decision about it does not hold. */
  protected abstract Stream<@Nullable Object> judged(R row);

  /** A row as clients see it, without entities. */
  protected abstract V view(R row, AnnotationCore core);

  /** What lists of this kind are counted by, beside what their documents are. */
  protected List<Facet> facets() {
    return List.of();
  }

  /** Rows as clients see them, in their order; kinds that lead to entities add these. */
  protected List<V> views(List<R> rows, Function<R, AnnotationCore> core) {
    return rows.stream().map(row -> view(row, core.apply(row))).toList();
  }

  public final AnnotationKind kind() {
    return store.kind();
  }

  /** Rows as clients see them, in their order, with what they lead to. */
  public final List<V> views(List<R> rows) {
    return views(rows, new DocumentLinks(keeping.documents(), rows));
  }

  private List<V> views(List<R> rows, DocumentLinks documentOf) {
    Map<Long, ReviewRow> decided =
        keeping.reviews().findByRows(rows.stream().map(row -> row.pk).toList());
    return views(
        rows,
        row -> AnnotationCore.of(row).with(documentOf.of(row), ReviewView.of(decided.get(row.pk))));
  }

  /** Begins to store what was found in a new text, with a row for each. */
  protected final <F extends Annotation> Recording<R> begin(
      NewText at, List<F> found, Function<F, R> row) {
    Recording<R> recording =
        new Recording<>(store, at, found, found.stream().map(row).toList(), this::fingerprint);
    recording.anchor(
        found,
        at.isFirst() ? List.of() : store.listAnchors(at.documentId()),
        at.isFirst() ? List.of() : keeping.reviews().list(at.documentId(), kind()));
    return recording;
  }

  private String fingerprint(R row) {
    return Digest.of(judged(row).map(String::valueOf).toArray(String[]::new));
  }

  /** Which of some annotations of this kind are in current texts, and not rejected. */
  protected final Set<String> listLive(Stream<@Nullable String> ids) {
    return store.listLive(ids.filter(Objects::nonNull).collect(Collectors.toSet()));
  }

  /** What else a row tells, beside what clients see. */
  protected String untold(R row) {
    return "";
  }

  /**
   * Whether the annotations of the current text tell what these would, which are not to be stored.
   * How sure the extractor was, and by which rule it found them, does not count.
   */
  protected final boolean tellsTheSame(UUID documentId, Recording<R> proposed) {
    return told(store.listPresent(documentId)).equals(told(proposed.rows()));
  }

  private List<String> told(List<R> rows) {
    return rows.stream().map(this::told).sorted().toList();
  }

  private String told(R row) {
    return keeping.json().write(unlinked(row), Set.of("id", "rule", "confidence")) + untold(row);
  }

  /** Where the annotations of the current text stand, those included that a curator rejected. */
  public final List<Standing> listStandings(UUID documentId) {
    Set<UUID> decided =
        keeping.reviews().list(documentId, kind()).stream()
            .filter(review -> review.outcome != null)
            .map(review -> review.annotationId)
            .collect(Collectors.toSet());
    return store.listAnchors(documentId).stream()
        .map(anchor -> new Standing(anchor.id, anchor.start, decided.contains(anchor.id)))
        .toList();
  }

  /** The annotations of the current text after a place, in text order. */
  public final List<PlacedView> listCurrent(
      UUID documentId, TextPlace after, ReviewFilter reviews, int limit) {
    List<R> rows = store.listAfter(after, documentId, reviews, limit);
    List<V> views = views(rows);
    return IntStream.range(0, rows.size())
        .mapToObj(i -> placed(rows.get(i), views.get(i)))
        .toList();
  }

  /**
   * The annotations of the current texts of some documents, each in text order.
   *
   * @param most how many are read; documents of which not all were read by then are left out
   */
  public final Map<UUID, List<V>> listCurrent(Collection<UUID> documentIds, int most) {
    List<R> rows = documentIds.isEmpty() ? List.of() : store.listStanding(documentIds, most + 1);
    List<V> views = views(rows);
    Map<UUID, List<V>> lists = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      UUID document = rows.get(i).anchor.documentId;
      lists.computeIfAbsent(document, id -> new ArrayList<>()).add(views.get(i));
    }
    if (rows.size() > most) {
      lists.remove(rows.get(most).anchor.documentId);
    } else {
      documentIds.forEach(id -> lists.putIfAbsent(id, List.of()));
    }
    return lists;
  }

  /** What the annotations of the current text say, all of them in text order, unlinked. */
  public final List<V> listUnlinked(UUID documentId) {
    TextPlace start = TextPlace.of(List.of());
    return store.listAfter(start, documentId, ReviewFilter.STANDING, Integer.MAX_VALUE).stream()
        .map(row -> view(row, AnnotationCore.of(row)))
        .toList();
  }

  public final long countCurrent(UUID documentId, ReviewFilter reviews) {
    return store.countCurrent(documentId, reviews);
  }

  /** The annotation of a current text, rejected or not. */
  public final Optional<AnnotationView> find(UUID id) {
    return store.findPresent(id).map(row -> views(List.of(row)).get(0));
  }

  /** The annotations of current texts among some ids, rejected or not. */
  public final List<V> findCurrent(Collection<UUID> ids) {
    return views(store.listPresent(ids));
  }

  /**
   * The document that has or had the annotation; none where that was deleted and nobody decided.
   */
  public final Optional<UUID> findDocument(UUID id) {
    return store.findDocument(id);
  }

  /**
   * Decides about an annotation of a current text, whose document the caller holds; nothing changes
   * where the same was decided before.
   */
  public final Optional<Change> decide(UUID id, ReviewDecision decision) {
    R row = store.findPresent(id).orElseThrow();
    Optional<ReviewRow> before = keeping.reviews().find(id);
    ReviewRow review = before.orElseGet(() -> ReviewRow.of(row, kind()));
    if (review.says(decision)) {
      return Optional.empty();
    }
    review.decide(decision, fingerprint(row));
    if (before.isEmpty()) {
      keeping.reviews().persist(review);
    }
    store.setLive(row.pk, review.state != ReviewState.REJECTED);
    return Optional.of(review.change(ChangeType.UPDATED, decision.actor()));
  }

  /**
   * Withdraws what was decided about an annotation of a current text; nothing where nothing was.
   */
  public final Optional<Change> withdraw(UUID id, String actor) {
    R row = store.findPresent(id).orElseThrow();
    Optional<ReviewRow> found = keeping.reviews().find(id).filter(review -> review.outcome != null);
    found.ifPresent(
        review -> {
          review.withdraw();
          store.setLive(row.pk, true);
        });
    return found.map(review -> review.change(ChangeType.UPDATED, actor));
  }

  /** The annotations made on one text of a document after a place, in text order, unlinked. */
  public final List<PlacedView> listByText(
      UUID documentId, int textNumber, TextPlace after, int limit) {
    return store.listByText(documentId, textNumber, after, limit).stream()
        .map(row -> placed(row, unlinked(row)))
        .toList();
  }

  /** Hands over the annotations of a text one by one, in text order, however many there are. */
  public final void forEachOfText(UUID documentId, int textNumber, Consumer<PlacedView> reader) {
    TextPlace after = TextPlace.START;
    List<PlacedView> some;
    do {
      some = listByText(documentId, textNumber, after, AT_ONCE);
      store.forget();
      for (PlacedView placed : some) {
        reader.accept(placed);
        after = placed.place();
      }
    } while (some.size() == AT_ONCE);
  }

  /** Annotations by the numbers of their rows, unlinked. */
  public final Map<Long, AnnotationView> find(Collection<Long> pks) {
    return pks.isEmpty()
        ? Map.of()
        : store.list(new Conditions().where("r.pk in :value", pks), "", pks.size()).stream()
            .collect(Collectors.toMap(row -> row.pk, this::unlinked));
  }

  public final long countByText(UUID documentId, int textNumber) {
    return store.countByText(documentId, textNumber);
  }

  /** A page of the annotations of the current text, in text order. */
  public final Page<V> list(UUID documentId, Narrowing filter, PageQuery query) {
    return shown(store.page(keeping.pager(), query, documentId, filter));
  }

  /** A page of the annotations of a document in text order; those of the past are unlinked. */
  public final Page<V> list(DocumentAt document, Narrowing filter, PageQuery query) {
    return document.past()
        ? store.page(keeping.pager(), query, document.reference(), filter).map(this::unlinked)
        : list(document.reference().id(), filter, query);
  }

  /** A page of the annotations of all current texts, in the order of their storing. */
  public final Page<V> list(Narrowing filter, PageQuery query) {
    return shown(store.page(keeping.pager(), query, filter, AnnotationOrder.STORED));
  }

  /**
   * The same in the order asked for, with the facets of the whole list, and with more of the
   * documents if asked for.
   */
  public final Page<V> list(Narrowing filter, AnnotationQuery query) {
    boolean expanded = !query.expanded(List.of("document")).isEmpty();
    var buckets = store.count(query, filter, facets());
    Page<R> rows = store.page(keeping.pager(), query, filter, query.order());
    Function<DocumentReference, DocumentLink> link =
        expanded ? DocumentLink::expanded : DocumentLink::of;
    DocumentLinks documentOf = new DocumentLinks(keeping.documents(), rows.items(), link);
    return new Page<>(views(rows.items(), documentOf), rows.page(), buckets);
  }

  /**
   * Says when a document was issued, to the annotations of its current text: only they are asked.
   */
  public final void date(UUID documentId, int textNumber, String issuedOn) {
    store.date(documentId, textNumber, issuedOn);
  }

  /**
   * Removes every annotation of a deleted document; of those that were reviewed the ids and
   * revisions stay.
   */
  public final List<Change> delete(UUID documentId, String actor) {
    store.delete(documentId);
    List<Change> changes = new ArrayList<>();
    for (ReviewRow review : keeping.reviews().list(documentId, kind())) {
      if (review.erase()) {
        changes.add(review.change(ChangeType.DELETED, actor));
      }
    }
    return changes;
  }

  private Page<V> shown(Page<R> rows) {
    return new Page<>(views(rows.items()), rows.page());
  }

  // Without document, entity and review, which may change.
  private V unlinked(R row) {
    return view(row, AnnotationCore.of(row));
  }

  private PlacedView placed(R row, V view) {
    return new PlacedView(new TextPlace(row.anchor.start, kind(), row.pk), view);
  }
}
