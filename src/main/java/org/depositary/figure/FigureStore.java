package org.depositary.figure;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.depositary.annotation.AnchoredStore;
import org.depositary.annotation.AnnotationKind;
import org.depositary.database.Conditions;

/** Figures in the database. */
@Singleton
class FigureStore extends AnchoredStore<FigureRow> {

  FigureStore(EntityManager rows) {
    super(rows, FigureRow.class, "Figure", AnnotationKind.FIGURE);
  }

  /** The keys that current figures are compared by, in their order. */
  List<String> listComparisonKeys(Conditions conditions, int limit) {
    String query = "select distinct r.comparisonKey from Figure r" + conditions.hql();
    return conditions
        .bind(rows().createQuery(query + " order by r.comparisonKey", String.class))
        .setMaxResults(limit)
        .getResultList();
  }

  long countComparisonKeys(Conditions conditions) {
    String query = "select count(distinct r.comparisonKey) from Figure r" + conditions.hql();
    return conditions.bind(rows().createQuery(query, Long.class)).getSingleResult();
  }

  /** The current figures with a comparison key, in the order of their storing. */
  List<FigureRow> listByComparisonKey(String key, int limit) {
    return list(
        new Conditions().where("r.anchor.live = true").where("r.comparisonKey = :value", key),
        " order by r.pk",
        limit);
  }
}
