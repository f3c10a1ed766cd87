package org.depositary.change.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.depositary.change.LogSignal;
import org.depositary.change.reader.LogReader;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Wakes those who wait for the log to grow.
 *
 * <p>One thread of this node looks at the log, and only while somebody waits: at once after a
 * commit of this node, and now and then for those of others. Whoever waits has no thread.
 */
@ApplicationScoped
class FeedTail {

  private static final Logger LOG = Logger.getLogger(FeedTail.class);

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

  private record Waiter(long position, UniEmitter<? super Boolean> emitter) {}

  /** Ends when the log goes beyond a position, or after a while. */
  Uni<Boolean> await(long position, Duration patience) {
    return Uni.createFrom()
        .<Boolean>emitter(emitter -> add(new Waiter(position, emitter)))
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
      waiter.emitter().complete(false);
      return;
    }
    waiters.add(waiter);
    waiter.emitter().onTermination(() -> remove(waiter));
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
      long reached = log.look().reached();
      woken(reached).forEach(waiter -> waiter.emitter().complete(true));
    } catch (RuntimeException | Error e) {
      // The clients will ask themselves when their time is over, and be told. The thread goes on:
      // nothing would start another.
      LOG.warn("the log cannot be watched", e);
    }
  }

  private synchronized List<Waiter> woken(long reached) {
    List<Waiter> woken = new ArrayList<>();
    for (Waiter waiter : waiters) {
      if (waiter.position() < reached) {
        woken.add(waiter);
      }
    }
    return woken;
  }

  void onStop(@Observes ShutdownEvent stop) {
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
    all.forEach(waiter -> waiter.emitter().complete(false));
  }
}
