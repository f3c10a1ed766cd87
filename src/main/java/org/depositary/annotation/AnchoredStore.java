package org.depositary.annotation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.depositary.database.Conditions;
import org.depositary.database.Ids;
import org.depositary.database.RowInserts;
import org.depositary.facet.Facet;
import org.depositary.facet.Facets;
import org.depositary.http.FacetBucket;
import org.depositary.http.ListQuery;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.Pager;
import org.depositary.http.ProblemException;
import org.depositary.http.Slice;
import org.jspecify.annotations.Nullable;

/**
 * What the stores of all kinds of annotations can do; each kind has a table of its own.
 *
 * @param <R> the rows of one kind
 */
public abstract class AnchoredStore<R extends AnchoredRow> {

  private static final String OF_DOCUMENT = "r.anchor.documentId";

  private final EntityManager rows;
  private final RowInserts inserts;
  private final Class<R> type;
  private final AnnotationKind kind;
  private final String named;
  private final String from;

  /**
   * @param name the name of the rows in HQL
   */
  protected AnchoredStore(
      EntityManager rows, RowInserts inserts, Class<R> type, String name, AnnotationKind kind) {
    this.rows = rows;
    this.inserts = inserts;
    this.type = type;
    this.kind = kind;
    this.named = " " + name + " r";
    this.from = " from" + named;
  }

  protected EntityManager rows() {
    return rows;
  }

  AnnotationKind kind() {
    return kind;
  }

  /** Stores new rows; they are not managed. */
  void insert(List<R> added) {
    inserts.insert(added);
  }

  /** Lets go of the rows that were read, so that more can be. Nothing may have been changed. */
  void forget() {
    rows.clear();
  }

  /** The rows that fit, in an order. */
  public List<R> list(Conditions conditions, String order, int limit) {
    TypedQuery<R> query = rows.createQuery("select r" + from + conditions.hql() + order, type);
    return conditions.bind(query).setMaxResults(limit).getResultList();
  }

  // In text order.
  private List<R> listOrdered(Conditions conditions, int limit) {
    return list(conditions, conditions.order(true, TextPlace.PATHS), limit);
  }

  public long count(Conditions conditions) {
    TypedQuery<Long> query =
        rows.createQuery("select count(r)" + from + conditions.hql(), Long.class);
    return conditions.bind(query).getSingleResult();
  }

  /** The rows made on one text of a document after a place, in text order. */
  public List<R> listByText(UUID documentId, int textNumber, TextPlace place, int limit) {
    return listOrdered(place.after(ofText(documentId, textNumber), kind), limit);
  }

  public long countByText(UUID documentId, int textNumber) {
    return count(ofText(documentId, textNumber));
  }

  /** The rows of the current text after a place, in text order. */
  public List<R> listAfter(TextPlace place, UUID documentId, ReviewFilter reviews, int limit) {
    return listOrdered(
        place.after(reviews.apply(new Conditions()).whereOne(OF_DOCUMENT, documentId), kind),
        limit);
  }

  /** The rows of the current texts of some documents, one after the other, in text order. */
  List<R> listStanding(Collection<UUID> documentIds, int limit) {
    return list(
        ReviewFilter.STANDING
            .apply(new Conditions())
            .whereAny(OF_DOCUMENT + " in :value", documentIds),
        " order by r.anchor.documentId, r.anchor.start, r.pk",
        limit);
  }

  public long countCurrent(UUID documentId, ReviewFilter reviews) {
    return count(reviews.apply(new Conditions()).whereOne(OF_DOCUMENT, documentId));
  }

  /** The row of a current text, rejected or not. */
  public Optional<R> findPresent(UUID id) {
    return list(ReviewFilter.presentWithId(id), "", 1).stream().findFirst();
  }

  /** The annotations of current texts among some ids, rejected or not. */
  List<R> listPresent(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : listOrdered(ReviewFilter.presentWithIds(ids), Integer.MAX_VALUE);
  }

  R get(long pk) {
    return rows.find(type, pk);
  }

