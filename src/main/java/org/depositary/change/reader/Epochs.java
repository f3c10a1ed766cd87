package org.depositary.change.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.depositary.change.LogDatabase;
import org.depositary.change.LogDatabase.Extent;
import org.depositary.change.LogQuestion;
import org.depositary.change.reader.HighWater.Mark;
import org.depositary.database.WriteTransactions;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Which database the log lives in.
 *
 * <p>Positions seen in one database mean nothing in another: a restored backup lacks some, and will
 * give their numbers to other changes. Each database is therefore an epoch of its own.
 */
@ApplicationScoped
public class Epochs {

  /** An epoch: from when on, and why it began. */
  public record Epoch(int number, Instant startedAt, String actor, String reason) {}

  /**
   * How the log stood.
   *
   * @param identity of the database that the epoch began with
   */
  record Standing(UUID epoch, int number, String identity, long retained) {}

  private static final Logger LOG = Logger.getLogger(Epochs.class);
  private static final String STANDING =
      "SELECT e.id, e.number, e.database_identity, r.horizon FROM feed_epoch e, log_retention r"
          + " ORDER BY e.number DESC LIMIT 1";

  private final EntityManager rows;
  private final WriteTransactions transactions;
  private final LogDatabase database;
  private final Clock clock;

  Epochs(EntityManager rows, WriteTransactions transactions, LogDatabase database, Clock clock) {
    this.rows = rows;
    this.transactions = transactions;
    this.database = database;
    this.clock = clock;
  }

  /** Asks how the log stands; nobody is told where no epoch has begun. */
  static LogQuestion standing(Consumer<Standing> known) {
    return new LogQuestion(
        STANDING,
        List.of(),
        row -> {
          if (row.next()) {
            known.accept(
                new Standing(
                    row.getObject(1, UUID.class), row.getInt(2), row.getString(3), row.getLong(4)));
          }
        });
  }

  /**
   * Why what was read does not belong to the epoch; nothing if it does.
   *
   * @param seen what had been seen before the extent was read
   */
  static Optional<String> outdated(
      @Nullable Standing standing, Extent extent, Optional<Mark> seen) {
    if (standing == null) {
      return Optional.of("The log begins.");
    }
    if (!standing.identity().equals(extent.identity())) {
      return Optional.of("The database is another one: restored, copied or promoted.");
    }
    return seen.filter(mark -> mark.isAbove(standing.epoch(), extent.last()))
        .map(mark -> "The database was set back behind what readers have seen.");
  }

  /** Begins a new epoch, unless another node has done so after the one given. */
  void renew(int number, String identity, String reason) {
    transactions.write(
        () -> {
          if (latest().map(row -> row.number).orElse(0) == number) {
            persist(number + 1, identity, "system", reason);
          }
        });
  }

  /** Begins a new epoch because somebody says so. */
  public Epoch begin(String actor, String reason) {
    return transactions.write(
        () -> {
          int number = latest().map(row -> row.number).orElse(0) + 1;
          String identity =
              rows.unwrap(org.hibernate.Session.class)
                  .doReturningWork(connection -> database.extent(connection).identity());
          return persist(number, identity, actor, reason);
        });
  }

  /** The epochs before a number, the latest first. */
  public List<Epoch> list(int before, int limit) {
    return rows.createQuery(
            "from FeedEpoch where number < :before order by number desc", EpochRow.class)
        .setParameter("before", before)
        .setMaxResults(limit)
        .getResultStream()
        .map(Epochs::epoch)
        .toList();
  }

  public Optional<Epoch> find(int number) {
    return Optional.ofNullable(rows.find(EpochRow.class, number)).map(Epochs::epoch);
  }

  private Optional<EpochRow> latest() {
    return rows.createQuery("from FeedEpoch order by number desc", EpochRow.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private Epoch persist(int number, String identity, String actor, String reason) {
    EpochRow row = new EpochRow();
    row.number = number;
    // Not an id that grows with time: it has nothing to say about the others.
    row.id = UUID.randomUUID();
    row.databaseIdentity = identity;
    row.startedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    row.actor = actor;
    row.reason = reason;
    rows.persist(row);
    LOG.infof("Epoch %d of the feed begins: %s", number, reason);
    return epoch(row);
  }

  private static Epoch epoch(EpochRow row) {
    return new Epoch(row.number, row.startedAt, row.actor, row.reason);
  }
}
