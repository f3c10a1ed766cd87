package org.depositary.webhook.endpoint;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.depositary.database.WriteTransactions;

/** Counts endpoints for whoever watches the service, and forgets what was long ago. */
@ApplicationScoped
class WebhookMeters {

  private static final String ENDPOINTS = "depositary.webhook.endpoints";

  private final EndpointStore endpoints;
  private final DeliveryStore deliveries;
  private final WriteTransactions transactions;
  private final WebhookSettings settings;
  private final Clock clock;
  private final AtomicLong healthy;
  private final AtomicLong failing;
  private final AtomicLong disabled;

  WebhookMeters(
      EndpointStore endpoints,
      DeliveryStore deliveries,
      WriteTransactions transactions,
      WebhookSettings settings,
      Clock clock,
      MeterRegistry meters) {
    this.endpoints = endpoints;
    this.deliveries = deliveries;
    this.transactions = transactions;
    this.settings = settings;
    this.clock = clock;
    this.healthy = gauge(meters, "healthy");
    this.failing = gauge(meters, "failing");
    this.disabled = gauge(meters, "disabled");
  }

  private static AtomicLong gauge(MeterRegistry meters, String state) {
    AtomicLong count = new AtomicLong();
    meters.gauge(ENDPOINTS, Tags.of("state", state), count);
    return count;
  }

  @Scheduled(every = "10s", concurrentExecution = ConcurrentExecution.SKIP)
  @Transactional
  void count() {
    healthy.set(endpoints.countEnabled(false));
    failing.set(endpoints.countEnabled(true));
    disabled.set(endpoints.count("state", EndpointState.DISABLED));
  }

  @Scheduled(every = "1h", delayed = "1h", concurrentExecution = ConcurrentExecution.SKIP)
  void forget() {
    transactions.write(() -> endpoints.forgetPrevious(clock.instant()));
    transactions.write(() -> deliveries.deleteEndedBefore(clock.instant().minus(settings.kept())));
    for (UUID endpoint : listIds()) {
      transactions.write(() -> deliveries.deleteBeyond(endpoint, settings.mostKept()));
    }
  }

  @Transactional
  List<UUID> listIds() {
    return endpoints.listAll().stream().map(row -> row.id).toList();
  }
}
