package org.depositary.citation;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.depositary.annotation.AnchoredStore;
import org.depositary.annotation.AnnotationKind;
import org.depositary.convention.CitationTally;
import org.depositary.database.RowInserts;
import org.depositary.database.Values;
import org.depositary.entity.CitationCounts;
import org.depositary.entity.EntityCount;

/** Citations in the database. */
@Singleton
class CitationStore extends AnchoredStore<CitationRow> implements CitationTally, CitationCounts {

  private final RowInserts inserts;

  CitationStore(EntityManager rows, RowInserts inserts) {
    super(rows, inserts, CitationRow.class, "Citation", AnnotationKind.CITATION);
    this.inserts = inserts;
  }

  void insertPinpoints(List<PinpointRow> added) {
    inserts.insert(added);
  }

  /** How often the current text of each of some documents cites each convention. */
  Map<UUID, Map<String, Long>> countByDocuments(Collection<UUID> documentIds) {
    Map<UUID, Map<String, Long>> counts = new HashMap<>();
    if (!documentIds.isEmpty()) {
      Values ids = Values.of("ids", documentIds);
      String counting =
          "select r.anchor.documentId, r.conventionId, count(r) from Citation r"
              + " where r.anchor.documentId in "
              + ids.hql()
              + " and r.anchor.live = true"
              + " and r.conventionId is not null group by r.anchor.documentId, r.conventionId";
      ids.bind(rows().createQuery(counting, Object[].class))
          .getResultList()
          .forEach(
              c ->
                  counts
                      .computeIfAbsent((UUID) c[0], id -> new HashMap<>())
                      .put((String) c[1], (Long) c[2]));
    }
    return counts;
  }

  @Override
  public Map<UUID, EntityCount> countByEntity(Collection<UUID> entityIds) {
    return countBy("r.entityId", UUID.class, entityIds, EntityCount::new);
  }

  @Override
  public Map<String, Count> countByConvention(Collection<String> conventionIds) {
    return countBy("r.conventionId", String.class, conventionIds, Count::new);
  }

  @Override
  public List<ProvisionCount> listProvisions(String conventionId) {
    return rows()
        .createQuery(
            "select p.provision, count(distinct r.pk), count(distinct r.anchor.documentId)"
                + " from Citation r join CitationPinpoint p on p.citationPk = r.pk"
                + " where r.anchor.live = true and r.conventionId = :id"
                + " group by p.provision order by p.provision",
            Object[].class)
        .setParameter("id", conventionId)
        .getResultStream()
        .map(c -> new ProvisionCount((String) c[0], new Count((Long) c[1], (Long) c[2])))
        .toList();
  }
}
