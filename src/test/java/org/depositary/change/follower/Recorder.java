package org.depositary.change.follower;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.depositary.change.LogEntry;
import org.depositary.change.ResourceType;
import org.depositary.change.reader.LogPlace;

/** A reader inside that writes down what it is told. */
@ApplicationScoped
public class Recorder implements LogConsumer {

  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
  private final AtomicInteger failures = new AtomicInteger();

  @Override
  public String name() {
    return "recorder";
  }

  @Override
  public Set<ResourceType> types() {
    return Set.of(ResourceType.DOCUMENT);
  }

  @Override
  public void accept(List<LogEntry> entries, LogPlace reached) {
    int left = failures.getAndUpdate(before -> Math.max(0, before - 1));
    if (left > 0) {
      told.add("failed");
      if (left % 2 == 0) {
        throw new StackOverflowError("a test wants this reader to fail badly");
      }
      throw new IllegalStateException("a test wants this reader to fail");
    }
    entries.forEach(entry -> told.add(entry.change().resourceId().toString()));
  }

  @Override
  public void startOver() {
    told.add("start over");
  }

  void failTimes(int times) {
    failures.set(times);
  }

  /** Waits until it was told something, however much else before. */
  boolean hears(String what) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (System.nanoTime() < end) {
      if (what.equals(told.poll(1, TimeUnit.SECONDS))) {
        return true;
      }
    }
    return false;
  }
}
