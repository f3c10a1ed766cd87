package org.depositary.change.feed;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.depositary.change.LogEntry;
import org.depositary.change.reader.LogBatch;
import org.depositary.change.reader.LogPlace;
import org.depositary.change.reader.LogReader;
import org.jspecify.annotations.Nullable;

/** Reads the feed from where a client stands, and waits with it. */
@ApplicationScoped
class Feed {

  private final LogReader log;
  private final FeedCursors cursors;
  private final FeedTail tail;
  private final CurrentResources resources;

  Feed(LogReader log, FeedCursors cursors, FeedTail tail, CurrentResources resources) {
    this.log = log;
    this.cursors = cursors;
    this.tail = tail;
    this.resources = resources;
  }

  /** Where a cursor stands; refuses one that is not valid, or no longer. */
  LogPlace find(@Nullable String cursor) {
    return cursors.read(cursor, log.look());
  }

  /** The same for who reads from there at once, which refuses what has expired. */
  LogPlace locate(@Nullable String cursor) {
    return cursor == null || cursor.equals(FeedCursors.NOW) ? find(cursor) : cursors.read(cursor);
  }

  /** What a part of the feed shows, and where it ends. */
  record Part(LogPlace end, ChangePage page) {}

  /** The next part, at once if there is one. Never waits on the thread that calls. */
  Uni<Part> read(LogPlace from, int limit, FeedFilter filter, Duration patience) {
    Wait wait = new Wait(from, limit, filter, patience);
    Part first = wait.look();
    return wait.isOver()
        ? Uni.createFrom().item(first)
        : Uni.createFrom()
            .deferred(wait::next)
            .repeat()
            .whilst(part -> !wait.isOver())
            .collect()
            .last();
  }

  /** One client that waits for entries of some types; it may be woken in vain many times. */
  private final class Wait {

    private final int limit;
    private final FeedFilter filter;
    private final long end;
    private volatile LogPlace place;
    private volatile boolean over;

    Wait(LogPlace from, int limit, FeedFilter filter, Duration patience) {
      this.place = from;
      this.limit = limit;
      this.filter = filter;
      this.end = System.nanoTime() + patience.toNanos();
    }

    boolean isOver() {
      return over;
    }

    Part look() {
      LogBatch batch = log.read(place.position(), filter.types, limit);
      FeedCursors.require(place, batch);
      Part part = part(place, batch, filter);
      place = part.end();
      over = !batch.entries().isEmpty() || end - System.nanoTime() <= 0 || tail.isClosed();
      return part;
    }

    /** What there is once the log has grown, or when nobody waits any longer. */
    Uni<Part> next() {
      return tail.await(place, filter.types, left())
          .emitOn(Infrastructure.getDefaultWorkerPool())
          .map(
              grown -> {
                Part part = look();
                over |= !grown;
                return part;
              });
    }

    // Never nothing, which nobody can wait: the time may be over since the last look.
    private Duration left() {
      return Duration.ofNanos(Math.max(1_000_000, end - System.nanoTime()));
    }
  }

  private Part part(LogPlace from, LogBatch batch, FeedFilter filter) {
    List<LogEntry> entries = batch.entries();
    List<@Nullable Object> current = filter.includesResources() ? resources.find(entries) : null;
    List<ChangeView> items = new ArrayList<>(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      LogEntry entry = entries.get(i);
      String cursor = cursors.write(from.at(entry.position()));
      items.add(ChangeView.of(entry, cursor, current == null ? null : current.get(i)));
    }
    LogPlace end = from.at(batch.reached());
    return new Part(
        end, new ChangePage(items, new ChangePage.Mark(cursors.write(end), batch.full())));
  }
}
