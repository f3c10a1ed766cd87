package org.depositary.extraction.law;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.extraction.sign.Prose;
import org.depositary.extraction.sign.Sign;

/**
 * Laws known by number, date or subject: "Law No. 21/1996", "Directive 2004/38/EC", "18 U.S.C.".
 */
final class NumberedLaws {

  private static final List<String> UNIONS = List.of("(EU)", "(EC)", "(EEC)", "(EU, Euratom)");
  private static final Set<String> NO_DIRECTIVES = Set.of("Presidential", "Policy", "Ministry");

  private NumberedLaws() {}

  static Optional<Title> law(String text, Sign sign, int floor) {
    int stated = LawTail.afterState(text, sign.end());
    int numbered = LawTail.afterNumber(text, stated);
    if (numbered == stated && text.startsWith("Decree", sign.end() - 6)) {
      int digits = Prose.afterBlanks(text, stated);
      int digitsEnd = Prose.digitsEnd(text, digits);
      numbered = digitsEnd > digits ? digitsEnd : stated;
    }
    int dated = LawTail.afterYear(text, numbered);
    int end = LawTail.afterSubject(text, dated);
    boolean fullDate = dated > numbered + " of 1958".length();
    if (end == dated && numbered == stated && !fullDate) {
      return Optional.empty();
    }
    int name = LawName.start(text, sign.start(), floor);
    String opening = name < sign.start() ? Jurisdictions.opening(text, name) : "";
    String within = Jurisdictions.after(text, sign.end(), Jurisdictions.closing(text, dated, end));
    String state = Jurisdictions.after(text, end, opening.isEmpty() ? within : opening);
    int start = opening.isEmpty() ? sign.start() : name;
    return Optional.of(Title.full(start, LawTail.afterState(text, end), state));
  }

  /** "Public Law 107-56", "18 U.S.C.", "Executive Order 14203" of the United States. */
  static Optional<Title> ofUnitedStates(String text, Sign sign, int floor) {
    int stop = Prose.at(text, sign.end()) == '.' ? sign.end() + 1 : sign.end();
    int before = Prose.beforeBlanks(text, sign.start(), floor);
    int title = Prose.wordStart(text, before, floor);
    if (title < before && Prose.isDigit(text.charAt(title))) {
      return Optional.of(Title.full(title, stop, "US"));
    }
    int digits = Prose.digitsEnd(text, Prose.afterBlanks(text, stop));
    int end = Math.max(LawTail.afterNumber(text, stop), digits);
    return end > stop + 1 && Prose.isDigit(text.charAt(end - 1))
        ? Optional.of(Title.full(sign.start(), end, "US"))
        : Optional.empty();
  }

  /** Directives, regulations and framework decisions of the European Union. */
  static Optional<Title> ofUnion(String text, Sign sign, int floor) {
    int bracket = Prose.afterBlanks(text, sign.end());
    int at = sign.end();
    for (String union : UNIONS) {
      at = text.startsWith(union, bracket) ? bracket + union.length() : at;
    }
    int numbered = LawTail.afterNumber(text, at);
    if (numbered > at && text.substring(at, numbered).indexOf('/') > 0) {
      return Optional.of(Title.full(sign.start(), numbered, "EU"));
    }
    int start = LawName.start(text, sign.start(), floor);
    boolean named =
        text.startsWith("Directive", sign.start())
            && start < sign.start()
            && !NO_DIRECTIVES.contains(LawName.lastWord(text, sign.start(), floor));
    return named
        ? Optional.of(Title.full(start, LawTail.afterYear(text, sign.end()), "EU"))
        : Optional.empty();
  }
}
