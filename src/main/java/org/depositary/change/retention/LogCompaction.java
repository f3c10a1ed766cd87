package org.depositary.change.retention;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.depositary.database.WriteTransactions;
import org.jboss.logging.Logger;

/**
 * Keeps the log from growing for ever.
 *
 * <p>Of every resource the latest entry stays, so whoever reads from the first entry learns the
 * present state. Entries go a while after one that supersedes them, which no reader can tell who
 * goes on within that while. Deletions go after a long while: whoever stands before one then could
 * keep for ever what was deleted, and is refused by the horizon that moves with them.
 */
@ApplicationScoped
public class LogCompaction {

  /** No deletion goes earlier, whatever is configured: the contract says so. */
  static final Duration LEAST = Duration.ofDays(90);

  private static final Logger LOG = Logger.getLogger(LogCompaction.class);
  private static final int STEPS = 100;
  private static final String END =
      "SELECT MAX(position) FROM (SELECT position, occurred_at FROM change_log"
          + " WHERE position > :after ORDER BY position LIMIT 1000) w WHERE occurred_at < :before";
  private static final String WINDOW =
      " FROM change_log WHERE position > :after AND position <= :upTo AND occurred_at < :before";
  private static final String SUPERSEDED =
      WINDOW
          + " AND EXISTS (SELECT 1 FROM change_log later"
          + " WHERE later.resource_id = change_log.resource_id"
          + " AND later.resource_type = change_log.resource_type"
          + " AND later.position > change_log.position AND later.occurred_at < :before)";
  // On H2 the newest entry says how far the log goes: it stays, whatever it is.
  private static final String TOMBSTONES =
      WINDOW + " AND type = 'DELETED' AND position < (SELECT MAX(position) FROM change_log)";

  private final EntityManager rows;
  private final WriteTransactions transactions;
  private final RetentionConfig config;
  private final Clock clock;

  LogCompaction(
      EntityManager rows, WriteTransactions transactions, RetentionConfig config, Clock clock) {
    this.rows = rows;
    this.transactions = transactions;
    this.config = config;
    this.clock = clock;
  }

  // Quarkus runs it on every node; the row of the retention lets one work at a time.
  @Scheduled(
      every = "{depositary.retention.interval}",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void runNowAndThen() {
    run();
  }

  /** Does a bounded part of the work; the next run goes on where this one ended. */
  public void run() {
    int removed = 0;
    Step step = new Step(0, true);
    for (int steps = 0; step.more() && steps < STEPS; steps++) {
      step = transactions.write(this::step);
      removed += step.removed();
    }
    if (removed > 0) {
      LOG.infof("%d entries were removed from the log of changes.", removed);
    }
  }

  private record Step(int removed, boolean more) {}

  // Holds the row of the retention: one node at a time.
  private Step step() {
    RetentionRow retention = rows.find(RetentionRow.class, 1, LockModeType.PESSIMISTIC_WRITE);
    Instant now = clock.instant();
    Instant before = now.minus(config.superseded());
    Query end = rows.createNativeQuery(END);
    end.setParameter("after", retention.scanned).setParameter("before", before);
    Number upTo = (Number) end.getSingleResult();
    if (upTo == null) {
      retention.scanned = 0;
      return new Step(0, false);
    }
    Window window = new Window(retention.scanned, upTo.longValue());
    int removed =
        window.bind(rows.createNativeQuery("DELETE" + SUPERSEDED), before).executeUpdate();
    removed += removeTombstones(retention, window, now.minus(kept(config.deletions())));
    retention.scanned = window.upTo();
    return new Step(removed, true);
  }

  private record Window(long after, long upTo) {

    Query bind(Query query, Instant before) {
      return query
          .setParameter("after", after)
          .setParameter("upTo", upTo)
          .setParameter("before", before);
    }
  }

  // Readers look at the horizon after the rows: with the rows, or before.
  private int removeTombstones(RetentionRow retention, Window window, Instant before) {
    Query last = rows.createNativeQuery("SELECT MAX(position)" + TOMBSTONES);
    Number horizon = (Number) window.bind(last, before).getSingleResult();
    if (horizon == null) {
      return 0;
    }
    retention.horizon = Math.max(retention.horizon, horizon.longValue());
    return window.bind(rows.createNativeQuery("DELETE" + TOMBSTONES), before).executeUpdate();
  }

  private static Duration kept(Duration configured) {
    return configured.compareTo(LEAST) < 0 ? LEAST : configured;
  }
}
