package org.depositary.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** The characters of a text and what it says about itself; nothing where it is gone. */
  Optional<TextWords> findText(UUID documentId, int number) {
    return rows.createQuery(
            "select t.characters, t.detected from DocumentText t"
                + " where t.documentId = :id and t.number = :number",
            TextWords.class)
        .setParameter("id", documentId)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
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
    found.add("select distinct x.anchor.documentId, x.entityId from Mention x", "entity");
    found.add("select distinct x.anchor.documentId, x.entityId from Citation x", "entity");
    found.add("select distinct x.anchor.documentId, x.conventionId from Citation x", "convention");
    found.add("select distinct x.anchor.documentId, x.category from Figure x", "figureCategory");
    String pointing = " from Citation x join CitationPinpoint p on p.citationPk = x.pk";
    found.add("select distinct x.anchor.documentId, p.provision" + pointing, "provision");
    // Not joined in the database: some join what is null.
    found.addPairs(
        "select distinct x.anchor.documentId, x.conventionId, p.provision" + pointing,
        DocumentFilter.PROVISION_OF_CONVENTION);
    return found.keywords;
  }

  private record Found(EntityManager rows, Collection<UUID> ids, Map<UUID, Set<Keyword>> keywords) {

    Found(EntityManager rows, Collection<UUID> ids) {
      this(rows, ids, new HashMap<>());
    }

    void add(String select, String field) {
      for (Object[] row : list(select)) {
        if (row[1] != null) {
          add((UUID) row[0], new Keyword(field, row[1].toString()));
        }
      }
    }

    void addPairs(String select, String field) {
      for (Object[] row : list(select)) {
        if (row[1] != null) {
          add((UUID) row[0], new Keyword(field, DocumentFilter.pair(row[1], row[2])));
        }
      }
    }

    private List<Object[]> list(String select) {
      Values some = Values.of("ids", ids);
      String present = " where x.anchor.documentId in " + some.hql() + " and x.anchor.live = true";
      return some.bind(rows.createQuery(select + present, Object[].class)).getResultList();
    }

    private void add(UUID document, Keyword keyword) {
      keywords.computeIfAbsent(document, id -> new LinkedHashSet<>()).add(keyword);
    }
  }
}
