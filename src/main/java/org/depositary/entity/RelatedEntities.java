package org.depositary.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;

/** Finds what texts name together. */
@ApplicationScoped
class RelatedEntities {

  private final EntityTally tally;
  private final EntityManager rows;

  RelatedEntities(EntityTally tally, EntityManager rows) {
    this.tally = tally;
    this.rows = rows;
  }

  /** A page of what is named in the documents that name an entity, in most documents first. */
  Page<RelatedEntity> list(UUID entityId, PageQuery query) {
    Page<EntityTally.Entry> page = tally.listRelated(entityId, query);
    Map<UUID, Long> sentences =
        countSentences(entityId, page.items().stream().map(EntityTally.Entry::id).toList());
    return page.map(entry -> RelatedEntity.of(entry, sentences.getOrDefault(entry.id(), 0L)));
  }

  // Asks for each mention of the others whether its sentence names the entity: joined, the mentions
  // of one sentence would multiply. For one page only: a sentence is a pair, counted slowly.
  private Map<UUID, Long> countSentences(UUID entityId, Collection<UUID> others) {
    Map<UUID, Long> counts = new HashMap<>();
    if (!others.isEmpty()) {
      rows.createQuery(
              "select o.entityId, count(distinct concat(cast(o.anchor.documentId as string), ' ',"
                  + " cast(o.sentence as string))) from Mention o"
                  + " where o.entityId in :others and o.anchor.live = true and exists (select 1"
                  + " from Mention r where r.anchor.documentId = o.anchor.documentId"
                  + " and r.sentence = o.sentence and r.entityId = :id and r.anchor.live = true)"
                  + " group by o.entityId",
              Object[].class)
          .setParameter("id", entityId)
          .setParameter("others", others)
          .getResultList()
          .forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
    }
    return counts;
  }
}
