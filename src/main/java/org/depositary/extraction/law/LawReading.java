package org.depositary.extraction.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depositary.extraction.Authority;
import org.depositary.extraction.Citation;
import org.depositary.extraction.Verdict;
import org.depositary.extraction.sign.Prose;
import org.depositary.extraction.sign.Sign;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/** One run over the signs of one text. Not thread-safe. */
final class LawReading {

  private static final Set<String> NO_ACTS =
      Set.of("Final", "General", "Constitutive", "Single", "European", "Founding");
  private static final Set<String> CODES =
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
  private static final Set<String> CODES_OF =
      Set.of("Criminal", "Civil", "Administrative", "Military", "Penal", "Labour");
  private static final Set<String> NO_DIRECTIVES = Set.of("Presidential", "Policy", "Ministry");
  private static final Set<String> OWNERS = Set.of("the", "its", "their", "our", "this", "his");

  private final String text;
  private final List<Sign> signs;
  private final List<Citation> found = new ArrayList<>();
  private final Map<String, Citation> byLastWord = new HashMap<>();
  private final Acronyms acronyms = new Acronyms();
  private int lastEnd;

  LawReading(String text, List<Sign> signs) {
    this.text = text;
    this.signs = signs;
  }

  List<Citation> read() {
    for (int i = 0; i < signs.size(); i++) {
      Sign sign = signs.get(i);
      if (sign.start() >= lastEnd && !joins(i)) {
        at(sign);
      }
    }
    found.addAll(acronyms.later(text));
    return found;
  }

  // The "Code" of a "Criminal Code Act" is no law of its own.
  private boolean joins(int index) {
    return index + 1 < signs.size()
        && signs.get(index + 1).kind() == Sign.Kind.ACT
        && signs.get(index).kind() != Sign.Kind.ACT
        && Prose.afterBlanks(text, signs.get(index).end()) == signs.get(index + 1).start();
  }

  private void at(Sign sign) {
    switch (sign.kind()) {
      case ACT -> act(sign);
      case CODE -> code(sign);
      case CONSTITUTION -> constitution(sign);
      case LAW -> law(sign);
      case STATUTE_BOOK -> statuteBook(sign);
      case EU_LAW -> unionLaw(sign);
      case GENERIC_LAW -> generic(startWithOwner(sign), sign.end());
      default -> {}
    }
  }

  private void act(Sign sign) {
    int start = LawName.start(text, sign.start(), lastEnd);
    int numbered = LawTail.afterNumberAndYear(text, sign.end());
    if (start == sign.start()) {
      int end = LawTail.afterSubject(text, numbered);
      if (end > sign.end()
          && (end > numbered || LawTail.afterNumber(text, sign.end()) > sign.end())) {
        named(start, withState(end), stateOr(end, ""), sign);
      } else {
        bare(sign, start);
      }
    } else if (!NO_ACTS.contains(wordBefore(sign.start()))) {
      named(start, withState(numbered), stateOr(numbered, Jurisdictions.ofAct(text, start)), sign);
    }
  }

  private void code(Sign sign) {
    int start = LawName.start(text, sign.start(), lastEnd);
    int end = sign.end();
    int of = Prose.afterBlanks(text, end);
    if (Prose.startsWord(text, of, "of")) {
      int kind = Prose.afterBlanks(text, of + 2);
      if (CODES_OF.contains(text.substring(kind, Prose.wordEnd(text, kind)))) {
        end = Prose.wordEnd(text, Prose.afterBlanks(text, Prose.wordEnd(text, kind)));
      }
    }
    String opening = start < sign.start() ? Jurisdictions.opening(text, start) : "";
    boolean known = end > sign.end() || CODES.contains(wordBefore(sign.start()));
    boolean stated = !LawTail.stateAfter(text, end).isEmpty();
    if (!known && opening.isEmpty() && !(stated && start < sign.start())) {
      return;
    }
    int numbered = LawTail.afterNumberAndYear(text, end);
    String state = stateOr(numbered, opening);
    if (state.isEmpty()) {
      bare(sign, start);
    } else {
      named(start, withState(numbered), state, sign);
    }
  }

  private void constitution(Sign sign) {
    int start = LawName.start(text, sign.start(), lastEnd);
    int end = LawTail.afterNumberAndYear(text, sign.end());
    String opening = start < sign.start() ? Jurisdictions.opening(text, start) : "";
    String state = stateOr(end, opening);
    if (!state.isEmpty()) {
      named(opening.isEmpty() ? sign.start() : start, withState(end), state, sign);
      return;
    }
    int next = Prose.afterBlanks(text, sign.end());
    boolean owned = Prose.startsWord(text, next, "of") || Prose.startsWord(text, next, "for");
    if (start == sign.start() && !owned) {
      bare(sign, start);
    }
  }

