package org.depositary.extraction.law;

import java.util.Optional;
import java.util.Set;
import org.depositary.extraction.sign.Prose;
import org.depositary.extraction.sign.Sign;

/** Codes and constitutions: "Lebanese Criminal Code", "Constitution of Sri Lanka". */
final class Codes {

  private static final Set<String> SUBJECTS =
      Set.of(
          "Criminal",
          "Penal",
          "Civil",
          "Procedure",
          "Labour",
          "Labor",
          "Family",
          "Administrative",
          "Military",
          "Electoral",
          "Election",
          "Tax",
          "Commercial",
          "Land",
          "Education",
          "Health",
          "Customs",
          "Offences",
          "Citizenship",
          "Revenue",
          "Status",
          "Justice",
          "Housing",
          "Enforcement");
  private static final Set<String> SUBJECTS_AFTER =
      Set.of("Criminal", "Civil", "Administrative", "Military", "Penal", "Labour");

  private Codes() {}

  static Optional<Title> code(String text, Sign sign, int floor) {
    int start = LawName.start(text, sign.start(), floor);
    int end = afterSubject(text, sign.end());
    String opening = start < sign.start() ? Jurisdictions.opening(text, start) : "";
    boolean known =
        end > sign.end() || SUBJECTS.contains(LawName.lastWord(text, sign.start(), floor));
    int numbered = LawTail.afterNumberAndYear(text, end);
    String state = Jurisdictions.after(text, numbered, opening);
    if (state.isEmpty()) {
      boolean own = end > sign.end() && start < sign.start();
      return known ? Optional.of(new Title(start, end, "", own)) : Optional.empty();
    }
    return known || start < sign.start()
        ? Optional.of(Title.full(start, LawTail.afterState(text, numbered), state))
        : Optional.empty();
  }

  /** A constitution; those of international organizations are conventions and left alone. */
  static Optional<Title> constitution(String text, Sign sign, int floor) {
    int name = LawName.start(text, sign.start(), floor);
    int start = LawName.afterLastPreposition(text, name, sign.start());
    int end = LawTail.afterNumberAndYear(text, sign.end());
    String opening = start < sign.start() ? Jurisdictions.opening(text, start) : "";
    String state = Jurisdictions.after(text, end, opening);
    if (!state.isEmpty()) {
      int from = opening.isEmpty() ? sign.start() : start;
      return Optional.of(Title.full(from, LawTail.afterState(text, end), state));
    }
    int next = Prose.afterBlanks(text, sign.end());
    boolean owned = Prose.startsWord(text, next, "of") || Prose.startsWord(text, next, "for");
    return name == sign.start() && !owned
        ? Optional.of(Title.bare(LawName.withYear(text, sign.start(), floor), sign.end()))
        : Optional.empty();
  }

  // "Code of Criminal Procedure"
  private static int afterSubject(String text, int end) {
    int of = Prose.afterBlanks(text, end);
    if (!Prose.startsWord(text, of, "of")) {
      return end;
    }
    int subject = Prose.afterBlanks(text, of + 2);
    int subjectEnd = Prose.wordEnd(text, subject);
    return SUBJECTS_AFTER.contains(text.substring(subject, subjectEnd))
        ? Prose.wordEnd(text, Prose.afterBlanks(text, subjectEnd))
        : end;
  }
}
