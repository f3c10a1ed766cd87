package org.depositary.change.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.depositary.change.LogEntry;
import org.depositary.change.LogSignal;
import org.depositary.change.ResourceType;
import org.depositary.change.reader.LogBatch;
import org.depositary.change.reader.LogPlace;
import org.depositary.change.reader.LogReader;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Wakes those who wait for the log to grow.
 *
 * <p>One thread of this node looks at the log, and only while somebody waits: at once after a
 * commit of this node, and now and then for those of others. It reads what is new once, and wakes
 * those whom it concerns. Whoever waits has no thread.
 */
@ApplicationScoped
class FeedTail {

  private static final Logger LOG = Logger.getLogger(FeedTail.class);
  private static final int ENTRIES_AT_ONCE = 1000;

  private final LogReader log;
  private final FeedConfig config;
  private final Set<Waiter> waiters = new HashSet<>();
  private final Thread exit = new Thread(this::close, "feed-exit");
  private @Nullable Thread watcher;
  private boolean signalled;
  private boolean closed;

  FeedTail(LogReader log, LogSignal signal, FeedConfig config) {
    this.log = log;
    this.config = config;
    signal.tell(this::wake);
    // At SIGTERM, with the requests in flight: these would be waited for otherwise.
    Runtime.getRuntime().addShutdownHook(exit);
  }

  /** One who waits, and the position up to which there is nothing for it. */
  private static final class Waiter {

    private final UUID epoch;
    private final Set<ResourceType> types;
    private final UniEmitter<? super Boolean> emitter;
    // Of who holds the lock of the tail.
    private long position;

    Waiter(LogPlace place, Set<ResourceType> types, UniEmitter<? super Boolean> emitter) {
      this.epoch = place.epoch();
      this.types = types;
      this.emitter = emitter;
      this.position = place.position();
    }

    // Where cursors have expired it has to be told.
    boolean isConcernedBy(LogBatch batch) {
      return !epoch.equals(batch.epoch()) || batch.entries().stream().anyMatch(this::wants);
    }

    private boolean wants(LogEntry entry) {
      return entry.position() > position
          && (types.isEmpty() || types.contains(entry.change().resourceType()));
    }
  }

  /**
   * Ends when the log has something beyond a place, or after a while.
   *
   * @param types of what; empty for anything
   */
  Uni<Boolean> await(LogPlace place, Set<ResourceType> types, Duration patience) {
    return Uni.createFrom()
        .<Boolean>emitter(emitter -> add(new Waiter(place, types, emitter)))
        .ifNoItem()
        .after(patience)
        .recoverWithItem(false);
  }

  synchronized boolean isClosed() {
    return closed;
  }

  synchronized int waiting() {
    return waiters.size();
  }

  private synchronized void add(Waiter waiter) {
    if (closed || waiters.size() >= config.mostWaiting()) {
      waiter.emitter.complete(false);
      return;
    }
    waiters.add(waiter);
    waiter.emitter.onTermination(() -> remove(waiter));
    if (watcher == null) {
      watcher = new Thread(this::watch, "feed-tail");
      watcher.setDaemon(true);
      watcher.start();
    }
    // It may have grown since the client saw that there is nothing.
    wake();
  }

  private synchronized void remove(Waiter waiter) {
    waiters.remove(waiter);
  }

  private synchronized void wake() {
    signalled = true;
    notifyAll();
  }

  private void watch() {
    try {
      while (awaitReason()) {
        look();
        // Commits that follow each other closely are seen together.
        Thread.sleep(config.pause().toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for a client, and then for a commit here or the time to look for those of others. */
  private synchronized boolean awaitReason() throws InterruptedException {
    while (waiters.isEmpty() && !closed) {
      wait();
    }
    long end = System.nanoTime() + config.interval().toNanos();
    long left = config.interval().toMillis();
    while (!signalled && !closed && left > 0) {
      wait(left);
      left = (end - System.nanoTime()) / 1_000_000;
    }
    signalled = false;
    return !closed;
  }

  private void look() {
    try {
      long from = lowest();
      LogBatch batch = log.read(from, List.of(), ENTRIES_AT_ONCE);
      if (batch.full()) {
        wake();
      }
      woken(from, batch).forEach(waiter -> waiter.emitter.complete(true));
    } catch (RuntimeException | Error e) {
      // The clients will ask themselves when their time is over, and be told. The thread goes on:
      // nothing would start another.
      LOG.warn("the log cannot be watched", e);
    }
  }

  private synchronized long lowest() {
    return waiters.stream().mapToLong(waiter -> waiter.position).min().orElse(Long.MAX_VALUE);
  }

  private synchronized List<Waiter> woken(long from, LogBatch batch) {
    List<Waiter> woken = new ArrayList<>();
    for (Waiter waiter : waiters) {
      if (waiter.isConcernedBy(batch)) {
        woken.add(waiter);
      } else if (waiter.position >= from) {
        // The others have come since, and are looked at the next time.
        waiter.position = Math.max(waiter.position, batch.reached());
      }
    }
    return woken;
  }

  // A node that nobody asked for anything has none: it would be made here, when no hook can be
  // added.
  void onStop(@Observes(notifyObserver = Reception.IF_EXISTS) ShutdownEvent stop) {
    close();
    try {
      Runtime.getRuntime().removeShutdownHook(exit);
    } catch (IllegalStateException e) {
      // It is running, or has run.
      LOG.trace("the process ends", e);
    }
  }

  private void close() {
    List<Waiter> all;
    synchronized (this) {
      closed = true;
      all = List.copyOf(waiters);
      notifyAll();
    }
    all.forEach(waiter -> waiter.emitter.complete(false));
  }
}