  private void law(Sign sign) {
    int numbered = LawTail.afterNumber(text, sign.end());
    int dated = LawTail.afterYear(text, numbered);
    int end = LawTail.afterSubject(text, dated);
    boolean identified = end > dated || numbered > sign.end() || dated > numbered + 5;
    if (identified) {
      int start = LawName.start(text, sign.start(), lastEnd);
      String opening = start < sign.start() ? Jurisdictions.opening(text, start) : "";
      named(opening.isEmpty() ? sign.start() : start, withState(end), stateOr(end, opening), sign);
    }
  }

  private void statuteBook(Sign sign) {
    int at = Prose.at(text, sign.end()) == '.' ? sign.end() + 1 : sign.end();
    int number = LawTail.afterNumber(text, at);
    int digits = Prose.afterBlanks(text, at);
    int bare = Prose.digitsEnd(text, digits);
    int before = Prose.beforeBlanks(text, sign.start(), lastEnd);
    int title = Prose.wordStart(text, before, lastEnd);
    if (Prose.isDigit(Prose.at(text, title)) && title < before) {
      named(title, sign.end(), "US", sign);
    } else if (number > at || bare > digits) {
      named(sign.start(), Math.max(number, bare), "US", sign);
    }
  }

  private void unionLaw(Sign sign) {
    int bracket = Prose.afterBlanks(text, sign.end());
    int at = sign.end();
    for (String union : List.of("(EU)", "(EC)", "(EEC)", "(EU, Euratom)")) {
      at = text.startsWith(union, bracket) ? bracket + union.length() : at;
    }
    int numbered = LawTail.afterNumber(text, at);
    if (numbered > at && text.substring(at, numbered).indexOf('/') > 0) {
      named(sign.start(), numbered, "EU", sign);
    } else if (text.startsWith("Directive", sign.start())) {
      int start = LawName.start(text, sign.start(), lastEnd);
      if (start < sign.start() && !NO_DIRECTIVES.contains(wordBefore(sign.start()))) {
        named(start, LawTail.afterYear(text, sign.end()), "EU", sign);
      }
    }
  }

  private void named(int start, int end, String jurisdiction, Sign sign) {
    String state = jurisdiction.isEmpty() ? null : jurisdiction;
    Citation citation = citation(start, end, state, Verdict.RESOLVED);
    keep(citation);
    byLastWord.put(key(sign, start), citation);
    byLastWord.put(text.substring(sign.start(), sign.end()), citation);
    acronyms.define(text, citation);
  }

  // "the Constitution", "the Criminal Code", "the Act": whatever the text named so before.
  private void bare(Sign sign, int start) {
    int before = Prose.beforeBlanks(text, start, lastEnd);
    String owner = text.substring(Prose.wordStart(text, before, lastEnd), before);
    if (!OWNERS.contains(owner.toLowerCase(Locale.ROOT)) && sign.kind() != Sign.Kind.CODE) {
      return;
    }
    Citation antecedent = byLastWord.get(key(sign, start));
    if (antecedent != null) {
      Authority.NationalLaw law = (Authority.NationalLaw) antecedent.cited();
      Span span = new Span(start, sign.end());
      keep(
          new Citation(
              span,
              law,
              Verdict.ANAPHORA,
              List.of(),
              antecedent.span(),
              List.of(),
              0.8,
              "law-anaphora"));
    } else if (sign.kind() != Sign.Kind.ACT) {
      generic(start, sign.end());
    }
  }

  private String key(Sign sign, int start) {
    String word = text.substring(sign.start(), sign.end());
    return sign.kind() == Sign.Kind.CODE && start < sign.start()
        ? wordBefore(sign.start()) + " " + word
        : word;
  }

  private void generic(int start, int end) {
    keep(citation(start, end, null, Verdict.GENERIC));
  }

  private int startWithOwner(Sign sign) {
    int end = Prose.beforeBlanks(text, sign.start(), lastEnd);
    int start = Prose.wordStart(text, end, lastEnd);
    String word = text.substring(start, end);
    return word.equals("its") || word.equals("their") ? start : sign.start();
  }

  private int withState(int end) {
    return LawTail.afterState(text, end);
  }

  private String stateOr(int end, String opening) {
    String after = LawTail.stateAfter(text, end);
    return after.isEmpty() ? opening : after;
  }

  private String wordBefore(int at) {
    int end = Prose.beforeBlanks(text, at, lastEnd);
    return text.substring(Prose.wordStart(text, end, lastEnd), end);
  }

  private Citation citation(int start, int end, @Nullable String jurisdiction, Verdict verdict) {
    String title = text.substring(start, end).replace('\n', ' ').replace('\u00a0', ' ');
    return new Citation(
        new Span(start, end),
        new Authority.NationalLaw(title, jurisdiction),
        verdict,
        List.of(),
        null,
        List.of(),
        verdict == Verdict.RESOLVED ? 0.9 : 0.6,
        verdict == Verdict.RESOLVED ? "law-name" : "law-generic");
  }

  private void keep(Citation citation) {
    found.add(citation);
    lastEnd = citation.span().end();
  }
}
