package org.depositary.change.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.depositary.change.reader.LogBatch;
import org.depositary.change.reader.LogPlace;
import org.depositary.change.reader.LogReader.Written;
import org.depositary.database.Ids;
import org.depositary.http.Cursors;
import org.depositary.http.ExpiredCursorException;
import org.jspecify.annotations.Nullable;

/**
 * Writes positions as cursors, and reads them.
 *
 * <p>They are bound to no filter: the cursor of any entry is a place in the whole log.
 */
@ApplicationScoped
public class FeedCursors {

  /** Stands for the end of the log, where a cursor would stand. */
  static final String NOW = "now";

  static final String START_AGAIN = "/v1/changes?cursor=" + NOW;

  private static final String BINDING = "changes";

  /** How many values a place has; what stands behind them is the position of a write. */
  private static final int PLACE = 3;

  private final Cursors cursors;

  FeedCursors(Cursors cursors) {
    this.cursors = cursors;
  }

  public String write(LogPlace place) {
    return cursors.issue(values(place), BINDING);
  }

  /** A cursor that the feed goes on from, and that also tells who has come as far as a write. */
  String write(Written written) {
    List<String> values = new ArrayList<>(values(written.next()));
    if (written.position() > written.next().position()) {
      values.add(String.valueOf(written.position()));
    }
    return cursors.issue(values, BINDING);
  }

  private static List<String> values(LogPlace place) {
    return List.of(
        place.epoch().toString(), String.valueOf(place.position()), String.valueOf(place.known()));
  }

  /** How far one has to have read who knows all that a cursor was given for. */
  public long readWritten(String cursor, LogBatch log) {
    long position = read(cursor, log).position();
    List<String> values = cursor.equals(NOW) ? List.of() : cursors.read(cursor, BINDING);
    return values.size() > PLACE ? Long.parseLong(values.get(PLACE)) : position;
  }

  /** Where a client stands; refuses a cursor that was not issued here or has expired. */
  public LogPlace read(@Nullable String cursor, LogBatch log) {
    if (cursor == null) {
      return LogPlace.start(log);
    }
    if (cursor.equals(NOW)) {
      return LogPlace.end(log);
    }
    LogPlace place = read(cursor);
    require(place, log);
    return place;
  }

  /** Where the cursor of an entry or a page stands, which may have expired. */
  LogPlace read(String cursor) {
    List<String> values = cursors.read(cursor, BINDING);
    return new LogPlace(
        Ids.parse(values.get(0)).orElseThrow(),
        Long.parseLong(values.get(1)),
        Long.parseLong(values.get(2)));
  }

  /** Goes on only if a client that is here misses nothing. */
  static void require(LogPlace place, LogBatch log) {
    if (place.isExpired(log)) {
      throw new ExpiredCursorException(
          place.epoch().equals(log.epoch())
              ? "Deletions after this cursor are no longer kept."
              : "The cursor is of an earlier epoch: the database was restored, which may lack what"
                  + " you saw, or an administrator has let all cursors expire.",
          START_AGAIN);
    }
  }
}
