package org.depositary.extraction.docket;

import java.util.Optional;
import org.depositary.extraction.sign.Prose;

/**
 * Where a decision is printed: "[2011] ECHR 933", "410 U.S. 113", "ECHR 2001-II", "Series A no.
 * 28".
 *
 * @param end first UTF-16 unit after
 * @param year that the report opens with; empty where it does not
 * @param court whose reports they are; empty where others are in them too
 */
record LawReport(int end, String year, String court) {

  private static final int LONGEST_NAME = 12;

  static Optional<LawReport> at(String text, int at) {
    return Prose.startsWord(text, at, "Series") ? series(text, at) : volume(text, at);
  }

  // "Series A no. 161", "Series A/B No. 40"
  private static Optional<LawReport> series(String text, int at) {
    int letter = Prose.afterBlanks(text, at + "Series".length());
    int end = Prose.wordEnd(text, letter);
    if (Prose.at(text, end) == '/') {
      end = Prose.wordEnd(text, end + 1);
    }
    int no = Prose.afterBlanks(text, Prose.at(text, end) == ',' ? end + 1 : end);
    int digits = no;
    for (String word : new String[] {"no.", "No.", "No"}) {
      digits =
          digits == no && text.startsWith(word, no)
              ? Prose.afterBlanks(text, no + word.length())
              : digits;
    }
    int after = Prose.digitsEnd(text, digits);
    return digits > no && after > digits
        ? Optional.of(new LawReport(after, "", ""))
        : Optional.empty();
  }

  private static Optional<LawReport> volume(String text, int at) {
    String year = "";
    int series = at;
    if (Prose.at(text, at) == '[' && Prose.digitsEnd(text, at + 1) == at + 5) {
      year = text.substring(at + 1, at + 5);
      series = Prose.afterBlanks(text, at + 6);
    }
    int volume = Prose.digitsEnd(text, series);
    boolean volumed = volume > series || series > at;
    if (volume == series + 4 && year.isEmpty()) {
      year = text.substring(series, volume);
    }
    series = volume > series ? pastPart(text, Prose.afterBlanks(text, volume)) : series;
    int name = nameEnd(text, series);
    boolean human = text.startsWith("ECHR", series);
    boolean reports = Prose.endsWord(text, name, "Reports");
    int page = Prose.afterBlanks(text, name);
    int first = Prose.digitsEnd(text, page);
    boolean yearly = reports && year.isEmpty() && first == page + 4;
    year = yearly ? text.substring(page, first) : year;
    int end = pageEnd(text, first, yearly);
    if (name - series < 2 || end == page || !volumed && !human && !reports) {
      return Optional.empty();
    }
    if (Prose.isDash(Prose.at(text, end))) {
      end = Math.max(end, Prose.wordEnd(text, end + 1));
    }
    return Optional.of(new LawReport(end, year, courtOf(text.substring(series, name))));
  }

  private static String courtOf(String reports) {
    return switch (reports.replace(".", "").split(" ", 2)[0]) {
      case "ECHR" -> "ECtHR";
      case "ICJ" -> "ICJ";
      case "PCIJ" -> "PCIJ";
      default -> "";
    };
  }

  // "ICJ Reports 1980, p. 3": a page behind the volume.
  private static int pageEnd(String text, int end, boolean yearly) {
    int p = Prose.afterBlanks(text, Prose.at(text, end) == ',' ? end + 1 : end);
    int bare = Prose.digitsEnd(text, p);
    if (yearly && bare > p && p > end) {
      return Character.isLetter(Prose.at(text, Prose.afterBlanks(text, bare))) ? end : bare;
    }
    int page = Prose.afterBlanks(text, Prose.at(text, p + 1) == '.' ? p + 2 : p + 1);
    int digits = Prose.digitsEnd(text, page);
    return Prose.startsWord(text, p, "p") && digits > page ? digits : end;
  }

  // "2016 (3) SA 317"
  private static int pastPart(String text, int at) {
    int digits = Prose.at(text, at) == '(' ? Prose.digitsEnd(text, at + 1) : at;
    return digits > at + 1 && Prose.at(text, digits) == ')'
        ? Prose.afterBlanks(text, digits + 1)
        : at;
  }

  // Capitals and stops, "Rep" or "Reports" after them: "U.S.", "F.2d", "I.C.J. Reports".
  private static int nameEnd(String text, int from) {
    int at = from;
    int capitals = 0;
    while (at - from < LONGEST_NAME && isSeries(text, at)) {
      char unit = Prose.at(text, at);
      capitals += Character.isUpperCase(unit) || unit == '.' ? 1 : 0;
      at++;
    }
    int next = Prose.afterBlanks(text, at);
    int word = Prose.wordEnd(text, next);
    String rep = text.substring(next, word);
    if (capitals >= 2 && (rep.equals("Rep") || rep.equals("Reports"))) {
      return word;
    }
    return capitals >= 2 ? at : from;
  }

  private static boolean isSeries(String text, int at) {
    char unit = Prose.at(text, at);
    return Character.isUpperCase(unit)
        || unit == '.'
        || unit == 'd' && Prose.isDigit(Prose.at(text, at - 1))
        || Prose.isDigit(unit) && Prose.at(text, at - 1) == '.';
  }
}
