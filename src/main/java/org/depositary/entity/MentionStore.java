package org.depositary.entity;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.depositary.annotation.AnchoredStore;
import org.depositary.annotation.AnnotationKind;

/** Mentions in the database. */
@Singleton
class MentionStore extends AnchoredStore<MentionRow> {

  /** How often an entity is named, and in how many documents. */
  record Count(long mentions, long documents) {
    static final Count NONE = new Count(0, 0);
  }

  MentionStore(EntityManager rows) {
    super(rows, MentionRow.class, "Mention", AnnotationKind.MENTION);
  }

  Map<UUID, Count> countByEntity(Collection<UUID> entityIds) {
    Map<UUID, Count> counts = new HashMap<>();
    if (!entityIds.isEmpty()) {
      rows()
          .createQuery(
              "select r.entityId, count(r), count(distinct r.anchor.documentId) from Mention r"
                  + " where r.anchor.live = true and r.entityId in :ids group by r.entityId",
              Object[].class)
          .setParameter("ids", entityIds)
          .getResultList()
          .forEach(c -> counts.put((UUID) c[0], new Count((Long) c[1], (Long) c[2])));
    }
    return counts;
  }

  /** How often each entity is named in the current text of one document. */
  Map<UUID, Long> countByDocument(UUID documentId) {
    Map<UUID, Long> counts = new HashMap<>();
    rows()
        .createQuery(
            "select r.entityId, count(r) from Mention r where r.anchor.documentId = :id"
                + " and r.anchor.live = true and r.entityId is not null group by r.entityId",
            Object[].class)
        .setParameter("id", documentId)
        .getResultList()
        .forEach(c -> counts.put((UUID) c[0], (Long) c[1]));
    return counts;
  }
}
