package org.depositary.extraction.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.extraction.Authority;
import org.depositary.extraction.Citation;
import org.depositary.extraction.docket.CaseDetails;
import org.depositary.extraction.place.States;
import org.depositary.extraction.sign.Capitals;
import org.depositary.extraction.sign.Prose;
import org.depositary.extraction.sign.Sign;
import org.depositary.extraction.sign.WrittenDate;

/** Decisions by one name: "Tadić (IT-94-1-T)", "the Corfu Channel Case", "Muršić, cited above". */
final class NamedDecisions {

  private static final Set<String> TITLE =
      Set.of("of", "the", "or", "and", "in", "on", "by", "to", "for", "from", "a");

  /** How the titles of advisory opinions open. */
  private static final Set<String> OPENINGS =
      Set.of(
          "Legal",
          "Legality",
          "Accordance",
          "Reservations",
          "Reparation",
          "Certain",
          "Obligations",
          "Western",
          "Interpretation",
          "Applicability",
          "Conditions",
          "Responsibilities");

  private static final Set<String> LIST = Set.of("and", "&", "et", "al.", "al");

  /** Words that make a name before "judgment" no name of a decision. */
  private static final Set<String> COMMON =
      Set.of(
          "Court",
          "Chamber",
          "Chambers",
          "Tribunal",
          "Council",
          "Committee",
          "Commission",
          "Supreme",
          "Appeal",
          "Appeals",
          "Trial",
          "Final",
          "Criminal",
          "Civil",
          "Human",
          "Rights",
          "Test",
          "Landmark",
          "Security",
          "Assembly",
          "General",
          "Merits",
          "Law",
          "Party",
          "Parties",
          "Board",
          "Cabinet",
          "Government",
          "Ministry",
          "President",
          "EU",
          "UN",
          "US",
          "NATO",
          "Business",
          "Worst",
          "Best",
          "Every",
          "Federal",
          "Constitutional",
          "High",
          "International",
          "Judge",
          "Judges",
          "Panel",
          "Ministers",
          "Special",
          "Any",
          "Each",
          "Joint",
          "Another",
          "One");

  private final String text;
  private final List<Sign> signs;
  private final Courts courts;
  private final ShortNames shortNames;
  private final BracketedDecisions bracketed;

  NamedDecisions(
      String text,
      List<Sign> signs,
      Courts courts,
      ShortNames shortNames,
      BracketedDecisions bracketed) {
    this.text = text;
    this.signs = signs;
    this.courts = courts;
    this.shortNames = shortNames;
    this.bracketed = bracketed;
  }

  /** "Muršić, cited above": the name alone. */
  Optional<Citation> citedAbove(Sign cited, int floor) {
    int end = Prose.beforeBlanks(text, cited.start(), floor);
    if (end > floor && ",(".indexOf(text.charAt(end - 1)) >= 0) {
      end = Prose.beforeBlanks(text, end - 1, floor);
    }
    int start = DecisionNames.start(text, end, floor);
    if (start == end) {
      return Optional.empty();
    }
    int stop = end;
    return shortNames
        .find(text.substring(start, end))
        .map(known -> DecisionReading.resolved(start, stop, known, "decision-short-name"));
  }

  /** A name beside "case", "judgment" or "advisory opinion". */
  Optional<Citation> at(int index, int floor) {
    Sign sign = signs.get(index);
    int from = Math.max(floor, ownerEnd(index));
    int end = Prose.beforeBlanks(text, sign.start(), from);
    boolean titled = sign.kind() == Sign.Kind.OPINION && Prose.at(text, end - 1) == ',';
    end = titled && end > from ? end - 1 : end;
    int start = DecisionNames.start(text, end, from);
    if (start < end) {
      return before(index, start, end, floor);
    }
    if (sign.kind() == Sign.Kind.OPINION) {
      return opinionOn(index);
    }
    return sign.kind() == Sign.Kind.CASE ? suchAs(index) : Optional.empty();
  }

  // A court or organ beside the word has no part in a name.
  private int ownerEnd(int index) {
    Sign before = index == 0 ? signs.get(index) : signs.get(index - 1);
    boolean owner = before.kind() == Sign.Kind.COURT || before.kind() == Sign.Kind.ORGAN;
    return owner ? before.end() : 0;
  }

