package org.depositary.extraction.decision;

import java.util.Optional;
import java.util.Set;
import org.depositary.extraction.sign.Capitals;
import org.depositary.extraction.sign.Prose;
import org.depositary.extraction.sign.WrittenDate;
import org.depositary.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the name of a decision: "[GC], no. 7334/13, 20 October 2016".
 *
 * <p>Reads on while what follows is a detail, and one bracket deep. Of several numbers and dates
 * the first counts. One of these serves one decision.
 */
final class CaseDetails {

  private static final int MOST_ITEMS = 24;
  private static final int LONGEST_REMARK = 60;
  private static final Set<String> REMARKS =
      Set.of(
          "dec.",
          "GC",
          "merits",
          "Merits",
          "just satisfaction",
          "preliminary objections",
          "Preliminary Objections",
          "No. 2",
          "no. 2",
          "No. 3",
          "no. 3",
          "No. 1",
          "no. 1");
  private static final Set<String> PROCEDURE =
      Set.of(
          "judgment",
          "judgement",
          "Judgment",
          "Judgement",
          "Appeal",
          "Appeals",
          "Trial",
          "Pre-Trial",
          "Grand",
          "Chamber",
          "Decision",
          "decision",
          "Order",
          "order",
          "Merits",
          "merits",
          "Ruling",
          "Preliminary",
          "Provisional",
          "Advisory",
          "Interlocutory",
          "Series",
          "ICJ",
          "I.C.J",
          "PCIJ",
          "P.C.I.J",
          "ECtHR",
          "Case",
          "Application",
          "Opinion");
  private static final Set<String> SMALL = Set.of("of", "on", "the", "and", "for", "to", "in");

  private final String text;
  private int end;
  private @Nullable String number;
  private @Nullable String date;
  private @Nullable String ecli;
  private String court = "";

  private CaseDetails(String text, int from) {
    this.text = text;
    this.end = from;
  }

  /** The details that start at an offset; ends there where there are none. */
  static CaseDetails after(String text, int from) {
    CaseDetails details = new CaseDetails(text, from);
    details.read();
    return details;
  }

  /** First UTF-16 unit after. */
  int end() {
    return end;
  }

  @Nullable String number() {
    return number;
  }

  @Nullable String date() {
    return date;
  }

  @Nullable String ecli() {
    return ecli;
  }

  /** The court that the details belong to, or an empty string. */
  String court() {
    return court;
  }

  private void read() {
    for (int items = 0; items < MOST_ITEMS; items++) {
      int at = pastComma(end);
      int after = Prose.at(text, at) == '(' || Prose.at(text, at) == '[' ? group(at) : item(at);
      if (after == at) {
        return;
      }
      end = after;
      if (Prose.at(text, at) == '(' && text.charAt(after - 1) != ')') {
        return;
      }
    }
  }

  private int pastComma(int from) {
    int at = Prose.afterBlanks(text, from);
    return Prose.at(text, at) == ',' ? Prose.afterBlanks(text, at + 1) : at;
  }

  // Ends after the bracket where all of it was read, before it where none was.
  private int group(int open) {
    char close = text.charAt(open) == '(' ? ')' : ']';
    int closed =
        text.substring(open, Math.min(text.length(), open + LONGEST_REMARK)).indexOf(close);
    if (closed > 1 && isRemark(open + 1, open + closed)) {
      return open + closed + 1;
    }
    if (close == ']') {
      return report(open);
    }
    int at = alias(open + 1);
    int last = open;
    for (int items = 0; items < MOST_ITEMS; items++) {
      int after = item(at);
      if (after == at) {
        return last;
      }
      last = after;
      at = pastInnerSeparator(after);
      if (Prose.at(text, at) == ')') {
        return at + 1;
      }
    }
    return last;
  }

  private boolean isRemark(int from, int to) {
    String remark = text.substring(from, to);
    if (remark.equals("GC")) {
      court = court.isEmpty() ? "ECtHR" : court;
    }
    return REMARKS.contains(remark)
        || Character.isUpperCase(remark.charAt(0))
            && remark.chars().noneMatch(Character::isDigit)
            && isItem(pastComma(to + 1));
  }

  private boolean isItem(int at) {
    return Prose.at(text, at) != ';' && CaseDetails.probe(text, at);
  }

  private static boolean probe(String text, int at) {
    CaseDetails trial = new CaseDetails(text, at);
    return trial.detail(at) > at || Prose.at(text, at) == '[' && trial.report(at) > at;
  }

  // "(the Media case, ICTR-99-52)": words up to a comma, then details.
  private int alias(int from) {
    int at = from;
    while (at < text.length() && at - from < LONGEST_REMARK) {
      char unit = text.charAt(at);
      if (unit == ',') {
        int next = Prose.afterBlanks(text, at + 1);
        return probe(text, next) ? next : from;
      }
      if (Prose.isDigit(unit) || unit == ')' || unit == '\n' || unit == ';') {
        return from;
      }
      at++;
    }
    return from;
  }

  private int pastInnerSeparator(int from) {
    int at = Prose.afterBlanks(text, from);
    char unit = Prose.at(text, at);
    if (unit == ',' || unit == ';' || unit == '&') {
      return Prose.afterBlanks(text, at + 1);
    }
    return Prose.startsWord(text, at, "and") ? Prose.afterBlanks(text, at + 3) : at;
  }

