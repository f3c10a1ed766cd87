package org.depositary.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.depositary.database.Values;

/** Reviews in the database. */
@ApplicationScoped
class ReviewStore {

  private final EntityManager rows;

  ReviewStore(EntityManager rows) {
    this.rows = rows;
  }

  void persist(ReviewRow row) {
    rows.persist(row);
  }

  Optional<ReviewRow> find(UUID annotationId) {
    return Optional.ofNullable(rows.find(ReviewRow.class, annotationId));
  }

  /** Every review of one kind in a document, those whose words are gone included. */
  List<ReviewRow> list(UUID documentId, AnnotationKind kind) {
    return rows.createQuery(
            "select v from Review v where v.documentId = :id and v.kind = :kind"
                + " order by v.annotationId",
            ReviewRow.class)
        .setParameter("id", documentId)
        .setParameter("kind", kind)
        .getResultList();
  }

  /** What was decided about the annotations of these rows, by row; undecided ones are absent. */
  Map<Long, ReviewRow> findByRows(Collection<Long> pks) {
    Map<Long, ReviewRow> found = new HashMap<>();
    if (!pks.isEmpty()) {
      Values some = Values.of("pks", pks);
      String decided =
          "select v from Review v where v.rowPk in " + some.hql() + " and v.outcome is not null";
      some.bind(rows.createQuery(decided, ReviewRow.class))
          .getResultList()
          .forEach(row -> found.put(row.rowPk, row));
    }
    return found;
  }
}
