package org.depositary.extraction.body;

import org.depositary.extraction.name.CommonWords;
import org.depositary.extraction.name.Marks;
import org.depositary.text.Words;
import org.depositary.text.Words.Gap;
import org.depositary.text.Words.Shape;

/**
 * Reads what follows the head noun of a body: "of Foreign Affairs", "for Human Rights", "of the
 * Republic of Azerbaijan to the UN".
 */
final class ComplementReader {

  private static final int MOST_PARTS = 6;
  private static final int MOST_WORDS = 12;

  private final Words words;
  private final Marks marks;

  ComplementReader(Words words, Marks marks) {
    this.words = words;
    this.marks = marks;
  }

  /** The last word of a body whose head noun this is. */
  int end(int head) {
    int end = head;
    for (int part = 0; part < MOST_PARTS; part++) {
      int start = glued(head, end);
      int next = start < 0 ? end : phrase(start);
      if (next == end || next - head > 3 * MOST_WORDS) {
        return end;
      }
      end = next;
    }
    return end;
  }

  // The first word after "of", "for the"...; -1 where the name ends.
  private int glued(int head, int end) {
    int glue = end + 1;
    boolean spaced = words.gap(glue) == Gap.SPACE && words.gap(glue + 1) == Gap.SPACE;
    if (!spaced || !allowed(head, end, glue)) {
      return -1;
    }
    int start = words.hash(glue + 1) == CommonWords.THE ? glue + 2 : glue + 1;
    boolean named =
        words.capital(start)
            && words.gap(start) == Gap.SPACE
            && !CommonWords.CALENDAR.has(words, start)
            && !CommonWords.GRAMMAR.has(words, start)
            && !(marks.isPlace(start) && CommonWords.EVENTS.has(words, marks.lastOf(start) + 1));
    return named ? start : -1;
  }

  private boolean allowed(int head, int end, int glue) {
    if (words.shape(glue) != Shape.LOWER && words.shape(head) != Shape.UPPER) {
      return false;
    }
    if (BodyWords.NARROW_GLUE.has(words, glue)) {
      return true;
    }
    if (BodyWords.PLACED_GLUE.has(words, glue)) {
      return BodyWords.PLACED.has(words, head) && (end == head || marks.covers(end));
    }
    return BodyWords.GLUE.has(words, glue)
        && !BodyWords.NARROW.has(words, head)
        && (end == head || BodyWords.COMPLEX.has(words, end));
  }

  // The last word of the capitalised phrase that starts here.
  private int phrase(int start) {
    int end = marks.lastOf(start);
    while (end - start < MOST_WORDS) {
      int next = step(start, end);
      if (next == end) {
        return end;
      }
      end = marks.lastOf(next);
    }
    return end;
  }

  private int step(int start, int end) {
    int next = end + 1;
    return switch (words.gap(next)) {
      case SPACE -> word(start, end, next);
      case HYPHEN, AMPERSAND -> words.capital(next) ? next : end;
      case APOSTROPHE -> possessive(end, next);
      case COMMA -> enumerated(start, end, next);
      default -> end;
    };
  }

  private int word(int start, int end, int next) {
    if (words.capital(next)) {
      return marks.isPlace(end) && !marks.isPlace(start) || capitalStop(end, next) ? end : next;
    }
    boolean and = words.hash(next) == CommonWords.AND && words.capital(next + 1);
    return and && words.gap(next + 1) == Gap.SPACE && goesOn(start, end, next + 1) ? next + 1 : end;
  }

  private boolean capitalStop(int end, int next) {
    return marks.isPlace(end)
        || CommonWords.CALENDAR.has(words, next)
        || BodyWords.INSTRUMENTS.has(words, next)
        || CommonWords.GRAMMAR.has(words, next);
  }

  // "Development and Cooperation" goes on; "Foreign Affairs and Prosecutor General's Office" are
  // two bodies, and nothing goes on after a name that is known.
  private boolean goesOn(int start, int end, int next) {
    if (marks.covers(end) || marks.covers(next) || CommonWords.GRAMMAR.has(words, next)) {
      return false;
    }
    for (int i = next; i < next + 5 && i < words.count(); i++) {
      if (CommonWords.HEADS.get(words, i) != 0 && words.capital(i)) {
        return false;
      }
      boolean s = words.hash(i) == CommonWords.S && words.gap(i) == Gap.APOSTROPHE;
      if (i > next && words.gap(i) != Gap.SPACE && !s || !words.capital(i) && !s) {
        return end >= start;
      }
    }
    return end >= start;
  }

  private int possessive(int end, int s) {
    boolean goes =
        words.hash(s) == CommonWords.S
            && !marks.covers(end)
            && words.gap(s + 1) == Gap.SPACE
            && words.capital(s + 1);
    return goes ? s + 1 : end;
  }

  // "Labour, Family and Social Affairs": a list inside the name, closed by "and".
  private int enumerated(int start, int end, int next) {
    int at = next;
    for (int i = 0; i < 4 && words.capital(at) && !marks.covers(at); i++, at++) {
      if (CommonWords.HEADS.get(words, at) != 0) {
        return end;
      }
      boolean and = at + 2 < words.count() && words.hash(at + 1) == CommonWords.AND;
      if (and && words.capital(at + 2) && goesOn(start, end, at + 2)) {
        return at;
      }
      Gap gap = words.gap(at + 1);
      if (gap != Gap.SPACE && gap != Gap.COMMA) {
        return end;
      }
    }
    return end;
  }
}
