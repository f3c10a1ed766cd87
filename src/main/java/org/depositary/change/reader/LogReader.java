package org.depositary.change.reader;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.depositary.change.LogDatabase;
import org.depositary.change.LogDatabase.Extent;
import org.depositary.change.LogEntry;
import org.depositary.change.LogQuestion;
import org.depositary.change.LogRows;
import org.depositary.change.ResourceType;
import org.depositary.change.reader.Epochs.Standing;
import org.depositary.change.reader.HighWater.Mark;

/** Reads the log; what was read once is never followed by something below it. */
@ApplicationScoped
public class LogReader {

  private final DataSource connections;
  private final LogDatabase database;
  private final Epochs epochs;
  private final HighWater highWater;

  LogReader(DataSource connections, LogDatabase database, Epochs epochs, HighWater highWater) {
    this.connections = connections;
    this.database = database;
    this.epochs = epochs;
    this.highWater = highWater;
  }

  // A database that was set back is recognized before it has grown again.
  void onStart(@Observes StartupEvent start) {
    look();
  }

  /** How the log stands, without entries. */
  @Transactional(TxType.NOT_SUPPORTED)
  public LogBatch look() {
    return read(0, List.of(), 0);
  }

  /**
   * The next entries after a position.
   *
   * <p>A transaction of the caller may see an older state than the horizon tells of: it is left
   * out.
   *
   * @param types empty for all
   */
  @Transactional(TxType.NOT_SUPPORTED)
  public LogBatch read(long after, Collection<ResourceType> types, int limit) {
    while (true) {
      Optional<Mark> seen = highWater.mark();
      Reading reading = attempt(after, types, limit);
      Standing standing = reading.standing().orElse(null);
      Optional<String> outdated = Epochs.outdated(standing, reading.extent(), seen);
      if (outdated.isPresent() || standing == null) {
        int number = standing == null ? 0 : standing.number();
        epochs.renew(number, reading.extent().identity(), outdated.orElse(""));
        continue;
      }
      highWater.raise(standing.epoch(), reading.extent().horizon());
      return batch(standing, reading, after, limit);
    }
  }

  /**
   * A write, seen from the log.
   *
   * @param next where a reader goes on who has read what there was: beside the write others may
   *     have taken lower positions, whose entries are still to appear
   * @param position whoever has come here knows of the write
   */
  public record Written(LogPlace next, long position) {}

  /** The write at a position, or all that was ever written; none before the first look. */
  @Transactional(TxType.NOT_SUPPORTED)
  public Optional<Written> written(Optional<Long> position) {
    try (Connection connection = connections.getConnection()) {
      List<Standing> standing = new ArrayList<>(1);
      Extent extent = database.extent(connection, List.of(Epochs.standing(standing::add)));
      long at = position.orElse(extent.last());
      long settled = Math.min(at, extent.horizon());
      return standing.stream()
          .map(now -> new Written(new LogPlace(now.epoch(), settled, settled), at))
          .findFirst();
    } catch (SQLException e) {
      throw new IllegalStateException("the log cannot be read", e);
    }
  }

  /** When the oldest committed entry was made that no reader is shown yet. */
  @Transactional(TxType.NOT_SUPPORTED)
  public Optional<Instant> oldestHeldBack() {
    try (Connection connection = connections.getConnection()) {
      return LogRows.oldestAfter(connection, database.extent(connection).horizon());
    } catch (SQLException e) {
      throw new IllegalStateException("the log cannot be read", e);
    }
  }

  private record Reading(Extent extent, List<LogEntry> entries, Optional<Standing> standing) {}

  private Reading attempt(long after, Collection<ResourceType> types, int limit) {
    try (Connection connection = connections.getConnection()) {
      List<LogEntry> found = new ArrayList<>(limit);
      List<Standing> standing = new ArrayList<>(1);
      List<LogQuestion> questions = new ArrayList<>();
      if (limit > 0) {
        questions.addAll(LogRows.after(after, types, limit, found));
      }
      // Last: a tombstone that was no longer there has moved the horizon of retention by now.
      questions.add(Epochs.standing(standing::add));
      Extent extent = database.extent(connection, questions);
      List<LogEntry> entries = LogRows.first(found, extent.horizon(), limit);
      return new Reading(extent, entries, standing.stream().findFirst());
    } catch (SQLException e) {
      throw new IllegalStateException("the log cannot be read", e);
    }
  }

  private static LogBatch batch(Standing standing, Reading reading, long after, int limit) {
    List<LogEntry> entries = reading.entries();
    boolean full = limit > 0 && entries.size() == limit;
    long reached =
        full
            ? entries.get(entries.size() - 1).position()
            : Math.max(after, reading.extent().horizon());
    return new LogBatch(standing.epoch(), standing.retained(), entries, reached, full);
  }
}
