package org.depositary.change.feed;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import org.depositary.change.reader.LogReader;

/** How the feed does, for those who operate the service. */
@ApplicationScoped
class FeedMeters {

  private final MeterRegistry meters;
  private final LogReader log;
  private final FeedTail tail;
  private final FeedStream streams;
  private final Clock clock;

  FeedMeters(MeterRegistry meters, LogReader log, FeedTail tail, FeedStream streams, Clock clock) {
    this.meters = meters;
    this.log = log;
    this.tail = tail;
    this.streams = streams;
    this.clock = clock;
  }

  void onStart(@Observes StartupEvent start) {
    Gauge.builder("depositary.feed.lag", this, FeedMeters::lagSeconds)
        .description("Age of the oldest committed change that readers are not shown yet")
        .baseUnit("seconds")
        .register(meters);
    Gauge.builder("depositary.feed.waiting", tail, FeedTail::waiting)
        .description("Requests and streams that wait for the next change")
        .register(meters);
    Gauge.builder("depositary.feed.streams", streams, FeedStream::open)
        .description("Open streams of changes")
        .register(meters);
  }

  private double lagSeconds() {
    return log.oldestHeldBack()
        .map(oldest -> Duration.between(oldest, clock.instant()).toMillis() / 1000.0)
        .orElse(0.0);
  }
}
