package org.depositary.extraction.joining;

import java.util.Optional;
import org.depositary.extraction.pinpoint.Cursor;
import org.depositary.extraction.pinpoint.Cursor.Token;
import org.depositary.extraction.pinpoint.PinpointRun;
import org.depositary.extraction.pinpoint.Word;
import org.depositary.extraction.sighting.Sighting.Back;
import org.depositary.text.Span;

/** Reads the words beside pinpoints that mean what was cited last: "thereof", "ibid.". */
final class BackReader {

  private static final String MARKS = " .,;:\u00a0";
  private static final int MOST_MARKS = 4;

  private final String text;
  private final Cursor cursor;

  BackReader(String text) {
    this.text = text;
    this.cursor = new Cursor(text);
  }

  /** "article 4 thereof", "article 6 of which", "ibid., art. 9". */
  Optional<Joined> read(PinpointRun run) {
    int end = thereof(run.span().end());
    int start = end < 0 ? ibid(run.span().start()) : -1;
    if (end < 0 && start < 0) {
      return Optional.empty();
    }
    Span back = end < 0 ? new Span(start, run.span().start()) : new Span(run.span().end(), end);
    return Optional.of(
        new Joined(run.span().union(back), new Back(back), run.pinpoints(), run.common()));
  }

  private int thereof(int from) {
    cursor.at(from);
    if (cursor.is(Token.COMMA)) {
      cursor.next();
    }
    return cursor.is(Word.THEREOF) ? cursor.end() : -1;
  }

  private int ibid(int before) {
    int end = before;
    while (end > 0 && before - end < MOST_MARKS && MARKS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < 7 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    if (start == end || end == before) {
      return -1;
    }
    boolean idem = text.startsWith("Id.", start) && end - start == 2;
    cursor.at(start);
    return idem || cursor.is(Word.IBID) && cursor.end() == end ? start : -1;
  }
}
