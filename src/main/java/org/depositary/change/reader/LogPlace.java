package org.depositary.change.reader;

import java.util.UUID;

/**
 * How far a reader has come.
 *
 * @param position everything at or below it was read
 * @param known deletions at or below it need not be read: what they are about was gone when the
 *     reader began
 */
public record LogPlace(UUID epoch, long position, long known) {

  /** Before the first entry that is kept. */
  public static LogPlace start(LogBatch log) {
    return new LogPlace(log.epoch(), 0, log.retained());
  }

  /** After the last entry there is. */
  public static LogPlace end(LogBatch log) {
    return new LogPlace(log.epoch(), log.reached(), log.reached());
  }

  public LogPlace at(long further) {
    return new LogPlace(epoch, further, known);
  }

  /** Whether a reader that is here could miss something for ever. */
  public boolean isExpired(LogBatch log) {
    return !epoch.equals(log.epoch()) || Math.max(position, known) < log.retained();
  }
}
