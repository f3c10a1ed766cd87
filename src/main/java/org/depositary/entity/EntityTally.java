package org.depositary.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import org.depositary.annotation.AnnotationKind;
import org.depositary.database.Ids;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.Pager;
import org.depositary.http.Slice;

/** Counts the entities of one document, those it speaks of most often first. */
@ApplicationScoped
public class EntityTally {

  /** An entity, and in how many places the current text speaks of it. */
  public record Entry(UUID id, EntityType type, String name, String foldedName, long places) {

    public String href() {
      return EntityLink.href(id);
    }

    private List<String> position() {
      return List.of(String.valueOf(places), foldedName, id.toString());
    }
  }

  private static final String ORDER = " order by count(r) desc, e.foldedName, e.id";
  private static final String AFTER =
      " having count(r) < :places or (count(r) = :places and (e.foldedName > :name"
          + " or (e.foldedName = :name and e.id > :id)))";

  private final EntityManager rows;
  private final Pager pager;

  EntityTally(EntityManager rows, Pager pager) {
    this.rows = rows;
    this.pager = pager;
  }

  /** The first of the list. */
  public List<Entry> listFirst(AnnotationKind kind, UUID documentId, int limit) {
    return entries(kind, "", documentId).setMaxResults(limit).getResultList();
  }

  /** A page of the list. */
  public Page<Entry> list(AnnotationKind kind, UUID documentId, PageQuery page) {
    Slice slice = pager.slice(page);
    TypedQuery<Entry> query = entries(kind, slice.atStart() ? "" : AFTER, documentId);
    if (!slice.atStart()) {
      query
          .setParameter("places", Long.valueOf(slice.after().get(0)))
          .setParameter("name", slice.after().get(1))
          .setParameter("id", Ids.parse(slice.after().get(2)).orElseThrow());
    }
    List<Entry> read = query.setMaxResults(slice.rows()).getResultList();
    Long total = slice.counted() ? count(kind, documentId) : null;
    return pager.page(slice, read, Entry::position, total);
  }

  private TypedQuery<Entry> entries(AnnotationKind kind, String after, UUID documentId) {
    return rows.createQuery(
            "select e.id, e.type, e.name, e.foldedName, count(r)"
                + from(kind)
                + " group by e.id, e.type, e.name, e.foldedName"
                + after
                + ORDER,
            Entry.class)
        .setParameter("document", documentId);
  }

  private long count(AnnotationKind kind, UUID documentId) {
    return rows.createQuery("select count(distinct e.id)" + from(kind), Long.class)
        .setParameter("document", documentId)
        .getSingleResult();
  }

  private static String from(AnnotationKind kind) {
    String annotation =
        switch (kind) {
          case MENTION -> "Mention";
          case CITATION -> "Citation";
          case FIGURE -> throw new IllegalArgumentException("figures have no entities");
        };
    return " from "
        + annotation
        + " r join Entity e on e.id = r.entityId"
        + " where r.anchor.documentId = :document and r.anchor.live = true";
  }
}
