package org.depositary.search.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.depositary.change.reader.LogBatch;
import org.depositary.change.reader.LogPlace;
import org.depositary.change.reader.LogReader;
import org.depositary.search.SearchFiles;

/**
 * Rids the files of the index of words that somebody waits to be gone.
 *
 * <p>Marks are positions of the log: what was gone at one is out of the index when it has read so
 * far, and out of its files when they were written anew after that.
 */
@ApplicationScoped
class IndexPurge implements SearchFiles {

  private final LiveIndex index;
  private final LogReader log;
  private volatile long wanted = -1;
  private volatile long reached = -1;

  IndexPurge(LiveIndex index, LogReader log) {
    this.index = index;
    this.log = log;
  }

  // Of all that was ever written: what is not shown to readers yet may be what is to go.
  @Override
  public long mark() {
    return log.written(Optional.empty()).map(LogReader.Written::position).orElse(0L);
  }

  @Override
  public boolean isRidOf(long mark) {
    if (reached >= mark) {
      return true;
    }
    synchronized (this) {
      wanted = Math.max(wanted, mark);
    }
    return false;
  }

  /** Purges where somebody waits for it and the index has read so far. One thread at a time. */
  void keepUp() {
    long mark = wanted;
    if (mark > reached && hasRead(mark) && index.rid()) {
      reached = mark;
    }
  }

  // A position that was taken and given up is never read.
  private boolean hasRead(long mark) {
    LogPlace place = index.state().place().orElse(null);
    if (place == null || place.position() >= mark) {
      return place != null;
    }
    LogBatch missing = log.read(place.position(), List.of(), 1);
    return missing.entries().isEmpty() && missing.reached() >= mark;
  }
}
