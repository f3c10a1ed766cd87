package org.depositary.change.follower;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.depositary.change.LogEntry;
import org.depositary.change.follower.ReaderPlaces.Lease;
import org.depositary.change.reader.LogBatch;
import org.depositary.change.reader.LogPlace;
import org.depositary.change.reader.LogReader;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One reader inside, and how far it is. */
final class Following implements Runnable {

  private static final Logger LOG = Logger.getLogger(Following.class);

  private final LogConsumer consumer;
  private final LogReader log;
  private final ReaderPlaces places;
  private final FollowerConfig config;
  private final Clock clock;
  private final Thread thread;

  // Of the thread alone.
  private Optional<LogPlace> place = Optional.empty();
  private Instant leasedUntil = Instant.MIN;
  private int failures;
  private boolean remembered;

  private volatile @Nullable Instant oldestUnread;
  // The first look is not waited for.
  private boolean signalled = true;
  private boolean stopped;

  Following(
      LogConsumer consumer,
      LogReader log,
      ReaderPlaces places,
      FollowerConfig config,
      Clock clock) {
    this.consumer = consumer;
    this.log = log;
    this.places = places;
    this.config = config;
    this.clock = clock;
    this.thread = new Thread(this, "log-reader-" + consumer.name());
    thread.setDaemon(true);
  }

  String name() {
    return consumer.name();
  }

  void start() {
    thread.start();
  }

  synchronized void wake() {
    signalled = true;
    notifyAll();
  }

  /** Stops after the entries in hand, and lets another node go on. */
  void stop() {
    synchronized (this) {
      stopped = true;
      notifyAll();
    }
    try {
      thread.join(config.lease().toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  double lagSeconds() {
    Instant oldest = oldestUnread;
    return oldest == null ? 0 : Duration.between(oldest, clock.instant()).toMillis() / 1000.0;
  }

  @Override
  public void run() {
    while (pause()) {
      try {
        remember();
        while (turn() && !isStopped()) {
          failures = 0;
        }
        failures = 0;
      } catch (RuntimeException | Error e) {
        // Whatever it is, the reader must not end with it: nothing would start it again.
        failures++;
        // Nothing is remembered of a failure but that there was one.
        leasedUntil = Instant.MIN;
        LOG.errorf(e, "reader %s failed %d times in a row", name(), failures);
      }
    }
    if (!consumer.keepsPlace()) {
      places.release(name());
    }
  }

  private void remember() {
    if (!remembered && consumer.keepsPlace()) {
      place = consumer.place();
    }
    remembered = true;
  }

  private synchronized boolean isStopped() {
    return stopped;
  }

  // Twice as long after every failure, up to a minute; a commit does not cut it short then.
  private synchronized boolean pause() {
    long millis = config.interval().toMillis() << Math.min(failures, 20);
    long left = Math.min(millis, Duration.ofMinutes(1).toMillis());
    long end = System.nanoTime() + left * 1_000_000;
    try {
      while (!stopped && left > 0 && (failures > 0 || !signalled)) {
        wait(left);
        left = (end - System.nanoTime()) / 1_000_000;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
    signalled = false;
    return !stopped;
  }

  /** Handles some entries; false where there are none, or another node reads. */
  private boolean turn() {
    if (!consumer.keepsPlace() && !leased()) {
      oldestUnread = null;
      return false;
    }
    LogPlace from = place.orElseGet(() -> LogPlace.start(log.look()));
    LogBatch batch = log.read(from.position(), consumer.types(), consumer.batch());
    if (from.isExpired(batch) || hasLostItsPlace()) {
      LOG.infof("reader %s starts over", name());
      keep(consumer.startOver(batch));
      return true;
    }
    List<LogEntry> entries = batch.entries();
    if (!entries.isEmpty()) {
      oldestUnread = entries.get(0).occurredAt();
      consumer.accept(entries, from.at(batch.reached()));
    }
    if (place.isEmpty() || batch.reached() > from.position()) {
      keep(from.at(batch.reached()));
    }
    if (!batch.full()) {
      oldestUnread = null;
    }
    return batch.full();
  }

  // The rows may have come from another database, with all that was derived from its log.
  private boolean hasLostItsPlace() {
    return place.isEmpty() && !consumer.keepsPlace();
  }

  private void keep(LogPlace reached) {
    place = Optional.of(reached);
    if (!consumer.keepsPlace() && !places.keep(name(), reached)) {
      leasedUntil = Instant.MIN;
    }
  }

  // Renewed when half of it is over: what takes longer may be handled by two nodes.
  private boolean leased() {
    if (clock.instant().plus(config.lease().dividedBy(2)).isBefore(leasedUntil)) {
      return true;
    }
    Optional<Lease> lease = places.lease(name());
    place = lease.flatMap(Lease::place);
    leasedUntil = lease.map(Lease::until).orElse(Instant.MIN);
    return lease.isPresent();
  }
}
