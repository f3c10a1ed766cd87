package org.depositary.extraction.date;

import java.util.List;
import java.util.Optional;
import org.depositary.text.WordTable;
import org.depositary.text.Words;
import org.depositary.text.Words.Gap;

/**
 * Finds the date that a document gives itself: "Nairobi, 5 March 2004", "Published on 5 March".
 *
 * <p>It stands in a line of its own or opens one, with nothing but a place or a label before it. A
 * date in a sentence is none, so that nothing is counted from it by a guess.
 */
final class Dateline {

  // Units: where the date of a document stands.
  private static final int HEAD = 600;
  private static final int WIDEST_PLACE = 6;
  private static final WordTable LABELS =
      WordTable.of("published posted updated issued released dated date");
  private static final WordTable NO_PLACE =
      WordTable.of(
          "on in at by since until after before from during between around about as when while the"
              + " a an this that it they he she we and but of to for with under");
  private static final WordTable LINKS = WordTable.of("on at of");

  private final Words words;

  Dateline(Words words) {
    this.words = words;
  }

  /** The first of the dates that is one. */
  Optional<DateExpression> of(List<DateExpression> dates) {
    for (DateExpression date : dates) {
      if (words.start(date.first()) >= HEAD) {
        break;
      }
      boolean day = date.from().filter(CalendarDate::isDayWithYear).isPresent();
      boolean alone = closes(date.last() + 1) && opens(date.first());
      if (day && date.to().isEmpty() && (alone || labelled(date.first()))) {
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }

  private boolean closes(int next) {
    return next >= words.count()
        || switch (words.gap(next)) {
          case LINE, BREAK, STOP, OPEN, OTHER -> true;
          case SPACE, HYPHEN, APOSTROPHE, DOT, COMMA, SLASH, AMPERSAND -> false;
        };
  }

  /** "date 2004-03-05 Nairobi", "Published on 5 March 2004 by": the label opens the line. */
  private boolean labelled(int first) {
    int label = LINKS.has(words, first - 1) ? first - 2 : first - 1;
    return label >= 0 && LABELS.has(words, label) && opensLine(label);
  }

  private boolean opensLine(int word) {
    return word == 0 || words.gap(word) == Gap.BREAK || words.gap(word) == Gap.LINE;
  }

  // Capitalised words or labels up to the start of the line.
  private boolean opens(int first) {
    for (int i = first; i > first - WIDEST_PLACE; i--) {
      if (opensLine(i)) {
        return i == first || LABELS.has(words, i) || !NO_PLACE.has(words, i);
      }
      boolean small = !words.capital(i - 1) && !LINKS.has(words, i - 1);
      if (words.gap(i) == Gap.STOP || small && !LABELS.has(words, i - 1)) {
        return false;
      }
    }
    return false;
  }
}
