package org.depositary.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.depositary.annotation.AnnotationKind;
import org.depositary.database.Ids;
import org.depositary.database.RowReads;
import org.depositary.database.RowReads.Array;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.Pager;
import org.depositary.http.Slice;

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

  private static final String FIRST_OF_EACH =
      "SELECT c.document_id, c.id, c.type, c.name, c.folded_name, c.places FROM"
          + " (SELECT p.document_id, e.id, e.type, e.name, e.folded_name, p.places,"
          + " ROW_NUMBER() OVER (PARTITION BY p.document_id"
          + " ORDER BY p.places DESC, e.folded_name, e.id) AS nth FROM"
          + " (SELECT r.document_id, r.entity_id, COUNT(*) AS places%s"
          + " AND r.live GROUP BY r.document_id, r.entity_id) p"
          + " JOIN entity e ON e.id = p.entity_id) c"
          + " WHERE c.nth <= ? ORDER BY c.document_id, c.nth";

  private final EntityManager rows;
  private final RowReads reads;
  private final Pager pager;

  EntityTally(EntityManager rows, RowReads reads, Pager pager) {
    this.rows = rows;
    this.reads = reads;
    this.pager = pager;
  }

  /** The first of the lists of some documents, by document. */
  public Map<UUID, List<Entry>> listFirst(
      AnnotationKind kind, Collection<UUID> documentIds, int limit) {
    Map<UUID, List<Entry>> entries = new HashMap<>();
    if (!documentIds.isEmpty()) {
      reads
          .list(
              FIRST_OF_EACH.formatted(
                  reads.fromAny(annotation(kind).toLowerCase(Locale.ROOT), "document_id", "uuid")),
              EntityTally::listed,
              Array.ids(documentIds),
              limit)
          .forEach(
              listed ->
                  entries
                      .computeIfAbsent(listed.documentId(), id -> new ArrayList<>())
                      .add(listed.entry()));
    }
    return entries;
  }

  private record Listed(UUID documentId, Entry entry) {}

  private static Listed listed(ResultSet row) throws SQLException {
    return new Listed(
        row.getObject(1, UUID.class),
        new Entry(
            row.getObject(2, UUID.class),
            EntityType.valueOf(row.getString(3)),
            row.getString(4),
            row.getString(5),
            row.getLong(6)));
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
