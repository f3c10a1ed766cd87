package org.depositary.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The versions of the extractor that have met this database, in that order.
 *
 * <p>Versions do not say which is newer: while nodes are replaced one by one, this does.
 */
@ApplicationScoped
class ExtractorVersions {

  private final EntityManager rows;
  private final Clock clock;

  ExtractorVersions(EntityManager rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** Whether no other version has come later; one that was never met is the latest now. */
  boolean isLatest(String version) {
    List<?> met =
        rows.createNativeQuery("SELECT version FROM extractor_version ORDER BY number")
            .getResultList();
    if (!met.contains(version)) {
      append(met.size() + 1, version);
      return true;
    }
    return met.get(met.size() - 1).equals(version);
  }

  private void append(int number, String version) {
    rows.createNativeQuery(
            "INSERT INTO extractor_version (number, version, met_at) VALUES (:number, :version,"
                + " :now)")
        .setParameter("number", number)
        .setParameter("version", version)
        .setParameter(
            "now", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }
}
