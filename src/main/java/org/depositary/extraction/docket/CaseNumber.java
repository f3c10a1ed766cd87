package org.depositary.extraction.docket;

import java.util.List;
import java.util.Optional;
import org.depositary.extraction.sign.Prose;
import org.depositary.text.Folding;

/**
 * A number that a court gave: "IT-94-1-T", "C-29/69", "13216/05".
 *
 * @param end first UTF-16 unit after
 * @param number with plain hyphens
 * @param court the court that numbers so; empty where several do
 */
public record CaseNumber(int end, String number, String court) {

  private static final int LONGEST = 40;
  private static final List<String[]> PREFIXES =
      List.of(
          new String[] {"ICTR", "ICTR"},
          new String[] {"MICT", "IRMCT"},
          new String[] {"SCSL", "SCSL"},
          new String[] {"STL", "STL"},
          new String[] {"ICC", "ICC"},
          new String[] {"IT", "ICTY"},
          new String[] {"OC", "IACtHR"});

  /** The number at an offset that no word announces. */
  public static Optional<CaseNumber> at(String text, int at) {
    for (String[] prefix : PREFIXES) {
      int dash = at + prefix[0].length();
      if (text.startsWith(prefix[0], at)
          && Prose.isDash(Prose.at(text, dash))
          && Prose.isDigit(Prose.at(text, dash + 1))) {
        return Optional.of(token(text, at, prefix[1]));
      }
    }
    if (text.startsWith("ECW/CCJ/", at)) {
      return Optional.of(token(text, at, "ECOWAS Court"));
    }
    return ofUnionCourts(text, at).or(() -> ofCommittees(text, at));
  }

  // "CCPR/C/127/D/2728/2016": D for a decision on a communication.
  private static Optional<CaseNumber> ofCommittees(String text, int at) {
    int slash = Character.isUpperCase(Prose.at(text, at)) ? Prose.wordEnd(text, at) : at;
    if (slash == at || !text.startsWith("/C/", slash)) {
      return Optional.empty();
    }
    CaseNumber symbol = token(text, at, "");
    return symbol.number.contains("/D/") ? Optional.of(symbol) : Optional.empty();
  }

  /** The number at an offset after "no.", however it is built. */
  static Optional<CaseNumber> announced(String text, int at) {
    Optional<CaseNumber> known = at(text, at);
    int slash = Prose.digitsEnd(text, at);
    if (known.isPresent() || slash == at && !Character.isUpperCase(Prose.at(text, at))) {
      return known;
    }
    int end = Prose.digitsEnd(text, slash + 1);
    if (Prose.at(text, slash) == '/' && end == slash + 3 && !inToken(text, end)) {
      return Optional.of(new CaseNumber(end, text.substring(at, end), "ECtHR"));
    }
    CaseNumber number = ofYear(text, token(text, at, ""));
    return number.number.chars().anyMatch(Character::isDigit)
        ? Optional.of(number)
        : Optional.empty();
  }

  // "No. 10 of 2017"
  private static CaseNumber ofYear(String text, CaseNumber number) {
    int of = Prose.afterBlanks(text, number.end);
    int year = Prose.afterBlanks(text, of + 2);
    int end = Prose.digitsEnd(text, year);
    boolean digits = number.number.chars().allMatch(Character::isDigit);
    return digits && Prose.startsWord(text, of, "of") && end == year + 4
        ? new CaseNumber(end, number.number + " of " + text.substring(year, end), "")
        : number;
  }

  private static Optional<CaseNumber> ofUnionCourts(String text, int at) {
    if ("CTF".indexOf(Prose.at(text, at)) < 0 || !Prose.isDash(Prose.at(text, at + 1))) {
      return Optional.empty();
    }
    int slash = Prose.digitsEnd(text, at + 2);
    int end = Prose.digitsEnd(text, slash + 1);
    if (slash == at + 2 || Prose.at(text, slash) != '/' || end != slash + 3) {
      return Optional.empty();
    }
    // "P" for an appeal against a decision of the General Court.
    boolean appeal = Prose.startsWord(text, end, " P");
    int after = appeal ? end + 2 : end;
    return Optional.of(new CaseNumber(after, plain(text, at, after), "CJEU"));
  }

  private static CaseNumber token(String text, int at, String court) {
    int end = at;
    while (end < text.length() && end - at < LONGEST && inToken(text, end)) {
      end++;
    }
    while (end > at + 1 && !Folding.isWord(text.charAt(end - 1))) {
      end--;
    }
    return new CaseNumber(end, plain(text, at, end), court);
  }

  private static boolean inToken(String text, int at) {
    char unit = Prose.at(text, at);
    return unit < 128 && Character.isLetterOrDigit(unit)
        || unit == '/'
        || Prose.isDash(unit) && unit < '\u2013';
  }

  private static String plain(String text, int start, int end) {
    return text.substring(start, end).replace('\u2010', '-').replace('\u2011', '-');
  }
}
