package org.depositary.change.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.depositary.change.reader.LogBatch;
import org.depositary.change.reader.LogPlace;
import org.depositary.change.reader.LogReader.Written;
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

  // Nearly always the same.
  private record Epoch(UUID id, String words) {}

  private final Cursors cursors;
  private volatile @Nullable Epoch last;

  FeedCursors(Cursors cursors) {
    this.cursors = cursors;
  }

  public String write(LogPlace place) {
    return write(CursorContent.of(place));
  }

  /** A cursor that the feed goes on from, and that also tells who has come as far as a write. */
  String write(Written written) {
    return write(new CursorContent(written.next(), written.position()));
  }

  private String write(CursorContent content) {
    UUID epoch = content.place().epoch();
    Epoch known = last;
    if (known == null || !known.id().equals(epoch)) {
      known = new Epoch(epoch, CursorContent.write(epoch));
      last = known;
    }
    return cursors.issue(content.values(known.words()), BINDING);
  }

  /** How far one has to have read who knows all that a cursor was given for. */
  public long readWritten(String cursor, LogBatch log) {
    long position = read(cursor, log).position();
    return cursor.equals(NOW) ? position : content(cursor).written();
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
    return content(cursor).place();
  }

  private CursorContent content(String cursor) {
    return CursorContent.read(cursors.read(cursor, BINDING));
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
