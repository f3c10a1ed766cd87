package org.depositary.search.upkeep;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Wakes those who wait for the index to reach a position; whoever waits has no thread. */
@ApplicationScoped
class IndexTail {

  private final SearchConfig config;
  private final Set<Waiter> waiters = new HashSet<>();
  private long reached = -1;

  IndexTail(SearchConfig config) {
    this.config = config;
  }

  private record Waiter(long position, UniEmitter<? super Boolean> emitter) {}

  /** Ends with true when searches see a position, with false after a while. */
  Uni<Boolean> await(long position) {
    return Uni.createFrom()
        .<Boolean>emitter(emitter -> add(new Waiter(position, emitter)))
        .ifNoItem()
        .after(config.patience())
        .recoverWithItem(false);
  }

  private void add(Waiter waiter) {
    boolean there;
    synchronized (this) {
      there = waiter.position() <= reached;
      if (!there && waiters.size() < config.mostWaiting()) {
        waiters.add(waiter);
        waiter.emitter().onTermination(() -> remove(waiter));
        return;
      }
    }
    waiter.emitter().complete(there);
  }

  private synchronized void remove(Waiter waiter) {
    waiters.remove(waiter);
  }

  /** Whether somebody waits for any position. */
  synchronized boolean isAwaited() {
    return !waiters.isEmpty();
  }

  /** Whether somebody waits for a position, or for one before it. */
  synchronized boolean isAwaited(long position) {
    return waiters.stream().anyMatch(waiter -> waiter.position() <= position);
  }

  /** Says how far searches see; an index that is not there has reached -1. */
  void reach(long position) {
    List<Waiter> woken = new ArrayList<>();
    synchronized (this) {
      reached = position;
      for (Waiter waiter : waiters) {
        if (waiter.position() <= position) {
          woken.add(waiter);
        }
      }
    }
    woken.forEach(waiter -> waiter.emitter().complete(true));
  }
}