  private Optional<Citation> before(int index, int start, int end, int floor) {
    Sign sign = signs.get(index);
    String name = text.substring(start, end);
    Optional<Authority.Decision> shortName = shortNames.find(name);
    if (shortName.isPresent()) {
      int stop = dateAfter(sign.end()).map(WrittenDate::end).orElse(sign.end());
      return Optional.of(
          DecisionReading.resolved(start, stop, shortName.get(), "decision-short-name"));
    }
    if (isPlural(sign) || isPossessive(name) || isCommon(name)) {
      return Optional.empty();
    }
    CaseDetails details = CaseDetails.after(text, sign.end());
    // "Roe (the Harbour case, IT-94-1)": the name stands before the bracket.
    Optional<Citation> outer =
        details.number() == null ? Optional.empty() : bracketed.at(index, floor);
    if (outer.isPresent()) {
      return outer;
    }
    Optional<String> known = KnownDecisions.courtOf(name);
    boolean judgment = text.startsWith("udg", sign.start() + 1);
    String court = known.orElse(details.court());
    if (court.isEmpty()) {
      court = judgment ? courts.nearOrBefore(index) : courts.near(index);
    }
    boolean dated = details.date() != null && sign.kind() == Sign.Kind.CASE;
    if (known.isEmpty() && court.isEmpty() && !dated) {
      return Optional.empty();
    }
    Authority.Decision decision =
        new Authority.Decision(
            name, court.isEmpty() ? null : court, details.number(), details.date(), details.ecli());
    shortNames.add(name, decision);
    return Optional.of(DecisionReading.resolved(start, details.end(), decision, "decision-name"));
  }

  /** "advisory opinion on Kosovo". */
  private Optional<Citation> opinionOn(int index) {
    Sign sign = signs.get(index);
    Optional<WrittenDate> dated = dateAfter(sign.end());
    int on = Prose.afterBlanks(text, dated.map(WrittenDate::end).orElse(sign.end()));
    int word = Prose.wordEnd(text, on);
    boolean comma = dated.isPresent() && Prose.at(text, on) == ',';
    if (!comma && !Set.of("on", "concerning", "regarding").contains(text.substring(on, word))) {
      return Optional.empty();
    }
    int the = Prose.afterBlanks(text, comma ? on + 1 : word);
    if (comma && !OPENINGS.contains(text.substring(the, Prose.wordEnd(text, the)))) {
      return Optional.empty();
    }
    int start = Prose.startsWord(text, the, "the") ? Prose.afterBlanks(text, the + 3) : the;
    int known = KnownDecisions.nameEnd(text, start);
    int end = known > start ? known : Capitals.endAfter(text, start, TITLE);
    if (end == start) {
      return Optional.empty();
    }
    String name = text.substring(start, end);
    String court = KnownDecisions.courtOf(name).orElseGet(() -> courts.near(index));
    Authority.Decision decision =
        new Authority.Decision(
            name,
            court.isEmpty() ? null : court,
            null,
            dated.map(WrittenDate::iso).orElse(null),
            null);
    return Optional.of(DecisionReading.resolved(sign.start(), end, decision, "decision-opinion"));
  }

  private Optional<WrittenDate> dateAfter(int from) {
    int of = Prose.afterBlanks(text, from);
    return Prose.startsWord(text, of, "of")
        ? WrittenDate.at(text, Prose.afterBlanks(text, of + 2))
        : Optional.empty();
  }

  /** "cases such as Katanga and Chui", where the sentence names the court. */
  private Optional<Citation> suchAs(int index) {
    Sign sign = signs.get(index);
    int at = Prose.afterBlanks(text, sign.end());
    at = Prose.at(text, at) == ',' ? Prose.afterBlanks(text, at + 1) : at;
    if (!Prose.startsWord(text, at, "such as") || !isPlural(sign)) {
      return Optional.empty();
    }
    int start = Prose.afterBlanks(text, at + 7);
    int end = Capitals.endAfter(text, start, LIST);
    String court = courts.near(index);
    boolean versus =
        index + 1 < signs.size()
            && signs.get(index + 1).kind() == Sign.Kind.VERSUS
            && signs.get(index + 1).start() - end < 3;
    if (end == start || court.isEmpty() || versus || isCommon(text.substring(start, end))) {
      return Optional.empty();
    }
    Authority.Decision decision =
        new Authority.Decision(text.substring(start, end), court, null, null, null);
    return Optional.of(DecisionReading.resolved(start, end, decision, "decision-such-as"));
  }

  private static boolean isPossessive(String name) {
    return name.endsWith("'s") || name.endsWith("\u2019s");
  }

  private boolean isPlural(Sign sign) {
    return text.charAt(sign.end() - 1) == 's';
  }

  // A state or a nationality before "case" says whose case it is, not which.
  static boolean isCommon(String name) {
    if (States.load().byName(name).isPresent() || States.load().byAdjective(name).isPresent()) {
      return KnownDecisions.courtOf(name).isEmpty();
    }
    for (String word : name.split(" ")) {
      if (COMMON.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
