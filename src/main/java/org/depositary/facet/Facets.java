package org.depositary.facet;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.database.Conditions;
import org.depositary.http.FacetBucket;
import org.depositary.http.ListQuery;
import org.jspecify.annotations.Nullable;

/**
 * Counts one list by its facets.
 *
 * <p>A facet is counted with all filters of the list, its own among them: a bucket says how many
 * items the list would have with the bucket's key as a filter more.
 *
 * <p>Each facet asked for is one grouped query over the whole filtered list, whatever page of it is
 * shown: its time grows with the list and not with the page, so a client asks for it once. One with
 * a join reads the joined rows, too. A name may be asked for once only, so the queries are bounded
 * by the facets of the list, the buckets by {@link #MOST} each, and labels are looked up once for
 * all of these.
 */
public final class Facets {

  /** How many buckets a facet has at most; the smallest are left out. */
  public static final int MOST = ListQuery.MOST_BUCKETS;

  private static final Comparator<FacetBucket> ORDER =
      Comparator.comparingLong(FacetBucket::count).reversed().thenComparing(FacetBucket::key);

  private final EntityManager rows;
  private final Counted counted;
  private final List<Facet> all;

  /**
   * @param counted the rows in HQL, with the key they are counted by: {@code Document r} and {@code
   *     r.id}
   * @param all two facets of one name are counted together; no value is in both
   */
  public Facets(EntityManager rows, Counted counted, List<Facet> all) {
    this.rows = rows;
    this.counted = counted;
    this.all = List.copyOf(all);
  }

  /** Rows in HQL with alias, and the key that tells them apart. */
  public record Counted(String rows, String key) {}

  /**
   * The buckets by facet; nothing where none was asked for.
   *
   * @param list makes the conditions of the list, whatever page of it is shown
   */
  public @Nullable Map<String, List<FacetBucket>> count(
      ListQuery query, Supplier<Conditions> list) {
    List<String> asked = query.facets(all.stream().map(Facet::name).distinct().toList());
    if (asked.isEmpty()) {
      return null;
    }
    Map<String, List<FacetBucket>> buckets = new LinkedHashMap<>();
    for (String name : asked) {
      buckets.put(
          name,
          ordered(
              all.stream()
                  .filter(facet -> facet.name().equals(name))
                  .flatMap(facet -> count(facet, list.get()))));
    }
    return buckets;
  }

  /** The buckets of values that were counted elsewhere, as every list has them. */
  public static List<FacetBucket> of(Map<String, Long> counts, Labels labels) {
    Map<String, String> named = labels.of(counts.keySet());
    return ordered(
        counts.entrySet().stream()
            .map(
                one ->
                    new FacetBucket(
                        one.getKey(),
                        named.getOrDefault(one.getKey(), one.getKey()),
                        one.getValue())));
  }

  private static List<FacetBucket> ordered(Stream<FacetBucket> buckets) {
    return buckets.sorted(ORDER).limit(MOST).toList();
  }

  private Stream<FacetBucket> count(Facet facet, Conditions conditions) {
    conditions.where(facet.value() + " is not null");
    String query =
        "select "
            + facet.value()
            + ", count("
            + (facet.join().isEmpty() ? "r" : "distinct " + counted.key())
            + ") from "
            + counted.rows()
            + facet.join()
            + conditions.hql()
            + " group by "
            + facet.value()
            + " order by 2 desc, 1";
    List<Object[]> found =
        conditions
            .bind(rows.createQuery(query, Object[].class))
            .setMaxResults(MOST)
            .getResultList();
    Map<String, Long> counts =
        found.stream().collect(Collectors.toMap(one -> one[0].toString(), one -> (Long) one[1]));
    return of(counts, facet.labels()).stream();
  }
}