  /** The document of an annotation, in whatever of its texts it stood; nothing is read for good. */
  Optional<UUID> findDocument(UUID id) {
    return rows.createQuery(
            "select r.anchor.documentId" + from + " where r.anchor.id = :id", UUID.class)
        .setParameter("id", id)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /**
   * A page of the current text in text order.
   *
   * @param narrowed what must hold beside
   */
  public Page<R> page(Pager pager, PageQuery query, UUID documentId, Narrowing narrowed) {
    return page(pager, query, () -> those(narrowed).whereOne(OF_DOCUMENT, documentId));
  }

  /** A page of a numbered text in text order; it knows of nothing that came later. */
  public Page<R> page(
      Pager pager, PageQuery query, DocumentReference document, Narrowing narrowed) {
    if (!narrowed.isOfTheText()) {
      throw ProblemException.parameter(
          "asOf", "NOT_WITH_THIS_FILTER", "what a filter asks for may have changed since.");
    }
    return page(pager, query, () -> narrowed.apply(ofText(document.id(), document.textNumber())));
  }

  private Page<R> page(Pager pager, PageQuery query, Supplier<Conditions> conditions) {
    Slice slice = pager.slice(query);
    Long total = slice.counted() ? count(conditions.get()) : null;
    Conditions rest = TextPlace.of(slice.after()).after(conditions.get(), kind);
    return pager.page(
        slice,
        listOrdered(rest, slice.rows()),
        row -> new TextPlace(row.anchor.start, kind, row.pk).position(),
        total);
  }

  /** A page of any list of rows. */
  Page<R> page(Pager pager, PageQuery query, Narrowing narrowed, AnnotationOrder order) {
    Slice slice = pager.slice(query);
    Long total = slice.counted() ? count(those(narrowed)) : null;
    List<R> found =
        order.after(
            slice, () -> those(narrowed), (rest, limit) -> list(rest, order.hql(rest), limit));
    return pager.page(slice, found, order::position, total);
  }

  /** The buckets of the list of rows; nothing where no facet was asked for. */
  @Nullable Map<String, List<FacetBucket>> count(
      ListQuery query, Narrowing narrowed, List<Facet> facets) {
    List<Facet> all = new ArrayList<>(facets);
    all.addAll(DocumentFacets.ALL);
    return new Facets(rows, new Facets.Counted(named, "r.pk"), all)
        .count(query, () -> those(narrowed));
  }

  /** All of the current text in text order, those included that a curator rejected. */
  List<R> listPresent(UUID documentId) {
    return listOrdered(ReviewFilter.present(documentId), Integer.MAX_VALUE);
  }

  /** Where the annotations of the current text stand, in text order, also the rejected ones. */
  List<Anchor> listAnchors(UUID documentId) {
    Conditions conditions = ReviewFilter.present(documentId);
    TypedQuery<Anchor> query =
        rows.createQuery(
            "select r.anchor" + from + conditions.hql() + conditions.order(true, TextPlace.PATHS),
            Anchor.class);
    return conditions.bind(query).getResultList();
  }

  /** Which of some annotations are in current texts, and not rejected. */
  Set<String> listLive(Collection<String> ids) {
    List<UUID> wanted = ids.stream().map(Ids::parse).flatMap(Optional::stream).toList();
    return wanted.isEmpty()
        ? Set.of()
        : rows.createQuery(
                "select r.anchor.id" + from + " where r.anchor.live = true and r.anchor.id in :ids",
                UUID.class)
            .setParameter("ids", wanted)
            .getResultStream()
            .map(UUID::toString)
            .collect(Collectors.toSet());
  }

  /** Takes all rows of a document out of the present. */
  void retire(UUID documentId) {
    rows.createQuery(
            "update"
                + named
                + " set r.anchor.live = false"
                + " where r.anchor.documentId = :id and r.anchor.live = true")
        .setParameter("id", documentId)
        .executeUpdate();
  }

  /** Puts one row into the present, or takes it out; other writers may change the rest of it. */
  void setLive(long pk, boolean live) {
    rows.createQuery("update" + named + " set r.anchor.live = :live where r.pk = :pk")
        .setParameter("live", live)
        .setParameter("pk", pk)
        .executeUpdate();
  }

  /** Writes the date of issue of a document beside the rows of one of its texts. */
  void date(UUID documentId, int textNumber, String issuedOn) {
    rows.createQuery(
            "update"
                + named
                + " set r.anchor.issuedOn = :date"
                + " where r.anchor.documentId = :id and r.anchor.textNumber = :text")
        .setParameter("date", issuedOn)
        .setParameter("text", textNumber)
        .setParameter("id", documentId)
        .executeUpdate();
  }

  /** Removes every row of a document. */
  public void delete(UUID documentId) {
    rows.createQuery("delete" + from + " where r.anchor.documentId = :id")
        .setParameter("id", documentId)
        .executeUpdate();
  }

  private static Conditions those(Narrowing narrowed) {
    return narrowed.apply(narrowed.review().apply(new Conditions()));
  }

  private static Conditions ofText(UUID documentId, int textNumber) {
    return new Conditions()
        .whereOne(OF_DOCUMENT, documentId)
        .whereOne("r.anchor.textNumber", textNumber);
  }
}
