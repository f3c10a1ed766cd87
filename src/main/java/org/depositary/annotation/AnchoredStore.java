package org.depositary.annotation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.depositary.annotation.Review.Decision;
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

  private static final String OF_DOCUMENT = "r.anchor.documentId = :value";
  private static final String PRESENT =
      "(r.anchor.live = true or r.anchor.review.decision is not null)";

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
    return list(place.after(ofText(documentId, textNumber), kind), TextPlace.ORDER, limit);
  }

  public long countByText(UUID documentId, int textNumber) {
    return count(ofText(documentId, textNumber));
  }

  /**
   * The rows of the current text after a place, in text order.
   *
   * @param reviews what curators decided about them; empty for all that was not rejected
   */
  public List<R> listAfter(
      TextPlace place, UUID documentId, Collection<Decision> reviews, int limit) {
    return list(
        place.after(present(reviews).where(OF_DOCUMENT, documentId), kind), TextPlace.ORDER, limit);
  }

  public long countCurrent(UUID documentId, Collection<Decision> reviews) {
    return count(present(reviews).where(OF_DOCUMENT, documentId));
  }

  /** The row of a current text, rejected or not, held against other writers where that is asked. */
  public Optional<R> findPresent(UUID id, LockModeType lock) {
    Conditions conditions = new Conditions().where("r.anchor.id = :value", id).where(PRESENT);
    TypedQuery<R> query = rows.createQuery("select r" + from + conditions.hql(), type);
    return conditions.bind(query).setLockMode(lock).getResultStream().findFirst();
  }

  /** Whether any text of a document that was not deleted had an annotation of this id. */
  public boolean knows(UUID id) {
    return count(new Conditions().where("r.anchor.id = :value", id)) > 0;
  }

  /**
   * A page of the current text in text order.
   *
   * @param narrowed what must hold beside
   */
  public Page<R> page(Pager pager, PageQuery query, UUID documentId, Narrowing narrowed) {
    Slice slice = pager.slice(query);
    Long total = slice.counted() ? count(those(narrowed).where(OF_DOCUMENT, documentId)) : null;
    Conditions rest =
        TextPlace.of(slice.after()).after(those(narrowed).where(OF_DOCUMENT, documentId), kind);
    return pager.page(
        slice,
        list(rest, TextPlace.ORDER, slice.rows()),
        row -> new TextPlace(row.anchor().start, kind, row.pk()).position(),
        total);
  }

  /** A page of any list of rows, in the order of storing. */
  public Page<R> page(Pager pager, PageQuery query, Narrowing narrowed) {
    Slice slice = pager.slice(query);
    Long total = slice.counted() ? count(those(narrowed)) : null;
    Conditions rest = those(narrowed);
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
    List<Anchor> before = textNumber == 1 ? List.of() : listAnchors(documentId);
    List<Anchor> anchors = anchors(before, documentId, textNumber, AnchoredSpan.of(text, found));
    before.forEach(Anchor::retire);
    return anchors;
  }

  /** The anchors that a reading of the current text would get, whose rows are not to be stored. */
  public List<Anchor> propose(UUID documentId, Text text, List<? extends Annotation> found) {
    return anchors(listAnchors(documentId), documentId, 0, AnchoredSpan.of(text, found));
  }

  private static List<Anchor> anchors(
      List<Anchor> before, UUID documentId, int textNumber, List<AnchoredSpan> spans) {
    List<UUID> ids = new Anchoring(before, Ids::next).assign(spans);
    Map<UUID, Anchor> known = before.stream().collect(Collectors.toMap(a -> a.id, a -> a));
    List<Anchor> anchors = new ArrayList<>(ids.size());
    for (int i = 0; i < ids.size(); i++) {
      Anchor anchor = Anchor.of(ids.get(i), documentId, textNumber, spans.get(i));
      Anchor ancestor = known.get(anchor.id);
      if (ancestor != null) {
        anchor.inherit(ancestor);
      }
      anchors.add(anchor);
    }
    return anchors;
  }

  /** All of the current text in text order, those included that a curator rejected. */
  List<R> listPresent(UUID documentId) {
    Conditions conditions = new Conditions().where(OF_DOCUMENT, documentId).where(PRESENT);
    return list(conditions, TextPlace.ORDER, Integer.MAX_VALUE);
  }

  private List<Anchor> listAnchors(UUID documentId) {
    return listPresent(documentId).stream().map(AnchoredRow::anchor).toList();
  }

  /** Removes every row of a document. */
  public void delete(UUID documentId) {
    rows.createQuery("delete" + from + " where r.anchor.documentId = :id")
        .setParameter("id", documentId)
        .executeUpdate();
  }

  private static Conditions those(Narrowing narrowed) {
    return narrowed.apply(present(narrowed.review()));
  }

  private static Conditions present(Collection<Decision> reviews) {
    return reviews.isEmpty()
        ? new Conditions().where("r.anchor.live = true")
        : new Conditions().where("r.anchor.review.decision in :value", reviews);
  }

  private static Conditions ofText(UUID documentId, int textNumber) {
    return new Conditions()
        .where(OF_DOCUMENT, documentId)
        .where("r.anchor.textNumber = :value", textNumber);
  }

  /** Adds conditions to a query. */
  @FunctionalInterface
  public interface Narrowing {

    Conditions apply(Conditions conditions);

    /** What curators decided about the annotations; empty for all that was not rejected. */
    default Collection<Decision> review() {
      return List.of();
    }
  }
}
