package org.depositary.figure;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.depositary.annotation.AnchoredStore;
import org.depositary.annotation.AnnotationKind;
import org.depositary.database.Conditions;
import org.depositary.database.RowInserts;

/** Figures in the database. */
@Singleton
class FigureStore extends AnchoredStore<FigureRow> {

  private static final String FIRST_OF_EACH_DOCUMENT =
      "select r from (select o.pk as pk, row_number()"
          + " over (partition by o.comparisonKey order by o.nth, o.pk) as place from"
          + " (select f.pk as pk, f.comparisonKey as comparisonKey, row_number() over (partition by"
          + " f.comparisonKey, f.anchor.documentId order by f.pk) as nth from Figure f"
          + " where f.anchor.live = true and f.comparisonKey in :keys) o) p"
          + " join Figure r on r.pk = p.pk where p.place <= :most order by r.pk";

  private static final String FIRST_OF_EACH_PLACE =
      "select r from (select min(f.pk) as pk from Figure f where f.anchor.live = true"
          + " and {place} in :places group by {place}) p join Figure r on r.pk = p.pk";

  private static final int MOST_READ = 2_000;

  FigureStore(EntityManager rows, RowInserts inserts) {
    super(rows, inserts, FigureRow.class, "Figure", AnnotationKind.FIGURE);
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

  /** How many current figures have each of the keys. */
  Map<String, Long> countByComparisonKey(Collection<String> keys) {
    Map<String, Long> counts = new HashMap<>();
    Conditions conditions =
        new Conditions().where("r.anchor.live = true").where("r.comparisonKey in :value", keys);
    String query = "select r.comparisonKey, count(r) from Figure r" + conditions.hql();
    conditions
        .bind(rows().createQuery(query + " group by r.comparisonKey", Object[].class))
        .getResultList()
        .forEach(row -> counts.put((String) row[0], (Long) row[1]));
    return counts;
  }

  /**
   * The current figures with comparison keys, in the order of their storing.
   *
   * @param most how many of one key: the first of every document, then the second, and so on
   */
  List<FigureRow> listByComparisonKeys(Collection<String> keys, int most) {
    return rows()
        .createQuery(FIRST_OF_EACH_DOCUMENT, FigureRow.class)
        .setParameter("keys", keys)
        .setParameter("most", (long) most)
        .getResultList();
  }

  /** One current figure of each place. */
  List<FigureRow> listFirstOfPlaces(Collection<String> places) {
    String place = ComparisonKey.PLACE.replace("r.", "f.");
    return places.isEmpty()
        ? List.of()
        : rows()
            .createQuery(FIRST_OF_EACH_PLACE.replace("{place}", place), FigureRow.class)
            .setParameter("places", places)
            .getResultList();
  }

  /** What documents state of the place and year of a key, as far as one request may read. */
  List<FigureRow> listByOccasion(ComparisonKey key, Collection<UUID> documentIds) {
    return list(
        new Conditions()
            .where("r.anchor.live = true")
            .where("r.anchor.documentId in :value", documentIds)
            .where(ComparisonKey.OF_EVENT, key.patternOfOccasion()),
        " order by r.pk",
        MOST_READ);
  }
}
