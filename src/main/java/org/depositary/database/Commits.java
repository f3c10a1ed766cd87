package org.depositary.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts the commits of this process, for who has to know whether there was one in between.
 *
 * <p>A commit becomes visible at some moment between its beginning and its end, so nothing is told
 * while one is going on. Whoever is told the same number twice knows that no commit became visible
 * from the first time to the second: the ended ones are read first, and neither number ever falls,
 * so where both are equal none was going on when the ended were read; and each one since would have
 * begun, and made the later numbers differ.
 */
@ApplicationScoped
public class Commits {

  private final AtomicLong begun = new AtomicLong();
  private final AtomicLong ended = new AtomicLong();

  Commits() {}

  /** Before anything of a transaction can be seen by others. */
  void begin() {
    begun.incrementAndGet();
  }

  /** When whoever asks from now on sees all of it, or never will. */
  void end() {
    ended.incrementAndGet();
  }

  /** How many there were; nothing while one is going on. */
  public OptionalLong count() {
    // The order matters.
    long over = ended.get();
    return begun.get() == over ? OptionalLong.of(over) : OptionalLong.empty();
  }
}
