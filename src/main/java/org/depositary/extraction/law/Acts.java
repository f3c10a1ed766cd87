package org.depositary.extraction.law;

import java.util.Optional;
import java.util.Set;
import org.depositary.extraction.sign.Capitals;
import org.depositary.extraction.sign.Prose;
import org.depositary.extraction.sign.Sign;

/** Acts, ordinances and bills: "Prevention of Terrorism Act", "Act No. 48 of 1979". */
final class Acts {

  /** Before "Act" they make the name of an international instrument. */
  private static final Set<String> INTERNATIONAL =
      Set.of("Final", "General", "Constitutive", "Single", "European", "Founding");

  private Acts() {}

  static Optional<Title> at(String text, Sign sign, int floor) {
    int start = LawName.start(text, sign.start(), floor);
    int numbered = LawTail.afterNumberAndYear(text, sign.end());
    if (start == sign.start()) {
      return unnamed(text, sign, numbered);
    }
    if (INTERNATIONAL.contains(LawName.lastWord(text, sign.start(), floor))
        || isPerson(text, sign, numbered)) {
      return Optional.empty();
    }
    String opening = Jurisdictions.ofAct(text, start);
    return Optional.of(
        Title.full(
            start,
            LawTail.afterState(text, numbered),
            Jurisdictions.after(text, numbered, opening)));
  }

  // "President Bill Roe"
  private static boolean isPerson(String text, Sign sign, int numbered) {
    int next = Prose.afterBlanks(text, sign.end());
    return numbered == sign.end()
        && text.startsWith("Bill", sign.start())
        && Capitals.isName(text, next);
  }

  private static Optional<Title> unnamed(String text, Sign sign, int numbered) {
    int end = LawTail.afterSubject(text, numbered);
    boolean number = LawTail.afterNumber(text, sign.end()) > sign.end();
    if (end == numbered && !number) {
      return end == sign.end()
          ? Optional.of(Title.bare(sign.start(), Prose.wordEnd(text, sign.start())))
          : Optional.empty();
    }
    return Optional.of(
        Title.full(
            sign.start(),
            LawTail.afterState(text, end),
            Jurisdictions.after(text, end, Jurisdictions.closing(text, numbered, end))));
  }
}
