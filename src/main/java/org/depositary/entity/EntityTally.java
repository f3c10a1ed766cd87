package org.depositary.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.depositary.annotation.AnnotationKind;
import org.depositary.database.Ids;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.Pager;
import org.depositary.http.Slice;
import org.hibernate.Session;

/** Counts entities of one document, or beside one entity; those named most often first. */
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

  // What is counted, of what, and about which document or entity.
  private record Count(String counted, String from, UUID about) {

    String after() {
      return (" having counted < :places or (counted = :places and (e.foldedName > :name"
              + " or (e.foldedName = :name and e.id > :id)))")
          .replace("counted", counted);
    }

    String hql(String after) {
      return "select e.id, e.type, e.name, e.foldedName, "
          + counted
          + from
          + " group by e.id, e.type, e.name, e.foldedName"
          + after
          + " order by "
          + counted
          + " desc, e.foldedName, e.id";
    }
  }

  // One parameter for all ids: parameters of their own take longer to be set than to be answered.
  private static final String FIRST_OF_EACH =
      "SELECT c.document_id, c.id, c.type, c.name, c.folded_name, c.places FROM"
          + " (SELECT r.document_id, e.id, e.type, e.name, e.folded_name, COUNT(*) AS places,"
          + " ROW_NUMBER() OVER (PARTITION BY r.document_id"
          + " ORDER BY COUNT(*) DESC, e.folded_name, e.id) AS nth"
          + " FROM UNNEST(CAST(? AS UUID ARRAY)) AS wanted(id)"
          + " JOIN %s r ON r.document_id = wanted.id JOIN entity e ON e.id = r.entity_id"
          + " WHERE r.live GROUP BY r.document_id, e.id, e.type, e.name, e.folded_name) c"
          + " WHERE c.nth <= ? ORDER BY c.document_id, c.nth";

  private final EntityManager rows;
  private final Pager pager;

  EntityTally(EntityManager rows, Pager pager) {
    this.rows = rows;
    this.pager = pager;
  }

  /** The first of the lists of some documents, by document. */
  public Map<UUID, List<Entry>> listFirst(
      AnnotationKind kind, Collection<UUID> documentIds, int limit) {
    Map<UUID, List<Entry>> entries = new HashMap<>();
    if (!documentIds.isEmpty()) {
      rows.unwrap(Session.class)
          .createNativeQuery(
              FIRST_OF_EACH.formatted(annotation(kind).toLowerCase(Locale.ROOT)), Object[].class)
          .addScalar("document_id", UUID.class)
          .addScalar("id", UUID.class)
          .addScalar("type", String.class)
          .addScalar("name", String.class)
          .addScalar("folded_name", String.class)
          .addScalar("places", Long.class)
          .setParameter(1, documentIds.stream().distinct().toArray(UUID[]::new))
          .setParameter(2, limit)
          .getResultList()
          .forEach(
              row ->
                  entries
                      .computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                      .add(
                          new Entry(
                              (UUID) row[1],
                              EntityType.valueOf((String) row[2]),
                              (String) row[3],
                              (String) row[4],
                              (Long) row[5])));
    }
    return entries;
  }

  /** A page of the list. */
  public Page<Entry> list(AnnotationKind kind, UUID documentId, PageQuery page) {
    return list(inDocument(kind, documentId), page);
  }

  /**
   * A page of what is named in the documents that name an entity; places are documents, those in
   * most of them first.
   */
  Page<Entry> listRelated(UUID entityId, PageQuery page) {
    String from =
        " from (select distinct m.anchor.documentId as documentId from Mention m"
            + " where m.entityId = :about and m.anchor.live = true) d"
            + " join Mention r on r.anchor.documentId = d.documentId"
            + " join Entity e on e.id = r.entityId"
            + " where r.anchor.live = true and r.entityId <> :about";
    return list(new Count("count(distinct r.anchor.documentId)", from, entityId), page);
  }

  private Page<Entry> list(Count count, PageQuery page) {
    Slice slice = pager.slice(page);
    TypedQuery<Entry> query = entries(count, slice.atStart() ? "" : count.after());
    if (!slice.atStart()) {
      query
          .setParameter("places", Long.valueOf(slice.after().get(0)))
          .setParameter("name", slice.after().get(1))
          .setParameter("id", Ids.parse(slice.after().get(2)).orElseThrow());
    }
    List<Entry> read = query.setMaxResults(slice.rows()).getResultList();
    return pager.page(slice, read, Entry::position, slice.counted() ? total(count) : null);
  }

  private TypedQuery<Entry> entries(Count count, String after) {
    return rows.createQuery(count.hql(after), Entry.class).setParameter("about", count.about());
  }

  private Long total(Count count) {
    return rows.createQuery("select count(distinct e.id)" + count.from(), Long.class)
        .setParameter("about", count.about())
        .getSingleResult();
  }

  private static String annotation(AnnotationKind kind) {
    return switch (kind) {
      case MENTION -> "Mention";
      case CITATION -> "Citation";
      case FIGURE, QUOTATION, CHARACTERISATION ->
          throw new IllegalArgumentException(kind + " has no entities");
    };
  }

  private static Count inDocument(AnnotationKind kind, UUID documentId) {
    String from =
        " from "
            + annotation(kind)
            + " r join Entity e on e.id = r.entityId"
            + " where r.anchor.documentId = :about and r.anchor.live = true";
    return new Count("count(r)", from, documentId);
  }
}
