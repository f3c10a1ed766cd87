package org.depositary.extraction.docket;

import java.util.Optional;
import java.util.Set;
import org.depositary.extraction.sign.Capitals;
import org.depositary.extraction.sign.Prose;
import org.depositary.extraction.sign.WrittenDate;
import org.depositary.text.Folding;
import org.jspecify.annotations.Nullable;

/** Reads on while what follows is a detail, and one bracket deep. Serves one decision. */
final class DetailsReader {

  private static final int MOST_ITEMS = 24;
  private static final int MOST_WORDS = 10;
  private static final int LONGEST_REMARK = 60;
  private static final int LONGEST_CODE = 5;
  private static final Set<String> SMALL = Set.of("of", "on", "the", "and", "for", "to", "in");

  private final String text;
  private int end;
  private @Nullable String number;
  private @Nullable String date;
  private @Nullable String ecli;
  private String court = "";
  private boolean reported;

  DetailsReader(String text, int from) {
    this.text = text;
    this.end = from;
  }

  CaseDetails details() {
    return new CaseDetails(end, number, date, ecli, court);
  }

  void read() {
    for (int items = 0; items < MOST_ITEMS; items++) {
      int at = pastComma(end);
      boolean open = Prose.at(text, at) == '(' || Prose.at(text, at) == '[';
      int after = open ? group(at) : item(at);
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
    if (Prose.at(text, at) == ',') {
      return Prose.afterBlanks(text, at + 1);
    }
    // "v. Peru. Merits and Costs. Judgment of 5 May 2006. Series C No. 160"
    int next = Prose.at(text, at) == '.' ? Prose.afterBlanks(text, at + 1) : at;
    return next > at + 1
            && DocketWords.PROCEDURE.contains(text.substring(next, Prose.wordEnd(text, next)))
        ? next
        : at;
  }

  // "Judgment (Merits), 11 May 2018"
  private int pastRemark(int from) {
    int at = Prose.afterBlanks(text, from);
    int limit = Math.min(text.length(), at + LONGEST_REMARK);
    int closed = Prose.at(text, at) == '(' ? text.substring(at, limit).indexOf(')') : -1;
    return closed > 1 && DocketWords.REMARKS.contains(text.substring(at + 1, at + closed))
        ? pastComma(at + closed + 1)
        : pastComma(from);
  }

  // Ends after the bracket where all of it was read, before it where none was.
  private int group(int open) {
    char close = text.charAt(open) == '(' ? ')' : ']';
    int limit = Math.min(text.length(), open + LONGEST_REMARK);
    int closed = text.substring(open, limit).indexOf(close);
    if (closed > 1 && isRemark(open + 1, open + closed)) {
      return open + closed + 1;
    }
    return close == ']' ? report(open) : items(open);
  }

  private int items(int open) {
    int at = alias(open + 1);
    int last = open;
    for (int items = 0; items < MOST_ITEMS; items++) {
      int after = item(at);
      if (after == at) {
        return last;
      }
      last = after;
      at = CaseNumbers.pastSeparator(text, after);
      if (Prose.at(text, at) == ')') {
        return at + 1;
      }
    }
    return last;
  }

  // "(Minister of Justice)" is a remark where details follow it.
  private boolean isRemark(int from, int to) {
    String remark = text.substring(from, to);
    if (remark.equals("GC")) {
      court = court.isEmpty() ? "ECtHR" : court;
    }
    return DocketWords.REMARKS.contains(remark)
        || reported && isCourtCode(remark)
        || Character.isUpperCase(remark.charAt(0))
            && remark.chars().noneMatch(Character::isDigit)
            && isDetail(text, pastComma(to + 1));
  }

  // "(SCA)" behind a report.
  private static boolean isCourtCode(String remark) {
    return remark.length() <= LONGEST_CODE && remark.chars().allMatch(Character::isUpperCase);
  }

  private static boolean isDetail(String text, int at) {
    return new DetailsReader(text, at).detail(at) > at;
  }

  // "(the Media case, ICTR-99-52)": words up to a comma, then details.
  private int alias(int from) {
    for (int at = from; at < text.length() && at - from < LONGEST_REMARK; at++) {
      char unit = text.charAt(at);
      if (unit == ',') {
        int next = Prose.afterBlanks(text, at + 1);
        return isDetail(text, next) ? next : from;
      }
      if (Prose.isDigit(unit) || unit == ')' || unit == '\n' || unit == ';') {
        return from;
      }
    }
    return from;
  }

  // A detail, words of procedure before it included: "Judgment of 7 May 1997".
  private int item(int from) {
    int at = from;
    for (int words = 0; words < MOST_WORDS; words++) {
      int after = detail(at);
      if (after > at) {
        return after;
      }
      int word = Prose.wordEnd(text, at);
      String step = text.substring(at, word);
      boolean goesOn = words > 0 && (SMALL.contains(step) || Capitals.isName(text, at));
      if (word == at || !goesOn && !DocketWords.PROCEDURE.contains(step)) {
        return from;
      }
      at = pastRemark(word);
    }
    return from;
  }

  private int detail(int at) {
    if (!Folding.isWord(Prose.at(text, at)) && Prose.at(text, at) != '[') {
      return at;
    }
    Optional<CaseNumbers> numbers = CaseNumbers.at(text, at);
    if (numbers.isPresent()) {
      number = number == null ? numbers.get().first() : number;
      court = court.isEmpty() ? numbers.get().court() : court;
      return numbers.get().end();
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

  private int report(int at) {
    Optional<LawReport> report = LawReport.at(text, at);
    if (report.isEmpty()) {
      return at;
    }
    if (date == null && !report.get().year().isEmpty()) {
      date = report.get().year();
    }
    court = court.isEmpty() ? report.get().court() : court;
    reported = true;
    return report.get().end();
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
    if (after < at + "ECLI:".length()) {
      return at;
    }
    ecli = text.substring(at, after);
    if (court.isEmpty() && ecli.startsWith("ECLI:CE:ECHR")) {
      court = "ECtHR";
    } else if (court.isEmpty() && ecli.startsWith("ECLI:EU:")) {
      court = "CJEU";
    }
    return after;
  }

  // A year alone: "(2014)", ", 1998,".
  private int year(int at) {
    int after = Prose.digitsEnd(text, at);
    char first = Prose.at(text, at);
    char next = Prose.at(text, after);
    if (after != at + 4 || first != '1' && first != '2' || "),;.".indexOf(next) < 0) {
      return at;
    }
    date = date == null ? text.substring(at, after) : date;
    return after;
  }
}
