package org.depositary.entity;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.depositary.annotation.AnchoredStore;
import org.depositary.annotation.AnnotationKind;
import org.depositary.database.RowInserts;

/** Mentions in the database. */
@Singleton
class MentionStore extends AnchoredStore<MentionRow> {

  MentionStore(EntityManager rows, RowInserts inserts) {
    super(rows, inserts, MentionRow.class, "Mention", AnnotationKind.MENTION);
  }

  Map<UUID, EntityCount> countByEntity(Collection<UUID> entityIds) {
    return countBy("r.entityId", UUID.class, entityIds, EntityCount::new);
  }
}
