package org.depositary.change.follower;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.depositary.change.reader.LogPlace;
import org.depositary.database.WriteTransactions;
import org.jspecify.annotations.Nullable;

/** Keeps the places of readers inside, and leases each to one node at a time. */
@ApplicationScoped
class ReaderPlaces {

  private final String node = UUID.randomUUID().toString();
  private final EntityManager rows;
  private final WriteTransactions transactions;
  private final FollowerConfig config;
  private final Clock clock;

  ReaderPlaces(
      EntityManager rows, WriteTransactions transactions, FollowerConfig config, Clock clock) {
    this.rows = rows;
    this.transactions = transactions;
    this.config = config;
    this.clock = clock;
  }

  /**
   * A place that this node reads from.
   *
   * @param place nothing before the first entries were read
   */
  record Lease(Optional<LogPlace> place, Instant until) {}

  /** Takes or renews the lease; nothing while another node has it. */
  Optional<Lease> lease(String name) {
    return isElsewhere(name) ? Optional.empty() : take(name);
  }

  // Most of the time one node has it; the others would write each time they lock the row.
  private boolean isElsewhere(String name) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              @Nullable ReaderRow row = rows.find(ReaderRow.class, name);
              return row != null && isElsewhere(row, clock.instant());
            });
  }

  private boolean isElsewhere(ReaderRow row, Instant now) {
    return row.leasedUntil != null && row.leasedUntil.isAfter(now) && !node.equals(row.owner);
  }

  private Optional<Lease> take(String name) {
    return transactions.writeUnseen(
        () -> {
          ReaderRow row = locked(name);
          Instant now = clock.instant();
          if (isElsewhere(row, now)) {
            return Optional.empty();
          }
          row.owner = node;
          row.leasedUntil = now.plus(config.lease());
          return Optional.of(new Lease(place(row), row.leasedUntil));
        });
  }

  /** Keeps a place; false where another node has taken over. */
  boolean keep(String name, LogPlace place) {
    return transactions.writeUnseen(
        () -> {
          ReaderRow row = locked(name);
          if (!node.equals(row.owner)) {
            return false;
          }
          row.epoch = place.epoch();
          row.position = place.position();
          row.known = place.known();
          return true;
        });
  }

  /** Lets another node read at once. */
  void release(String name) {
    transactions.write(
        () -> {
          ReaderRow row = locked(name);
          if (node.equals(row.owner)) {
            row.owner = null;
            row.leasedUntil = null;
          }
        });
  }

  private static Optional<LogPlace> place(ReaderRow row) {
    return Optional.ofNullable(row.epoch)
        .map(epoch -> new LogPlace(epoch, row.position, row.known));
  }

  private ReaderRow locked(String name) {
    @Nullable ReaderRow known = rows.find(ReaderRow.class, name, LockModeType.PESSIMISTIC_WRITE);
    if (known != null) {
      return known;
    }
    ReaderRow row = new ReaderRow();
    row.name = name;
    rows.persist(row);
    return row;
  }
}
