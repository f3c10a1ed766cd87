package org.depositary.change.feed;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depositary.change.LogEntry;
import org.depositary.change.ResourceType;
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

  /** What a part of the feed shows, and where it ends. */
  record Part(LogPlace end, ChangePage page) {}

  /** The next part, at once if there is one. Never waits on the thread that calls. */
  Uni<Part> read(LogPlace from, int limit, FeedFilter filter, Duration patience) {
    long begin = System.nanoTime();
    Set<ResourceType> types = filter.types;
    LogBatch batch = log.read(from.position(), types, limit);
    FeedCursors.require(from, batch);
    if (!batch.entries().isEmpty() || patience.toMillis() < 1 || tail.isClosed()) {
      return Uni.createFrom().item(part(from, batch, filter));
    }
    LogPlace reached = from.at(batch.reached());
    return tail.await(reached.position(), patience)
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .chain(
            () -> {
              Duration spent = Duration.ofNanos(System.nanoTime() - begin);
              return read(reached, limit, filter, patience.minus(spent));
            });
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
