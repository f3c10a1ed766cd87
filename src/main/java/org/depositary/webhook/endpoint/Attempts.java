package org.depositary.webhook.endpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.depositary.change.feed.FeedCursors;
import org.depositary.database.Json;
import org.depositary.database.WriteTransactions;
import org.depositary.webhook.Outcome;
import org.jboss.logging.Logger;

/**
 * Takes endpoints that are due, and decides what follows from an attempt.
 *
 * <p>An attempt is written down before it is made, and a node that has lost the endpoint meanwhile
 * writes nothing: no node sends while another does, unless it hangs for longer than the lease. A
 * node that is gone has perhaps sent: the message comes again, with the same id.
 */
@ApplicationScoped
class Attempts {

  private static final Logger LOG = Logger.getLogger(Attempts.class);
  private static final int ENDPOINTS_WITHOUT_WORK = 10;

  /**
   * Something to send, by a node that holds the endpoint or believes to.
   *
   * @param secrets sealed; the message is signed with each
   */
  record Claim(
      UUID endpoint, int number, Letter letter, int attempt, String url, List<String> secrets) {

    Claim {
      secrets = List.copyOf(secrets);
    }
  }

  /** What is sent. */
  record Letter(UUID delivery, UUID message, String body) {}

  private final EndpointStore endpoints;
  private final DeliveryStore deliveries;
  private final Outbox outbox;
  private final WriteTransactions transactions;
  private final WebhookSettings settings;
  private final FeedCursors cursors;
  private final Json json;
  private final Clock clock;

  Attempts(
      EndpointStore endpoints,
      DeliveryStore deliveries,
      Outbox outbox,
      WriteTransactions transactions,
      WebhookSettings settings,
      FeedCursors cursors,
      Json json,
      Clock clock) {
    this.endpoints = endpoints;
    this.deliveries = deliveries;
    this.outbox = outbox;
    this.transactions = transactions;
    this.settings = settings;
    this.cursors = cursors;
    this.json = json;
    this.clock = clock;
  }

  /** Takes an endpoint that is due, and what to send to it. */
  Optional<Claim> claim() {
    for (int without = 0; without < ENDPOINTS_WITHOUT_WORK && isAnyDue(); without++) {
      Optional<Claim> claim = transactions.write(() -> take(now()));
      if (claim.isPresent()) {
        return claim;
      }
    }
    return Optional.empty();
  }

  // Most of the time there is nothing, and nobody has to wait for a lock to learn that.
  @Transactional
  boolean isAnyDue() {
    return endpoints.isAnyDue(now());
  }

  private Optional<Claim> take(Instant now) {
    Optional<EndpointRow> due = endpoints.findDueLocked(now);
    if (due.isEmpty()) {
      return Optional.empty();
    }
    EndpointRow endpoint = due.get();
    Optional<DeliveryRow> next =
        endpoint.isEnabled() ? outbox.next(endpoint, now) : Optional.empty();
    if (next.isEmpty()) {
      outbox.schedule(endpoint, now);
    }
    return next.map(delivery -> take(endpoint, delivery, now));
  }

  private Claim take(EndpointRow endpoint, DeliveryRow delivery, Instant now) {
    String body = delivery.body;
    if (body == null) {
      body = json.write(WebhookMessage.of(delivery, cursors));
      delivery.body = body;
    }
    delivery.attempts++;
    delivery.attemptedAt = now;
    endpoint.forgetPrevious(now);
    endpoint.claims++;
    endpoint.heldUntil = now.plus(settings.lease());
    endpoint.dueAt = endpoint.heldUntil;
    return new Claim(
        endpoint.id,
        endpoint.claims,
        new Letter(delivery.id, delivery.messageId, body),
        delivery.attempts,
        endpoint.url,
        Stream.of(endpoint.secret, endpoint.previousSecret).filter(Objects::nonNull).toList());
  }

  /** Writes down what came of an attempt, and what follows; nothing where the endpoint was lost. */
  void record(Claim claim, Outcome outcome, Duration took) {
    transactions.write(
        () ->
            endpoints
                .findLocked(claim.endpoint())
                .filter(row -> row.claims == claim.number())
                .ifPresent(
                    endpoint ->
                        deliveries
                            .findByIdOptional(claim.letter().delivery())
                            .ifPresent(row -> record(endpoint, row, outcome, took))));
  }

  private void record(EndpointRow endpoint, DeliveryRow row, Outcome outcome, Duration took) {
    Instant now = now();
    endpoint.heldUntil = null;
    row.status = outcome.status();
    row.failure = outcome.failure();
    row.excerpt = outcome.excerpt();
    row.millis = took.toMillis();
    if (outcome.isTaken()) {
      row.end(DeliveryState.DELIVERED, now);
      endpoint.healthy();
      endpoint.quietUntil = now.plus(settings.interval());
    } else if (outcome.isGone()) {
      disable(endpoint, DisabledReason.GONE, now);
    } else if (row.redelivery) {
      row.end(DeliveryState.FAILED, now);
    } else {
      fail(endpoint, RetrySchedule.asked(outcome.retryAfter(), now), now);
    }
    outbox.schedule(endpoint, now);
  }

  private void fail(EndpointRow endpoint, Duration asked, Instant now) {
    Instant since = endpoint.failingSince == null ? now : endpoint.failingSince;
    Instant last = since.plus(settings.disableAfter());
    endpoint.failingSince = since;
    endpoint.failures++;
    if (!now.isBefore(last)) {
      disable(endpoint, DisabledReason.FAILING, now);
      return;
    }
    RetrySchedule schedule = new RetrySchedule(settings.retries(), settings.longestPause());
    Instant again =
        now.plus(
            schedule.pause(endpoint.failures, ThreadLocalRandom.current().nextDouble(), asked));
    endpoint.quietUntil = again.isAfter(last) ? last : again;
  }

  private void disable(EndpointRow endpoint, DisabledReason reason, Instant now) {
    endpoint.disable(reason, now);
    outbox.close(endpoint, now);
    LOG.warnf(
        "The webhook endpoint %s is disabled (%s): PATCH its state to ENABLED once it works.",
        endpoint.id, reason);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
