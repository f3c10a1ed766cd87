package org.depositary.bench;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.depositary.extraction.Extractor;
import org.depositary.text.Text;

/**
 * What two threads read in a second beside what one reads, with the one extractor of a service.
 *
 * <p>One and two take turns, so that whatever else the machine does slows both; a ratio compares a
 * turn of two with the turn of one before it.
 */
final class TwoThreads {

  private final Extractor extractor;
  private final Text text;
  private final int seconds;

  TwoThreads(Extractor extractor, Text text, int seconds) {
    this.extractor = extractor;
    this.text = text;
    this.seconds = seconds;
  }

  /** The ratios of so many turns in rising order, after a turn that does not count. */
  double[] ratios(int turns) throws InterruptedException {
    double[] ratios = new double[turns];
    charactersPerSecond(2);
    for (int i = 0; i < turns; i++) {
      double one = charactersPerSecond(1);
      ratios[i] = charactersPerSecond(2) / one;
    }
    Arrays.sort(ratios);
    return ratios;
  }

  private double charactersPerSecond(int threads) throws InterruptedException {
    long start = System.nanoTime();
    long end = start + TimeUnit.SECONDS.toNanos(seconds);
    AtomicLong read = new AtomicLong();
    Thread[] readers = new Thread[threads];
    for (int i = 0; i < threads; i++) {
      readers[i] = new Thread(() -> read(end, read));
      readers[i].start();
    }
    for (Thread reader : readers) {
      reader.join();
    }
    return read.get() / ((System.nanoTime() - start) / 1e9);
  }

  private void read(long end, AtomicLong read) {
    while (System.nanoTime() < end) {
      extractor.extract(text);
      read.addAndGet(text.utf16Length());
    }
  }
}
