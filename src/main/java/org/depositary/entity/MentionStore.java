package org.depositary.entity;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.depositary.annotation.AnchoredCounts;
import org.depositary.annotation.AnchoredStore;
import org.depositary.annotation.AnnotationKind;
import org.depositary.database.RowInserts;

/** Mentions in the database. */
@Singleton
class MentionStore extends AnchoredStore<MentionRow> {

  private static final AnchoredCounts.By BY_ENTITY = new AnchoredCounts.By("mention", "entity_id");

  private final AnchoredCounts counts;

  MentionStore(EntityManager rows, RowInserts inserts, AnchoredCounts counts) {
    super(rows, inserts, MentionRow.class, "Mention", AnnotationKind.MENTION);
    this.counts = counts;
  }

  Map<UUID, EntityCount> countByEntity(Collection<UUID> entityIds) {
    return counts.byId(BY_ENTITY, entityIds, EntityCount::new);
  }
}
