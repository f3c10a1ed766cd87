package org.depositary.webhook.endpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.depositary.change.LogEntry;
import org.depositary.change.follower.LogConsumer;
import org.depositary.change.reader.LogBatch;
import org.depositary.change.reader.LogPlace;
import org.depositary.database.WriteTransactions;

/**
 * Leaves a hint for each endpoint that wants to know of a change.
 *
 * <p>Entries may come again; an endpoint knows up to where it was hinted at, so nothing is counted
 * twice.
 */
@ApplicationScoped
class HintFollower implements LogConsumer {

  private final EndpointStore endpoints;
  private final Outbox outbox;
  private final WriteTransactions transactions;
  private final Clock clock;

  HintFollower(
      EndpointStore endpoints, Outbox outbox, WriteTransactions transactions, Clock clock) {
    this.endpoints = endpoints;
    this.outbox = outbox;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "webhooks";
  }

  @Override
  public void accept(List<LogEntry> entries, LogPlace reached) {
    hint(
        listEnabled(row -> !wished(row, entries, reached).isEmpty()),
        (row, now) -> hint(row, wished(row, entries, reached), reached));
  }

  // Most of the time there is nothing to write, and nobody has to wait for a lock to learn that.
  @Transactional
  List<UUID> listEnabled(Predicate<EndpointRow> wanted) {
    return endpoints.listEnabled().stream().filter(wanted).map(row -> row.id).toList();
  }

  private static List<LogEntry> wished(EndpointRow row, List<LogEntry> entries, LogPlace reached) {
    Wishes wishes = Wishes.of(row);
    return entries.stream()
        .filter(entry -> wishes.include(entry.change()))
        .filter(entry -> !row.hasSeen(reached.epoch(), entry.position()))
        .toList();
  }

  private void hint(EndpointRow row, List<LogEntry> wished, LogPlace reached) {
    if (wished.isEmpty()) {
      return;
    }
    LogEntry first = wished.get(0);
    LogPlace before = reached.at(first.position() - 1);
    DeliveryRow open = outbox.open(row, MessageType.CHANGES, before, first.occurredAt());
    wished.forEach(open::add);
    row.see(reached.epoch(), open.lastPosition);
  }

  /** Cursors may have expired: every endpoint is told, and reads on from the end. */
  @Override
  public LogPlace startOver(LogBatch log) {
    LogPlace end = LogPlace.end(log);
    hint(
        listEnabled(row -> true),
        (row, now) -> {
          outbox.open(row, MessageType.RESTARTED, end, now).type = MessageType.RESTARTED;
          row.see(end.epoch(), end.position());
        });
    return end;
  }

  // In the order of their ids, so that no two transactions wait for each other.
  private void hint(List<UUID> ids, BiConsumer<EndpointRow, Instant> leaving) {
    if (ids.isEmpty()) {
      return;
    }
    transactions.write(
        () -> {
          Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
          for (UUID id : ids) {
            endpoints
                .findLocked(id)
                .filter(EndpointRow::isEnabled)
                .ifPresent(
                    row -> {
                      leaving.accept(row, now);
                      outbox.schedule(row, now);
                    });
          }
        });
  }
}
