package org.depositary.annotation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.depositary.database.Conditions;
import org.depositary.database.Ids;
import org.depositary.extraction.Annotation;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.Pager;
import org.depositary.http.Slice;
import org.depositary.text.Text;

/**
 * What the stores of all kinds of annotations can do; each kind has a table of its own.
 *
 * @param <R> the rows of one kind
 */
public abstract class AnchoredStore<R extends AnchoredRow> {

  private final EntityManager rows;
  private final Class<R> type;
  private final AnnotationKind kind;
  private final String from;

  /**
   * @param name the name of the rows in HQL
   */
  protected AnchoredStore(EntityManager rows, Class<R> type, String name, AnnotationKind kind) {
    this.rows = rows;
    this.type = type;
    this.kind = kind;
    this.from = " from " + name + " r";
  }

  protected EntityManager rows() {
    return rows;
  }

  AnnotationKind kind() {
    return kind;
  }

  public void persist(R row) {
    rows.persist(row);
  }

  /** The rows that fit, in an order. */
  public List<R> list(Conditions conditions, String order, int limit) {
    TypedQuery<R> query = rows.createQuery("select r" + from + conditions.hql() + order, type);
    return conditions.bind(query).setMaxResults(limit).getResultList();
  }

  public long count(Conditions conditions) {
    TypedQuery<Long> query =
        rows.createQuery("select count(r)" + from + conditions.hql(), Long.class);
    return conditions.bind(query).getSingleResult();
  }

  /** The rows made on one text of a document after a place, in text order. */
  public List<R> listByText(UUID documentId, int textNumber, TextPlace place, int limit) {
    return list(place.conditions(documentId, textNumber, kind), TextPlace.ORDER, limit);
  }

  public long countByText(UUID documentId, int textNumber) {
    return count(TextPlace.START.conditions(documentId, textNumber, kind));
  }

  /** The rows of the current text after a place, in text order. */
  public List<R> listAfter(TextPlace place, UUID documentId, int limit) {
    return list(place.conditions(documentId, kind), TextPlace.ORDER, limit);
  }

  public long countCurrent(UUID documentId) {
    return count(TextPlace.START.conditions(documentId, kind));
  }

  /**
   * A page of the current text in text order.
   *
   * @param narrowed what must hold beside
   */
  public Page<R> page(Pager pager, PageQuery query, UUID documentId, Narrowing narrowed) {
    Slice slice = pager.slice(query);
    Conditions all = narrowed.apply(TextPlace.START.conditions(documentId, kind));
    Long total = slice.counted() ? count(all) : null;
    Conditions rest = narrowed.apply(TextPlace.of(slice.after()).conditions(documentId, kind));
    return pager.page(
        slice,
        list(rest, TextPlace.ORDER, slice.rows()),
        row -> new TextPlace(row.anchor().start, kind, row.pk()).position(),
        total);
  }

  /** A page of any list of rows, in the order of storing. */
  public Page<R> page(Pager pager, PageQuery query, Narrowing narrowed) {
    Slice slice = pager.slice(query);
    Long total = slice.counted() ? count(narrowed.apply(live())) : null;
    Conditions rest = narrowed.apply(live());
    if (!slice.atStart()) {
      rest.where("r.pk > :value", Long.valueOf(slice.after().get(0)));
    }
    return pager.page(
        slice,
        list(rest, " order by r.pk", slice.rows()),
        row -> List.of(String.valueOf(row.pk())),
        total);
  }

  /**
   * Anchors for what was found in a new current text, in the order given; who was there before
   * keeps its id. The rows of the text before stay for its revisions.
   */
  public List<Anchor> anchor(
      UUID documentId, int textNumber, Text text, List<? extends Annotation> found) {
    List<Anchor> before = retire(documentId, textNumber);
    List<AnchoredSpan> spans = found.stream().map(a -> AnchoredSpan.of(text, a.span())).toList();
    List<UUID> ids = new Anchoring(before, Ids::next).assign(spans);
    return IntStream.range(0, ids.size())
        .mapToObj(i -> Anchor.of(ids.get(i), documentId, textNumber, spans.get(i)))
        .toList();
  }

  /**
   * Takes the rows of a document out of the present; answers their anchors in text order.
   *
   * @param nextText number of the text that becomes the present; the first has nothing before it
   */
  private List<Anchor> retire(UUID documentId, int nextText) {
    if (nextText == 1) {
      return List.of();
    }
    List<Anchor> anchors =
        listAfter(TextPlace.START, documentId, Integer.MAX_VALUE).stream()
            .map(AnchoredRow::anchor)
            .toList();
    anchors.forEach(anchor -> anchor.live = false);
    return anchors;
  }

  /** Removes every row of a document. */
  public void delete(UUID documentId) {
    rows.createQuery("delete" + from + " where r.anchor.documentId = :id")
        .setParameter("id", documentId)
        .executeUpdate();
  }

  private static Conditions live() {
    return new Conditions().where("r.anchor.live = true");
  }

  /** Adds conditions to a query. */
  @FunctionalInterface
  public interface Narrowing {

    Conditions apply(Conditions conditions);
  }
}
