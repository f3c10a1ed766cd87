package org.depositary.change.reader;

import java.util.List;
import java.util.UUID;
import org.depositary.change.LogEntry;

/**
 * Some entries in order, and how the log stood when they were read.
 *
 * @param epoch which database this was; positions of another mean nothing here
 * @param retained tombstones at or below this position are gone
 * @param reached where to go on: nothing can later appear at or below it that was asked for
 * @param full whether there may be more to read at once
 */
public record LogBatch(
    UUID epoch, long retained, List<LogEntry> entries, long reached, boolean full) {

  public LogBatch {
    entries = List.copyOf(entries);
  }
}
