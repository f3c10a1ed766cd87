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
import org.depositary.entity.CitationCounts;
import org.depositary.entity.EntityCount;
import org.hibernate.Session;

/** Citations in the database. */
@Singleton
class CitationStore extends AnchoredStore<CitationRow> implements CitationTally, CitationCounts {

  // One parameter for all ids: parameters of their own take longer to be set than to be answered.
  private static final String CONVENTIONS_OF_EACH =
      "SELECT r.document_id, r.convention_id, COUNT(*) AS places"
          + " FROM UNNEST(CAST(? AS UUID ARRAY)) AS wanted(id)"
          + " JOIN citation r ON r.document_id = wanted.id"
          + " WHERE r.live AND r.convention_id IS NOT NULL GROUP BY r.document_id, r.convention_id";

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
      rows()
          .unwrap(Session.class)
          .createNativeQuery(CONVENTIONS_OF_EACH, Object[].class)
          .addScalar("document_id", UUID.class)
          .addScalar("convention_id", String.class)
          .addScalar("places", Long.class)
          .setParameter(1, documentIds.stream().distinct().toArray(UUID[]::new))
          .getResultList()
          .forEach(
              row ->
                  counts
                      .computeIfAbsent((UUID) row[0], id -> new HashMap<>())
                      .put((String) row[1], (Long) row[2]));
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
