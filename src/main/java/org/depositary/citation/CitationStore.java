package org.depositary.citation;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.depositary.annotation.AnchoredCounts;
import org.depositary.annotation.AnchoredStore;
import org.depositary.annotation.AnnotationKind;
import org.depositary.convention.CitationTally;
import org.depositary.database.RowInserts;
import org.depositary.database.RowReads;
import org.depositary.database.RowReads.Array;
import org.depositary.entity.CitationCounts;
import org.depositary.entity.EntityCount;

/** Citations in the database. */
@Singleton
class CitationStore extends AnchoredStore<CitationRow> implements CitationTally, CitationCounts {

  private static final AnchoredCounts.By BY_ENTITY = new AnchoredCounts.By("citation", "entity_id");
  private static final AnchoredCounts.By BY_CONVENTION =
      new AnchoredCounts.By("citation", "convention_id");

  private final RowInserts inserts;
  private final RowReads reads;
  private final AnchoredCounts counts;
  private final String conventionsOfEach;

  CitationStore(EntityManager rows, RowInserts inserts, RowReads reads, AnchoredCounts counts) {
    super(rows, inserts, CitationRow.class, "Citation", AnnotationKind.CITATION);
    this.inserts = inserts;
    this.reads = reads;
    this.counts = counts;
    this.conventionsOfEach =
        "SELECT r.document_id, r.convention_id, COUNT(*)"
            + reads.fromAny("citation", "document_id", "uuid")
            + " AND r.live AND r.convention_id IS NOT NULL"
            + " GROUP BY r.document_id, r.convention_id";
  }

  void insertPinpoints(List<PinpointRow> added) {
    inserts.insert(added);
  }

  /** How often the current text of each of some documents cites each convention. */
  Map<UUID, Map<String, Long>> countByDocuments(Collection<UUID> documentIds) {
    Map<UUID, Map<String, Long>> places = new HashMap<>();
    if (!documentIds.isEmpty()) {
      reads
          .list(conventionsOfEach, CitationStore::conventionPlaces, Array.ids(documentIds))
          .forEach(
              row ->
                  places
                      .computeIfAbsent(row.documentId(), id -> new HashMap<>())
                      .put(row.conventionId(), row.places()));
    }
    return places;
  }

  private record ConventionPlaces(UUID documentId, String conventionId, long places) {}

  private static ConventionPlaces conventionPlaces(ResultSet row) throws SQLException {
    return new ConventionPlaces(row.getObject(1, UUID.class), row.getString(2), row.getLong(3));
  }

  @Override
  public Map<UUID, EntityCount> countByEntity(Collection<UUID> entityIds) {
    return counts.byId(BY_ENTITY, entityIds, EntityCount::new);
  }

  @Override
  public Map<String, Count> countByConvention(Collection<String> conventionIds) {
    return counts.byWord(BY_CONVENTION, conventionIds, Count::new);
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
