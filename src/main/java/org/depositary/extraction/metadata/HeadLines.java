package org.depositary.extraction.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depositary.extraction.DateValue;
import org.depositary.extraction.DetectedMetadata.Detected;
import org.depositary.extraction.Mention;
import org.depositary.extraction.MentionType;
import org.depositary.extraction.sentence.Sentence;
import org.depositary.text.Span;
import org.depositary.text.WordTable;
import org.jspecify.annotations.Nullable;

/** What the lines above the prose say: headline, number, date, type, issuers. */
final class HeadLines {

  private static final int FEWEST_WORDS = 3;
  private static final int DATE_LINE = 45;
  private static final int STAMP_WORDS = 5;
  private static final WordTable OTHER_DAYS =
      WordTable.of("entry force retrieved accessed signed ratified opened born died since until");
  private static final int DAY = "2000-01-01".length();

  private final List<Mention> mentions;
  private final List<Detected> issuers = new ArrayList<>();
  private @Nullable Detected heading;
  private @Nullable Detected number;
  private @Nullable Detected date;
  private @Nullable Detected type;
  private int next;

  private HeadLines(List<Mention> mentions) {
    this.mentions = mentions;
  }

  static HeadLines read(List<Sentence> lines, List<Mention> mentions) {
    HeadLines head = new HeadLines(mentions);
    for (Sentence line : lines) {
      head.add(line);
    }
    return head;
  }

  @Nullable Detected heading() {
    return heading;
  }

  @Nullable Detected number() {
    return number;
  }

  @Nullable Detected date() {
    return date;
  }

  @Nullable Detected type() {
    return type;
  }

  List<Detected> issuers() {
    return issuers;
  }

  private void add(Sentence line) {
    List<Mention> inside = inside(line);
    Optional<Detected> numbered = DocumentNumber.in(line);
    if (number == null) {
      number = numbered.orElse(null);
    }
    boolean dated = date(line, inside);
    boolean letterhead = letterhead(line, inside);
    int start = afterNumber(line, numbered);
    boolean open = heading == null && start < line.count();
    Optional<Detected> typed = DocumentType.in(line);
    boolean title = open && !dated && !letterhead && title(line, start);
    if (title) {
      heading = new Detected(new Span(line.start(start), line.end()), slice(line, start), 0.8);
      typed.ifPresent(found -> issuers(line, found, inside));
    }
    // The headline's own word says more than the line above it.
    if (typed.isPresent() && (type == null || title)) {
      type = typed.get();
    }
  }

  private static String slice(Sentence line, int first) {
    return line.units().substring(line.start(first), line.end());
  }

  private List<Mention> inside(Sentence line) {
    while (next < mentions.size() && mentions.get(next).span().end() <= line.start()) {
      next++;
    }
    List<Mention> inside = new ArrayList<>();
    for (int i = next; i < mentions.size(); i++) {
      if (mentions.get(i).span().start() >= line.end()) {
        break;
      }
      inside.add(mentions.get(i));
    }
    return inside;
  }

  // A line of little but a day: "Press release 3 May 2019", "10:51 PM, Monday, 3 May 2019".
  private boolean date(Sentence line, List<Mention> inside) {
    for (Mention mention : inside) {
      int rest = line.end() - line.start(0) - mention.span().length();
      if (day(mention) && rest < DATE_LINE && stamped(line, mention)) {
        date = date == null ? dated(mention) : date;
        return true;
      }
    }
    return false;
  }

  // Few words beside the day, and none that make it the day of something else.
  private static boolean stamped(Sentence line, Mention day) {
    int beside = 0;
    for (int i = 0; i < line.count(); i++) {
      boolean inside = line.start(i) >= day.span().start() && line.end(i) <= day.span().end();
      beside += inside ? 0 : 1;
      if (!inside && OTHER_DAYS.get(line.hash(i)) != 0) {
        return false;
      }
    }
    return beside <= STAMP_WORDS;
  }

  static boolean day(Mention mention) {
    DateValue value = mention.date();
    return value != null && value.edtf().length() == DAY && value.edtf().charAt(0) != '-';
  }

  static Detected dated(Mention mention) {
    DateValue value = mention.date();
    return new Detected(mention.span(), value == null ? "" : value.edtf(), 0.9);
  }

  /** A line that is the name of a body and nothing else. */
  private boolean letterhead(Sentence line, List<Mention> inside) {
    for (Mention mention : inside) {
      boolean body = mention.type() == MentionType.ORGANIZATION;
      boolean whole = mention.span().length() + 4 >= line.end() - line.start(0);
      if (body && whole) {
        issuers.add(new Detected(mention.span(), mention.name(), 0.8));
        return true;
      }
    }
    return false;
  }

  /** "Joint statement by X and Y": the bodies behind the type's "by" or "of". */
  private void issuers(Sentence line, Detected typed, List<Mention> inside) {
    Span named = typed.span();
    int after = named == null ? line.count() : line.wordFrom(named.end());
    boolean by = line.is(after, "by") || line.is(after, "of") || line.is(after, "from");
    if (!by) {
      return;
    }
    int end = -1;
    for (Mention mention : inside) {
      boolean body = mention.type() == MentionType.ORGANIZATION;
      boolean near = end < 0 ? mention.span().start() <= line.end(after) + 8 : true;
      boolean inRow = end < 0 || mention.span().start() - end <= 12;
      if (body && mention.span().start() >= line.end(after) && near && inRow) {
        issuers.add(new Detected(mention.span(), mention.name(), 0.8));
        end = mention.span().end();
      }
    }
  }

  // "No:12/19, Joint statement": the headline starts behind the number.
  private static int afterNumber(Sentence line, Optional<Detected> numbered) {
    Span span = numbered.map(Detected::span).orElse(null);
    if (span != null && span.start() == line.start(0)) {
      return line.wordFrom(span.end());
    }
    // "73/7. Report of ...": the number of a resolution before its title.
    boolean slash = line.digit(0) && line.digit(1) && line.units().charAt(line.end(0)) == '/';
    return slash ? 2 : 0;
  }

  private static boolean title(Sentence line, int start) {
    int last = line.count() - 1;
    boolean sentence = line.units().charAt(line.end() - 1) == '.' && line.count() > 8;
    return line.count() - start >= FEWEST_WORDS
        && (line.capital(start) || line.digit(start))
        && !sentence
        && !line.is(0, "distr")
        && !line.is(0, "original")
        && !line.is(last, "on")
        && !line.is(last, "by")
        && !(line.is(0, "resolution") && line.is(1, "adopted"))
        && !line.is(1, "session")
        && !line.is(1 + 1, "session");
  }
}
