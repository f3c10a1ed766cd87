package org.depositary.search.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.depositary.change.reader.LogPlace;
import org.depositary.search.lucene.NodeIndex;
import org.jspecify.annotations.Nullable;

/**
 * Lets searches see what was written to the index that serves.
 *
 * <p>Every showing makes a part of the index, and small parts are merged into larger ones again and
 * again. So while the log grows, what was written is shown now and then only, unless somebody waits
 * for it; whoever comes after a pause is shown at once.
 */
@ApplicationScoped
class Showing {

  private final IndexTail tail;
  private final SearchConfig config;

  private @Nullable NodeIndex index;
  private volatile @Nullable LogPlace written;
  private volatile @Nullable LogPlace shown;
  private long shownAt = System.nanoTime();
  private long showings;

  Showing(IndexTail tail, SearchConfig config) {
    this.tail = tail;
    this.config = config;
  }

  /** An index serves from now on, of which searches see everything. */
  synchronized void begin(NodeIndex serving, LogPlace place) {
    index = serving;
    written = place;
    shown = place;
    tail.reach(place.position());
  }

  /** No index serves. */
  synchronized void end() {
    index = null;
    written = null;
    shown = null;
    tail.reach(-1);
  }

  /** Everything up to a place was written to an index; shows it where it is time. */
  synchronized void wrote(NodeIndex to, LogPlace place) {
    if (to == index) {
      written = place;
      long ago = System.nanoTime() - shownAt;
      if (ago >= config.show().toNanos() || tail.isAwaited(place.position())) {
        show(to);
      }
    }
  }

  /** Shows what was written; nothing of an index that no longer serves. */
  synchronized void show(NodeIndex of) {
    if (of != index) {
      return;
    }
    of.show();
    LogPlace place = written;
    if (place != null && !place.equals(shown)) {
      shown = place;
      shownAt = System.nanoTime();
      showings++;
      tail.reach(place.position());
    }
  }

  /** Shows a position at once where it was written and is not seen yet. */
  void show(NodeIndex of, long position) {
    // Most who ask see it already: they do not wait for a showing of others.
    if (isOnlyWritten(position)) {
      synchronized (this) {
        if (isOnlyWritten(position)) {
          show(of);
        }
      }
    }
  }

  private boolean isOnlyWritten(long position) {
    return isBefore(shown, position) && !isBefore(written, position);
  }

  private static boolean isBefore(@Nullable LogPlace place, long position) {
    return place == null || place.position() < position;
  }

  /** How far searches see; nothing where no index serves. */
  Optional<LogPlace> place() {
    return Optional.ofNullable(shown);
  }

  /** How often something more was shown. */
  synchronized long showings() {
    return showings;
  }
}
