package org.depositary.extraction.docket;

import java.util.Optional;
import java.util.Set;
import org.depositary.extraction.sign.Prose;
import org.depositary.extraction.sign.WrittenDate;

/**
 * A run of numbers: "nos. 42525/07 and 60800/08", "Case No. IT-94-1-T", "IT-94-1-T".
 *
 * @param end first UTF-16 unit after the last one
 * @param first the number that counts
 */
record CaseNumbers(int end, String first, String court) {

  private static final int MOST = 24;
  private static final int LONGEST_REGISTER = 6;
  private static final Set<String> WHOSE =
      Set.of(
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
          "Appl",
          "Reference",
          "reference",
          "Petition",
          "petition",
          "Suit",
          "suit",
          "Complaint",
          "complaint");
  private static final Set<String> NUMBER = Set.of("no", "nos", "No", "Nos", "number", "numbers");

  static Optional<CaseNumbers> at(String text, int at) {
    int from = afterWords(text, at);
    boolean announced = from > at;
    Optional<CaseNumbers> run = Optional.empty();
    for (int count = 0; count < MOST; count++) {
      Optional<CaseNumber> found =
          announced ? CaseNumber.announced(text, from) : CaseNumber.at(text, from);
      if (found.isEmpty()) {
        return run;
      }
      CaseNumber number = found.get();
      run =
          Optional.of(
              new CaseNumbers(
                  number.end(),
                  run.map(CaseNumbers::first).orElse(number.number()),
                  run.map(CaseNumbers::court).orElse(number.court())));
      from = pastSeparator(text, number.end());
      boolean another = Prose.isDigit(Prose.at(text, from)) && !isDate(text, from);
      announced &= another && Prose.at(text, Prose.digitsEnd(text, from)) == '/';
    }
    return run;
  }

  /** The unit after a comma, a semicolon, "&" or "and" and the blanks around it. */
  static int pastSeparator(String text, int from) {
    int at = Prose.afterBlanks(text, from);
    char unit = Prose.at(text, at);
    if (unit == ',' || unit == ';' || unit == '&') {
      return Prose.afterBlanks(text, at + 1);
    }
    return Prose.startsWord(text, at, "and") ? Prose.afterBlanks(text, at + 3) : at;
  }

  // "Communication 276/2003"
  private static boolean isSlashed(String text, int at) {
    int slash = Prose.digitsEnd(text, at);
    return slash > at
        && Prose.at(text, slash) == '/'
        && Prose.digitsEnd(text, slash + 1) > slash + 2;
  }

  private static boolean isDate(String text, int at) {
    return WrittenDate.at(text, at).isPresent();
  }

  // "G.R. No. 175888", "PCA Case No. 2013-19": the register before the word.
  private static int pastRegister(String text, int at) {
    int end = at;
    while (end - at < LONGEST_REGISTER
        && (Character.isUpperCase(Prose.at(text, end)) || Prose.at(text, end) == '.')) {
      end++;
    }
    int next = Prose.afterBlanks(text, end);
    return end - at > 1 && next > end && "CN".indexOf(Prose.at(text, next)) >= 0 ? next : at;
  }

  // "application no.", "Case", "Joined Cases", "nos."
  private static int afterWords(String text, int at) {
    int register = pastRegister(text, at);
    if ("aAcCnNJrRpPsS".indexOf(Prose.at(text, register)) < 0) {
      return at;
    }
    int whose = Prose.startsWord(text, at, "Joined") ? Prose.afterBlanks(text, at + 6) : register;
    int end = Prose.wordEnd(text, whose);
    int word = register;
    if (WHOSE.contains(text.substring(whose, end))) {
      word = Prose.afterBlanks(text, Prose.at(text, end) == '.' ? end + 1 : end);
    }
    int no = Prose.wordEnd(text, word);
    if (!NUMBER.contains(text.substring(word, no))) {
      boolean numbered = CaseNumber.at(text, word).isPresent() || isSlashed(text, word);
      return word > at && numbered ? word : at;
    }
    return Prose.afterBlanks(text, Prose.at(text, no) == '.' ? no + 1 : no);
  }
}
