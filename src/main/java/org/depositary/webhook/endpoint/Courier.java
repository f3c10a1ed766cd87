package org.depositary.webhook.endpoint;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.depositary.http.ServiceSeal;
import org.depositary.webhook.Failure;
import org.depositary.webhook.HookClient;
import org.depositary.webhook.HookClient.Message;
import org.depositary.webhook.Outcome;
import org.depositary.webhook.WebhookSecret;
import org.depositary.webhook.endpoint.Attempts.Claim;
import org.depositary.webhook.endpoint.Attempts.Letter;
import org.jboss.logging.Logger;

/** Sends what is due, to a few endpoints at a time and to each one message. */
@ApplicationScoped
class Courier {

  private static final Logger LOG = Logger.getLogger(Courier.class);

  /** An attempt in flight gets this long when the node stops. */
  private static final int PATIENCE_SECONDS = 16;

  private final Attempts attempts;
  private final HookClient client;
  private final ServiceSeal seal;
  private final MeterRegistry meters;
  private final Clock clock;
  private final Semaphore free;
  private final ExecutorService workers;
  private volatile boolean stopping;

  Courier(
      Attempts attempts,
      HookClient client,
      ServiceSeal seal,
      WebhookSettings settings,
      MeterRegistry meters,
      Clock clock) {
    this.attempts = attempts;
    this.client = client;
    this.seal = seal;
    this.meters = meters;
    this.clock = clock;
    this.free = new Semaphore(settings.workers());
    this.workers =
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "webhook");
              thread.setDaemon(true);
              return thread;
            });
  }

  @Scheduled(every = "{depositary.webhooks.poll}", concurrentExecution = ConcurrentExecution.SKIP)
  void poll() {
    boolean found = true;
    while (found && !stopping && free.tryAcquire()) {
      found = false;
      try {
        Optional<Claim> claim = attempts.claim();
        found = claim.isPresent();
        claim.ifPresent(this::start);
      } finally {
        if (!found) {
          free.release();
        }
      }
    }
  }

  private void start(Claim claim) {
    workers.execute(
        () -> {
          try {
            deliver(claim);
          } catch (RuntimeException e) {
            // After its lease the endpoint is taken again.
            LOG.errorf(e, "What came of sending to %s was not written down.", claim.endpoint());
          } finally {
            free.release();
          }
        });
  }

  /** Sends what is due for the longest time, on this thread; nothing where nothing is. */
  Optional<Outcome> deliverNext() {
    return attempts.claim().map(this::deliver);
  }

  private Outcome deliver(Claim claim) {
    long begun = System.nanoTime();
    Outcome outcome =
        sign(claim)
            .map(message -> client.send(claim.url(), claim.attempt() - 1, message))
            .orElseGet(() -> Outcome.failed(Failure.SECRET_UNREADABLE));
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    String word = outcome.failure() == null ? "DELIVERED" : outcome.failure().name();
    meters.timer("depositary.webhook.attempt", "outcome", word).record(took);
    attempts.record(claim, outcome, took);
    return outcome;
  }

  // With the secret of before, too, while that is still valid: receivers take either.
  private Optional<Message> sign(Claim claim) {
    Letter letter = claim.letter();
    String id = DeliveryView.messageId(letter.message());
    long timestamp = clock.instant().getEpochSecond();
    byte[] body = letter.body().getBytes(StandardCharsets.UTF_8);
    List<String> signatures =
        claim.secrets().stream()
            .flatMap(kept -> seal.open(kept, claim.endpoint().toString()).stream())
            .map(key -> WebhookSecret.of(key).sign(id, timestamp, body))
            .toList();
    if (signatures.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> headers =
        Map.of(
            "webhook-id", id,
            "webhook-timestamp", Long.toString(timestamp),
            "webhook-signature", String.join(" ", signatures));
    return Optional.of(new Message(headers, letter.body()));
  }

  // Threads are never interrupted: H2 closes its file when that happens to a reader of it.
  void onStop(@Observes ShutdownEvent stop) throws InterruptedException {
    stopping = true;
    workers.shutdown();
    workers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }
}
