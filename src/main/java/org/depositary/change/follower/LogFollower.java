package org.depositary.change.follower;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.depositary.change.LogSignal;
import org.depositary.change.reader.LogReader;

/**
 * Has the readers inside follow the log, each on a thread of its own.
 *
 * <p>A reader that fails is tried again from where it stood, after pauses that grow; how far it
 * lies behind is the metric {@code depositary.reader.lag}.
 */
@ApplicationScoped
public class LogFollower {

  private final List<Following> followings = new ArrayList<>();
  private final LogSignal signal;
  private final MeterRegistry meters;

  LogFollower(
      @All List<LogConsumer> consumers,
      LogReader log,
      ReaderPlaces places,
      FollowerConfig config,
      LogSignal signal,
      MeterRegistry meters,
      Clock clock) {
    this.signal = signal;
    this.meters = meters;
    for (LogConsumer consumer : consumers) {
      followings.add(new Following(consumer, log, places, config, clock));
    }
  }

  // After the log was looked at for the first time.
  void onStart(@Observes @Priority(5000) StartupEvent start) {
    for (Following following : followings) {
      Gauge.builder("depositary.reader.lag", following, Following::lagSeconds)
          .description("Age of the oldest change that a reader inside has not handled")
          .baseUnit("seconds")
          .tag("reader", following.name())
          .register(meters);
      signal.tell(following::wake);
      following.start();
    }
  }

  void onStop(@Observes ShutdownEvent stop) {
    followings.forEach(Following::stop);
  }
}
