package org.depositary.extraction.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depositary.extraction.DetectedMetadata.Detected;
import org.depositary.extraction.Mention;
import org.depositary.extraction.MentionType;
import org.depositary.extraction.sentence.CutText;
import org.depositary.extraction.sentence.Phrases;
import org.depositary.extraction.sentence.Sentence;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The place, day and agency that a report starts with: "GENEVA, 3 May (Reuters) - ".
 *
 * @param place where it was sent from; the span holds the whole dateline
 * @param agency null where none stands there
 */
record Dateline(Detected place, @Nullable Detected agency) {

  private static final int LONGEST = 90;
  private static final int NEAR_END = 3;
  private static final String DASHES = "-\u2013\u2014:/";

  private static final Phrases<Boolean> AGENCIES = Phrases.load(Dateline.class, "agencies.csv");

  /** The dateline at the start of a line of prose. */
  static Optional<Dateline> at(CutText text, int start, List<Mention> mentions) {
    String units = text.units();
    int end = end(units, start, mentions);
    if (end < 0) {
      return Optional.empty();
    }
    List<String> places = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.span().start() >= end) {
        break;
      }
      boolean place = mention.type() == MentionType.PLACE || mention.type() == MentionType.STATE;
      if (mention.span().start() >= start && place) {
        places.add(mention.name());
      }
    }
    Sentence line = text.line(start, end);
    boolean office = units.startsWith("UNITED NATIONS", start);
    if (places.isEmpty() && !office || !opens(line, places.isEmpty(), mentions)) {
      return Optional.empty();
    }
    String value = office ? "United Nations" : String.join(", ", places);
    Detected place = new Detected(new Span(start, line.end(line.count() - 1)), value, 0.9);
    return Optional.of(new Dateline(place, agency(line)));
  }

  // The name stands first and in capitals, or a dash or bracket follows the place.
  private static boolean opens(Sentence line, boolean unlisted, List<Mention> mentions) {
    boolean upper =
        line.length(0) > 2 && Character.isUpperCase(line.units().charAt(line.end(0) - 1));
    if (upper || unlisted) {
      return upper;
    }
    for (Mention mention : mentions) {
      if (mention.span().start() >= line.start(0)) {
        return mention.span().start() == line.start(0);
      }
    }
    return false;
  }

  // A dash or bracket ends it; so does a stop behind a date.
  private static int end(String units, int start, List<Mention> mentions) {
    int limit = Math.min(units.length() - 1, start + LONGEST);
    for (int i = start; i < limit; i++) {
      char unit = units.charAt(i);
      boolean gap = units.charAt(i + 1) == ' ';
      boolean dash = DASHES.indexOf(unit) >= 0 && gap && i > start;
      boolean stop = unit == '.' && gap && dateEnds(mentions, i);
      if (unit == '\n') {
        return -1;
      }
      if (dash && (unit == ':' || unit == '/' || units.charAt(i - 1) == ' ' || unit > '~')
          || stop) {
        return i;
      }
    }
    return -1;
  }

  private static boolean dateEnds(List<Mention> mentions, int stop) {
    for (Mention mention : mentions) {
      if (mention.span().start() >= stop) {
        return false;
      }
      if (mention.type() == MentionType.DATE && mention.span().end() == stop) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Detected agency(Sentence line) {
    for (int i = 1; i < line.count(); i++) {
      boolean bracket = "(/".indexOf(line.units().charAt(line.start(i) - 1)) >= 0;
      if (bracket && AGENCIES.startsAt(line, i)) {
        int last = AGENCIES.endOf(line, i) - 1;
        Span span = new Span(line.start(i), line.end(last));
        return new Detected(span, line.slice(i, last), 0.9);
      }
    }
    return null;
  }

  /** "..., Trend reports.": the agency that the first sentences name. */
  static Optional<Detected> reporting(Sentence sentence, List<Mention> mentions) {
    for (int i = Math.max(1, sentence.count() - NEAR_END); i < sentence.count(); i++) {
      boolean reports = sentence.is(i, "reports") || sentence.is(i, "reported");
      int first = i - 1;
      if (reports && sentence.capital(first) && !sentence.joined(first)) {
        Span span = new Span(sentence.start(first), sentence.end(first));
        boolean body = AGENCIES.startsAt(sentence, first);
        for (Mention mention : mentions) {
          body |= mention.type() == MentionType.ORGANIZATION && mention.span().equals(span);
        }
        return body
            ? Optional.of(new Detected(span, sentence.slice(first, first), 0.8))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
