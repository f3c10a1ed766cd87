package org.depositary;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what happens elsewhere by looking again and again, for a minute at most. */
public final class Patience {

  private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(1);
  private static final long PAUSE_MILLIS = 10;

  private Patience() {}

  /** Looks until it is as wanted, and answers what was seen last, wanted or not. */
  public static <T> T until(Predicate<T> wanted, Supplier<T> look) throws InterruptedException {
    long end = System.nanoTime() + LONGEST_NANOS;
    T seen = look.get();
    while (!wanted.test(seen) && System.nanoTime() < end) {
      Thread.sleep(PAUSE_MILLIS);
      seen = look.get();
    }
    return seen;
  }

  /** Looks until something is so; it must have been in the end. */
  public static void until(BooleanSupplier what) throws InterruptedException {
    if (!until(so -> so, what::getAsBoolean)) {
      throw new AssertionError("not so, a minute long");
    }
  }
}
