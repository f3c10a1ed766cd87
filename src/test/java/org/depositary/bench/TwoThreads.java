package org.depositary.bench;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What two threads do in a second beside what one does, with the one reading of a service.
 *
 * <p>One and two take turns, so that whatever else the machine does slows both; a ratio compares a
 * turn of two with the turn of one before it.
 */
final class TwoThreads {

  private final Runnable reading;
  private final int seconds;

  TwoThreads(Runnable reading, int seconds) {
    this.reading = reading;
    this.seconds = seconds;
  }

  /** Reads so long that the compiler leaves both processors alone. */
  TwoThreads warmedUp(int turns) throws InterruptedException {
    for (int i = 0; i < turns; i++) {
      readingsPerSecond(2);
    }
    return this;
  }

  /** Readings of two threads for each of one. */
  double ratio() throws InterruptedException {
    double one = readingsPerSecond(1);
    return readingsPerSecond(2) / one;
  }

  static double median(double[] ratios) {
    double[] sorted = ratios.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private double readingsPerSecond(int threads) throws InterruptedException {
    long start = System.nanoTime();
    long end = start + TimeUnit.SECONDS.toNanos(seconds);
    AtomicLong readings = new AtomicLong();
    Thread[] readers = new Thread[threads];
    for (int i = 0; i < threads; i++) {
      readers[i] = new Thread(() -> read(end, readings));
      readers[i].start();
    }
    for (Thread reader : readers) {
      reader.join();
    }
    return readings.get() / ((System.nanoTime() - start) / 1e9);
  }

  private void read(long end, AtomicLong readings) {
    while (System.nanoTime() < end) {
      reading.run();
      readings.incrementAndGet();
    }
  }
}
