package org.depositary.explanation;

import java.math.BigDecimal;
import java.util.StringJoiner;
import org.depositary.extraction.FigureCategory;
import org.depositary.extraction.Qualifier;
import org.depositary.figure.FigureView;
import org.jspecify.annotations.Nullable;

/** A figure in words. */
final class FigureExplanation {

  // Longer than any count of people or money: beyond it digits tell nothing.
  private static final int MOST_DIGITS = 20;

  private FigureExplanation() {}

  static Explanation of(FigureView figure) {
    Facts facts = new Facts();
    facts.add("States", stated(figure));
    facts.add("How exactly", Meanings.of(figure.qualifier()));
    facts.add("About", about(figure.category()) + ": " + Meanings.of(figure.category()));
    facts.add("Counted", counted(figure));
    facts.add("In addition", figure.additional() ? "to what was said before" : null);
    if (figure.event() == null) {
      facts.add("Place", figure.eventPlace()).add("Time", figure.eventDate());
    }
    facts.add("Event", figure.event());
    facts.addVoices(figure.attribution());
    int stated = figure.mentions().size();
    facts.add("Stated", stated > 1 ? stated + " times in the text" : null);
    return new Explanation("Figure", summary(figure), facts.list());
  }

  private static String about(FigureCategory category) {
    return Meanings.label(category);
  }

  private static String counted(FigureView figure) {
    String unit = Meanings.words(figure.unit());
    return figure.group() == null ? unit : figure.group() + " (" + unit + ")";
  }

  private static String summary(FigureView figure) {
    StringJoiner summary = new StringJoiner(", ");
    summary.add("Figure: " + stated(figure));
    summary.add(Meanings.words(figure.category()));
    if (figure.group() != null) {
      summary.add(Shortened.of(figure.group()));
    }
    return summary.toString();
  }

  private static String stated(FigureView figure) {
    if (figure.value() == null) {
      return "no number";
    }
    if (figure.qualifier() == Qualifier.RANGE && figure.max() != null) {
      return number(figure.min() == null ? figure.value() : figure.min())
          + " to "
          + number(figure.max());
    }
    String number = number(figure.value());
    return figure.qualifier() == Qualifier.EXACT
        ? number
        : Meanings.words(figure.qualifier()) + " " + number;
  }

  private static String number(@Nullable BigDecimal value) {
    if (value == null) {
      return "";
    }
    BigDecimal plain = value.stripTrailingZeros();
    boolean isShort =
        plain.precision() <= MOST_DIGITS && Math.abs((long) plain.scale()) <= MOST_DIGITS;
    return isShort ? grouped(plain.toPlainString()) : Shortened.of(plain.toString());
  }

  // Thin spaces, which no language reads as a decimal sign.
  private static String grouped(String digits) {
    int end = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
    StringBuilder grouped = new StringBuilder(digits);
    int first = digits.startsWith("-") ? 1 : 0;
    if (end - first > 4) {
      for (int at = end - 3; at > first; at -= 3) {
        grouped.insert(at, '\u202f');
      }
    }
    return grouped.toString();
  }
}
