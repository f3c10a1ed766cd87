package org.depositary.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.depositary.database.Values;
import org.depositary.search.SearchField.Keyword;
import org.jspecify.annotations.Nullable;

/** What documents are found by, in the database. */
@ApplicationScoped
class DocumentRecordStore {

  private final EntityManager rows;

  DocumentRecordStore(EntityManager rows) {
    this.rows = rows;
  }

  List<UUID> listIds(@Nullable UUID after, int limit) {
    return rows.createQuery(
            "select r.id from Document r where r.deletedAt is null and r.id > :after"
                + " order by r.id",
            UUID.class)
        .setParameter("after", after == null ? new UUID(0, 0) : after)
        .setMaxResults(limit)
        .getResultList();
  }

  /** The documents that exist; deleted ones do not. */
  List<DocumentRow> list(Collection<UUID> ids) {
    Values some = Values.of("ids", ids);
    String existing =
        "select r from Document r where r.id in " + some.hql() + " and r.deletedAt is null";
    return some.bind(rows.createQuery(existing, DocumentRow.class)).getResultList();
  }

  /** The ids of the documents that name an entity or rely on it now. */
  Set<UUID> listNaming(UUID entity) {
    Set<UUID> naming = new LinkedHashSet<>();
    for (String kind : List.of("Mention", "Citation")) {
      naming.addAll(
          rows.createQuery(
                  "select distinct x.anchor.documentId from "
                      + kind
                      + " x where x.entityId = :id and x.anchor.live = true",
                  UUID.class)
              .setParameter("id", entity)
              .getResultList());
    }
    return naming;
  }

  /** The texts of documents as they are now; none of one that is gone. */
  Map<UUID, TextWords> listTexts(Collection<UUID> ids) {
    Values some = Values.of("ids", ids);
    String current =
        "select t.documentId, t.characters, t.detected from Document r join DocumentText t"
            + " on t.documentId = r.id and t.number = r.textNumber where r.id in "
            + some.hql();
    Map<UUID, TextWords> texts = new HashMap<>();
    for (Object[] row : some.bind(rows.createQuery(current, Object[].class)).getResultList()) {
      texts.put((UUID) row[0], new TextWords((String) row[1], (String) row[2]));
    }
    return texts;
  }

  /**
   * A text to be indexed.
   *
   * @param detected JSON of {@link DetectedView}
   */
  record TextWords(String characters, @Nullable String detected) {}

  /** What was found in documents, by their ids. */
  Map<UUID, Set<Keyword>> listFound(Collection<UUID> ids) {
    Found found = new Found(rows, ids);
    found.add("x.entityId from Mention x", "entity");
    found.add("x.category from Figure x", "figureCategory");
    found.add("x.entityId, x.conventionId from Citation x", "entity", "convention");
    // A join that leaves out what is null would be another one: some pinpoints have no convention.
    String pointing = "x.conventionId, p.provision from Citation x join CitationPinpoint p";
    for (Object[] row : found.list(pointing + " on p.citationPk = x.pk")) {
      found.add(row, "provision", row[2]);
      if (row[1] != null) {
        String pair = DocumentFilter.pair(row[1], row[2]);
        found.add(row, DocumentFilter.PROVISION_OF_CONVENTION, pair);
      }
    }
    return found.keywords;
  }

  private record Found(EntityManager rows, Collection<UUID> ids, Map<UUID, Set<Keyword>> keywords) {

    Found(EntityManager rows, Collection<UUID> ids) {
      this(rows, ids, new HashMap<>());
    }

    /** The values of columns, each in its own field. */
    void add(String select, String... fields) {
      for (Object[] row : list(select)) {
        for (int i = 0; i < fields.length; i++) {
          add(row, fields[i], row[i + 1]);
        }
      }
    }

    void add(Object[] row, String field, @Nullable Object value) {
      if (value != null) {
        Keyword keyword = new Keyword(field, value.toString());
        keywords.computeIfAbsent((UUID) row[0], id -> new LinkedHashSet<>()).add(keyword);
      }
    }

    /** What is chosen of the annotations that are there now, after the id of the document. */
    List<Object[]> list(String select) {
      Values some = Values.of("ids", ids);
      String present = " where x.anchor.documentId in " + some.hql() + " and x.anchor.live = true";
      String all = "select distinct x.anchor.documentId, " + select + present;
      return some.bind(rows.createQuery(all, Object[].class)).getResultList();
    }
  }
}
