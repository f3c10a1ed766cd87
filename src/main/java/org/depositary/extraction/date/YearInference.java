package org.depositary.extraction.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.extraction.DateValue;
import org.depositary.extraction.Mention;
import org.depositary.extraction.MentionType;
import org.depositary.text.Span;
import org.depositary.text.Words;
import org.depositary.text.Words.Gap;

/**
 * Gives a date the year it leaves out, with the date that the year was taken from.
 *
 * <p>The order: the other end of the same interval, the same day with a year before, the date of
 * the document, the last year named within reach.
 */
final class YearInference {

  private static final String RULE = "date";
  private static final double WRITTEN = 0.95;
  private static final double INFERRED = 0.7;
  // Units: how far apart the ends of an interval stand ("23 January / 6 February 2007").
  private static final int SAME_INTERVAL = 8;
  // Units: where the date of a document stands, and how far a named year reaches.
  private static final int HEAD = 600;
  private static final int REACH = 600;
  // Months: what lies farther off in the same year is nearer in the next or the last one.
  private static final int FAR = 8;

  private final Words words;
  private final List<DateExpression> found;
  private final Optional<DateExpression> dateline;
  private final Map<Integer, DateExpression> dayWithYear = new HashMap<>();

  YearInference(Words words, List<DateExpression> found) {
    this.words = words;
    this.found = found;
    this.dateline = new Dateline(words).of(found);
  }

  List<Mention> mentions() {
    Optional<DateExpression> document = documentDate();
    Optional<DateExpression> last = Optional.empty();
    Optional<DateExpression> named = Optional.empty();
    List<Mention> mentions = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      DateExpression date = found.get(i);
      if (date.year() > 0) {
        last = Optional.of(date);
        named = last;
        date.from().filter(CalendarDate::isDayWithYear).ifPresent(day -> remember(day, date));
        mentions.add(mention(date, Optional.empty()));
      } else if (date.lacksYear()) {
        Optional<DateExpression> anchor = anchor(i, document, last);
        Optional<DateExpression> derived = anchor.map(known -> date.inYear(year(date, known)));
        named = derived.or(Optional::empty);
        mentions.add(mention(derived.orElse(date), anchor));
      } else {
        mentions.add(relative(date, named));
      }
    }
    return mentions;
  }

  private void remember(CalendarDate day, DateExpression date) {
    dayWithYear.putIfAbsent(key(day), date);
  }

  private static int key(CalendarDate date) {
    return date.month() * 32 + date.day();
  }

  private Optional<DateExpression> documentDate() {
    return found.stream()
        .limit(3)
        .filter(date -> words.start(date.first()) < HEAD)
        .filter(date -> date.from().filter(CalendarDate::isDayWithYear).isPresent())
        .findFirst();
  }

  private Optional<DateExpression> anchor(
      int index, Optional<DateExpression> document, Optional<DateExpression> last) {
    DateExpression date = found.get(index);
    if (index + 1 < found.size()) {
      DateExpression next = found.get(index + 1);
      if (next.year() > 0 && date.distanceTo(next, words) <= SAME_INTERVAL) {
        return Optional.of(next);
      }
    }
    Optional<DateExpression> same =
        date.from().filter(day -> day.day() > 0).map(day -> dayWithYear.get(key(day)));
    return same.or(() -> heading(index))
        .or(() -> document)
        .or(() -> last.filter(before -> before.distanceTo(date, words) <= REACH));
  }

  // "1999. After the vote of 30 August": a year that opens the paragraph holds for it.
  private Optional<DateExpression> heading(int index) {
    DateExpression date = found.get(index);
    for (int i = index - 1; i >= 0 && found.get(i).distanceTo(date, words) <= REACH; i--) {
      DateExpression before = found.get(i);
      if (opens(before)) {
        return Optional.of(before);
      }
      if (words.gap(before.first()) == Gap.BREAK) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean opens(DateExpression date) {
    int word = date.first();
    return date.last() == word
        && date.year() > 0
        && words.gap(word) == Gap.BREAK
        && words.gap(word + 1) == Gap.STOP;
  }

  // Near a new year the nearest such day is meant: 6 January 2025 looks back to 19 December 2024.
  private static int year(DateExpression date, DateExpression anchor) {
    int year = anchor.year();
    int month = date.from().map(CalendarDate::month).orElse(0);
    int known =
        anchor.from().filter(CalendarDate::isDayWithYear).map(CalendarDate::month).orElse(0);
    if (known == 0 || month == 0 || Math.abs(month - known) <= FAR) {
      return year;
    }
    return month > known ? year - 1 : year + 1;
  }

  // What is counted from the document's date has no value where that date is not known for sure.
  private Mention relative(DateExpression date, Optional<DateExpression> before) {
    Optional<DateExpression> anchor =
        switch (date.shift().anchor()) {
          case DOCUMENT -> dateline;
          case TEXT -> before.filter(known -> known.distanceTo(date, words) <= REACH);
          case NONE -> Optional.empty();
        };
    return anchor
        .flatMap(known -> known.edge(date.shift().amount()).flatMap(date.shift()::from))
        .map(result -> mention(date.counted(result), anchor))
        .orElseGet(() -> mention(date, Optional.empty()));
  }

  private Mention mention(DateExpression date, Optional<DateExpression> anchor) {
    Span span = words.span(date.first(), date.last());
    Span counted = anchor.map(known -> words.span(known.first(), known.last())).orElse(null);
    return new Mention(
        span,
        MentionType.DATE,
        words.text().slice(span),
        List.of(),
        null,
        new DateValue(date.edtf(), date.basis(), counted),
        anchor.isPresent() ? INFERRED : WRITTEN,
        RULE);
  }
}
