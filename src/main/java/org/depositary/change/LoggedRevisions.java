package org.depositary.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Counts the revisions of resources that keep none of their own: the lists of a document.
 *
 * <p>The log itself knows the last one, because the latest entry of a resource is kept. Callers
 * hold the document, so that nobody counts beside them.
 */
@ApplicationScoped
public class LoggedRevisions {

  private final EntityManager rows;

  LoggedRevisions(EntityManager rows) {
    this.rows = rows;
  }

  /** The first change of each of some resources that share an id, which is new. */
  public static List<Change> first(UUID id, Collection<ResourceType> types, String actor) {
    return types.stream().map(type -> new Change(ChangeType.CREATED, type, id, 1, actor)).toList();
  }

  /** The next change of each of some resources that share an id. */
  public List<Change> next(UUID id, Collection<ResourceType> types, String actor) {
    if (types.isEmpty()) {
      return List.of();
    }
    Map<ResourceType, Integer> last = last(id);
    List<Change> changes = new ArrayList<>();
    for (ResourceType type : types) {
      int before = last.getOrDefault(type, 0);
      ChangeType what = before == 0 ? ChangeType.CREATED : ChangeType.UPDATED;
      changes.add(new Change(what, type, id, before + 1, actor));
    }
    return changes;
  }

  /** The deletion of those of some resources that there were. */
  public List<Change> deletions(UUID id, Collection<ResourceType> types, String actor) {
    Map<ResourceType, Integer> last = last(id);
    return types.stream()
        .filter(last::containsKey)
        .map(
            type -> new Change(ChangeType.DELETED, type, id, last.getOrDefault(type, 0) + 1, actor))
        .toList();
  }

  private Map<ResourceType, Integer> last(UUID id) {
    Map<ResourceType, Integer> last = new EnumMap<>(ResourceType.class);
    List<?> found =
        rows.createNativeQuery(
                "SELECT resource_type, MAX(revision) FROM change_log WHERE resource_id = :id"
                    + " GROUP BY resource_type")
            .setParameter("id", id)
            .getResultList();
    for (Object each : found) {
      Object[] row = (Object[]) each;
      last.put(ResourceType.valueOf(String.valueOf(row[0])), ((Number) row[1]).intValue());
    }
    return last;
  }
}
