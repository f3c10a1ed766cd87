package org.depositary.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Threads that begin at the same moment. */
final class Crowd {

  private Crowd() {}

  /**
   * Runs one piece of work per member and waits for all.
   *
   * @param work by the number of the member, from 0
   */
  static <T> List<T> run(int members, IntFunction<Callable<T>> work)
      throws InterruptedException, ExecutionException {
    CyclicBarrier start = new CyclicBarrier(members);
    ExecutorService threads = Executors.newFixedThreadPool(members);
    try {
      List<Future<T>> running = new ArrayList<>();
      for (int member = 0; member < members; member++) {
        Callable<T> own = work.apply(member);
        running.add(
            threads.submit(
                () -> {
                  start.await();
                  return own.call();
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> result : running) {
        results.add(result.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }
}
