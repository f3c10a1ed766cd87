package org.depositary.entity;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.depositary.annotation.AnchoredStore;
import org.depositary.annotation.AnnotationKind;
import org.depositary.database.Values;

/** Mentions in the database. */
@Singleton
class MentionStore extends AnchoredStore<MentionRow> {

  MentionStore(EntityManager rows) {
    super(rows, MentionRow.class, "Mention", AnnotationKind.MENTION);
  }

  Map<UUID, EntityCount> countByEntity(Collection<UUID> entityIds) {
    Map<UUID, EntityCount> counts = new HashMap<>();
    if (!entityIds.isEmpty()) {
      Values ids = Values.of("ids", entityIds);
      String counting =
          "select r.entityId, count(r), count(distinct r.anchor.documentId) from Mention r"
              + " where r.anchor.live = true and r.entityId in "
              + ids.hql()
              + " group by r.entityId";
      ids.bind(rows().createQuery(counting, Object[].class))
          .getResultList()
          .forEach(c -> counts.put((UUID) c[0], new EntityCount((Long) c[1], (Long) c[2])));
    }
    return counts;
  }
}