  /** A detail, words of procedure before it included. */
  private int item(int at) {
    int after = detail(at);
    if (after > at || !PROCEDURE.contains(text.substring(at, Prose.wordEnd(text, at)))) {
      return after;
    }
    int words = Prose.wordEnd(text, at);
    int named = Capitals.endAfter(text, at, SMALL);
    int from = pastComma(skipOf(Math.max(words, named)));
    int known = from;
    if (PROCEDURE.contains(text.substring(from, Prose.wordEnd(text, from)))) {
      known = pastComma(skipOf(Math.max(Capitals.endAfter(text, from, SMALL), from)));
    }
    after = detail(known);
    return after > known ? after : at;
  }

  private int skipOf(int from) {
    int of = Prose.afterBlanks(text, from);
    return Prose.startsWord(text, of, "of") || Prose.startsWord(text, of, "on") ? of + 2 : from;
  }

  private int detail(int at) {
    int numbers = numbers(at);
    if (numbers > at) {
      return numbers;
    }
    Optional<WrittenDate> written = WrittenDate.at(text, at);
    if (written.isPresent()) {
      date = date == null || date.length() == 4 ? written.get().iso() : date;
      return written.get().end();
    }
    if (text.startsWith("ECLI:", at)) {
      return ecli(at);
    }
    int report = report(at);
    return report > at ? report : year(at);
  }

  private int ecli(int at) {
    int after = at;
    while (after < text.length()
        && after - at < LONGEST_REMARK
        && (Folding.isWord(text.charAt(after)) || ":.".indexOf(text.charAt(after)) >= 0)) {
      after++;
    }
    while (!Folding.isWord(text.charAt(after - 1))) {
      after--;
    }
    ecli = text.substring(at, after);
    if (court.isEmpty() && ecli.startsWith("ECLI:CE:ECHR")) {
      court = "ECtHR";
    } else if (court.isEmpty() && ecli.startsWith("ECLI:EU:")) {
      court = "CJEU";
    }
    return after;
  }

  // A year alone: "(2014)", "(1949)".
  private int year(int at) {
    int after = Prose.digitsEnd(text, at);
    char first = Prose.at(text, at);
    char next = Prose.at(text, after);
    if (after != at + 4 || first != '1' && first != '2' || next != ')' && next != ',') {
      return at;
    }
    date = date == null ? text.substring(at, after) : date;
    return after;
  }

  // "[2011] ECHR 933", "2014 SCC 68", "410 U.S. 113", "ECHR 2016", "ECHR 2001-II".
  private int report(int at) {
    int series = at;
    if (Prose.at(text, at) == '[' && Prose.digitsEnd(text, at + 1) == at + 5) {
      series = Prose.afterBlanks(text, at + 6);
      date = date == null ? text.substring(at + 1, at + 5) : date;
    }
    int volume = Prose.digitsEnd(text, series);
    boolean volumed = volume > series || series > at;
    series = volume > series ? Prose.afterBlanks(text, volume) : series;
    int name = series;
    while (name - series < 12
        && (Character.isUpperCase(Prose.at(text, name)) || Prose.at(text, name) == '.')) {
      name++;
    }
    int page = Prose.afterBlanks(text, name);
    int after = Prose.digitsEnd(text, page);
    boolean echr = text.startsWith("ECHR", series);
    if (name - series < 2 || after == page || !volumed && !echr) {
      return at;
    }
    court = echr ? "ECtHR" : court;
    if (date == null && volume == at + 4 && Prose.isDigit(text.charAt(at))) {
      date = text.substring(at, volume);
    }
    return Prose.at(text, after) == '-' ? Prose.wordEnd(text, after + 1) : after;
  }

  // "nos. 42525/07 and 60800/08", "application no. 13216/05", "Case No. IT-94-1-T", "IT-94-1-T".
  private int numbers(int at) {
    int announced = pastAnnouncement(at);
    int from = announced;
    int last = at;
    for (int items = 0; items < MOST_ITEMS; items++) {
      Optional<CaseNumber> found =
          announced > at ? CaseNumber.announced(text, from) : CaseNumber.at(text, from);
      if (found.isEmpty()) {
        return last;
      }
      CaseNumber next = found.get();
      number = number == null ? next.number() : number;
      court = court.isEmpty() ? next.court() : court;
      last = next.end();
      from = pastInnerSeparator(last);
      if (!Prose.isDigit(Prose.at(text, from)) || WrittenDate.at(text, from).isPresent()) {
        announced = at;
      }
    }
    return last;
  }

  private int pastAnnouncement(int at) {
    int word = at;
    int end = Prose.wordEnd(text, at);
    String first = text.substring(at, end);
    if (Set.of(
            "application",
            "applications",
            "Application",
            "Applications",
            "case",
            "Case",
            "cases",
            "Cases",
            "communication",
            "Communication",
            "app",
            "appl",
            "App",
            "Appl")
        .contains(first)) {
      int stop = Prose.at(text, end) == '.' ? end + 1 : end;
      word = Prose.afterBlanks(text, stop);
    }
    int no = Prose.wordEnd(text, word);
    String announcer = text.substring(word, no);
    if (!Set.of("no", "nos", "No", "Nos", "number", "numbers").contains(announcer)) {
      return word > at && CaseNumber.at(text, word).isPresent() ? word : at;
    }
    return Prose.afterBlanks(text, Prose.at(text, no) == '.' ? no + 1 : no);
  }
}
