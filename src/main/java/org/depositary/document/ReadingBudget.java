package org.depositary.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;

/**
 * Bounds how many characters are in work at once, so that many long texts cannot exhaust the
 * memory: what is found in them is there until it is stored.
 *
 * <p>Who finds no room in time is answered 503 and may try again. First come, first served.
 */
@ApplicationScoped
class ReadingBudget {

  private final ReadingConfig config;
  private final int most;
  private final Semaphore characters;

  ReadingBudget(ReadingConfig config, TextMemory memory) {
    this.config = config;
    this.most = Math.min(config.charactersAtOnce(), memory.characters());
    this.characters = new Semaphore(most, true);
  }

  /**
   * Does the work once there is room for it.
   *
   * @param length in UTF-16 units; a longer text than all the room takes all of it
   */
  <T> T spend(int length, Supplier<T> work) {
    int room = Math.max(1, Math.min(length, most));
    acquire(room);
    try {
      return work.get();
    } finally {
      characters.release(room);
    }
  }

  private void acquire(int room) {
    try {
      if (characters.tryAcquire(room, config.patience().toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new ProblemException(
        ProblemType.UNAVAILABLE, "Too many long texts are being read; try again.");
  }
}
