package org.depositary.convention;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.depositary.change.Change;
import org.depositary.change.ChangeLog;
import org.depositary.change.ChangeType;
import org.depositary.change.ResourceType;
import org.depositary.database.WriteTransactions;
import org.depositary.extraction.register.Register;

/**
 * Tells those who follow changes of each new register, once, and where one comes back.
 *
 * <p>The register comes with the code, so a new one is there when a node starts. Of several nodes
 * that start together one writes; the write of the others fails on the number, and is run again.
 */
@ApplicationScoped
class RegisterReleases {

  private static final String ACTOR = "system";

  private final Register register;
  private final EntityManager rows;
  private final WriteTransactions transactions;
  private final ChangeLog changes;
  private final Clock clock;

  RegisterReleases(
      Register register,
      EntityManager rows,
      WriteTransactions transactions,
      ChangeLog changes,
      Clock clock) {
    this.register = register;
    this.rows = rows;
    this.transactions = transactions;
    this.changes = changes;
    this.clock = clock;
  }

  // After the log was looked at for the first time: a restored database begins its epoch first.
  void onStart(@Observes @Priority(5000) StartupEvent start) {
    announce(register.coverage().version());
  }

  /** Appends a release to the log unless it is the one announced last. */
  void announce(String version) {
    transactions.write(
        () -> {
          List<ReleaseRow> seen =
              rows.createQuery("from RegisterRelease order by number", ReleaseRow.class)
                  .getResultList();
          ReleaseRow last = seen.isEmpty() ? null : seen.get(seen.size() - 1);
          if (last == null || !last.version.equals(version)) {
            append(seen.size() + 1, version);
          }
        });
  }

  private void append(int number, String version) {
    ReleaseRow row = new ReleaseRow();
    row.number = number;
    row.version = version;
    row.releasedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    rows.persist(row);
    ChangeType type = number == 1 ? ChangeType.CREATED : ChangeType.UPDATED;
    changes.append(
        List.of(new Change(type, ResourceType.REGISTER, ResourceType.THE_REGISTER, number, ACTOR)));
  }
}
