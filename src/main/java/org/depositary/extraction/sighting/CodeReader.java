package org.depositary.extraction.sighting;

import java.util.ArrayList;
import java.util.List;
import org.depositary.extraction.Pinpoint;
import org.depositary.extraction.pinpoint.Cursor;
import org.depositary.extraction.pinpoint.Cursor.Token;
import org.depositary.extraction.pinpoint.PinpointRun;
import org.depositary.extraction.pinpoint.Word;
import org.depositary.extraction.sighting.Sighting.Home;
import org.depositary.extraction.sighting.Sighting.Name;
import org.depositary.extraction.sighting.Sighting.Run;
import org.depositary.extraction.sighting.Sighting.Shown;
import org.depositary.text.Gazetteer;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads instruments that are told by their number alone: "P1-1", "A1P1", "CA3", "Protocols Nos. 6
 * and 13", "Protocole no 1".
 */
final class CodeReader {

  private static final String COURT = "echr";
  private static final int COMMON = 300;
  private static final int MOST = 16;

  private final String text;
  private final Names names;
  private final Cursor cursor;
  private int evidence = -1;

  CodeReader(String text, Names names) {
    this.text = text;
    this.names = names;
    this.cursor = new Cursor(text);
  }

  /**
   * What a code at a word stands for, in text order; empty where it is none.
   *
   * @param value the protocol, and the article in hundreds
   */
  List<Sighting> code(int start, int value) {
    cursor.at(start);
    if (!Character.isUpperCase(text.charAt(start)) || !shown()) {
      return List.of();
    }
    int end = cursor.end();
    if (value == COMMON) {
      return List.of(run(new Span(start, end), "3", null, true));
    }
    int article = value / 100;
    Home home = new Home(new Span(start, end), COURT);
    if (article > 0) {
      int protocol = end - (value % 100 > 9 ? 3 : 2);
      return List.of(
          home,
          run(new Span(start, protocol), String.valueOf(article), null, false),
          protocol(new Span(protocol, end), value % 100));
    }
    String number = part();
    if (number.isEmpty()) {
      return List.of();
    }
    int first = cursor.start();
    int last = cursor.end();
    String paragraph = part();
    Span span = new Span(first, paragraph.isEmpty() ? last : cursor.end());
    return List.of(
        home,
        protocol(new Span(start, end), value),
        run(span, number, paragraph.isEmpty() ? null : paragraph, false));
  }

  // "-1", right behind the token before; leaves the cursor on the number
  private String part() {
    cursor.next();
    if (!cursor.is(Token.DASH) || cursor.gap()) {
      return "";
    }
    cursor.next();
    boolean number = cursor.is(Token.NUMBER) && !cursor.gap() && cursor.length() < 3;
    return number ? cursor.print() : "";
  }

  // Labels of many kinds look like codes: the text must speak of what these are codes of.
  private boolean shown() {
    if (evidence < 0) {
      boolean about =
          text.contains("ECHR")
              || text.contains("Convention")
              || text.contains("iolation of")
              || text.contains("ossessions");
      evidence = about ? 1 : 0;
    }
    return evidence == 1;
  }

  private Name protocol(Span span, int number) {
    long match = names.longest("Protocol No. " + number + " to the ECHR", 0);
    return name(span, match);
  }

  private Name name(Span span, long match) {
    Naming naming = names.naming(match);
    return new Name(span, naming, 0, Shown.INSTRUMENT, false, "", null);
  }

  private static Run run(Span span, String article, @Nullable String para, boolean common) {
    String print = para == null ? article : article + '-' + para;
    Pinpoint pinpoint =
        new Pinpoint(null, null, null, null, article, para, null, null, null, null, print);
    return new Run(new PinpointRun(span, List.of(pinpoint), List.of(), common, true));
  }

  // "its Airport Protocol\n 4. Convention": the number of the next item of a list.
  private boolean opensItem(int end) {
    int number = cursor.start();
    return cursor.is(Token.NUMBER)
        && text.substring(end, number).indexOf('\n') >= 0
        && text.startsWith(". ", number + cursor.length());
  }

  /**
   * The instruments of "Protocols Nos. 6 and 13", "Prot. 1", "ILO Conventions Nos. 87 and 98";
   * empty where no known number stands behind the noun.
   *
   * @param start of the noun, UTF-16
   * @param end of the noun
   */
  List<Sighting> numbered(Word head, int start, int end) {
    boolean protocol = head == Word.PROTOCOL || head == Word.PROTOCOLS;
    if (!protocol && head != Word.CONVENTIONS) {
      return List.of();
    }
    cursor.at(end);
    boolean sign = sign();
    if (opensItem(end)) {
      return List.of();
    }
    List<Sighting> read = new ArrayList<>();
    int from = start;
    for (int i = 0; i < MOST && cursor.is(Token.NUMBER) && (sign || protocol); i++) {
      String surface = (protocol ? "Protocol No. " : "ILO Convention No. ") + cursor.print();
      long match = names.longest(surface, 0);
      if (match == Gazetteer.NONE || Gazetteer.end(match) < surface.length()) {
        return read;
      }
      Span span = new Span(Math.max(from, start), cursor.end());
      cursor.next();
      if (cursor.is(Word.MONTH) || cursor.is(Token.SLASH)) {
        return read;
      }
      read.add(name(span, match));
      separator();
      from = cursor.start();
    }
    return read;
  }

  private boolean sign() {
    if (cursor.is(Token.STOP) && !cursor.gap()) {
      cursor.next();
    }
    boolean sign =
        cursor.is(Word.NUMBER_SIGN) || cursor.is(Token.OTHER) && cursor.first() == '\u2116';
    if (sign) {
      cursor.next();
    }
    if (sign && (cursor.is(Token.STOP) || cursor.is(Token.OTHER))) {
      cursor.next();
    }
    return sign;
  }

  private void separator() {
    if (cursor.is(Token.COMMA)) {
      cursor.next();
    }
    if (cursor.is(Word.AND)) {
      cursor.next();
    }
  }
}
