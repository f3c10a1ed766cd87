package org.depositary.extraction.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.extraction.Authority;
import org.depositary.extraction.Citation;
import org.depositary.extraction.sign.Capitals;
import org.depositary.extraction.sign.Prose;
import org.depositary.text.Folding;
import org.depositary.text.Gazetteer;

/**
 * Decisions by the short name alone, behind the full one: "In Roe, the Chamber held".
 *
 * <p>Most short names are people's, too: only what is said of decisions makes one of them.
 */
final class RecalledDecisions {

  private static final int SHORTEST = 3;
  private static final Set<String> POINTING =
      Set.of("see", "cf", "compare", "citing", "quoting", "distinguishing", "overruling", "per");
  private static final Set<String> OPENING = Set.of("In", "Following", "Applying", "Since");
  private static final Set<String> DECIDED =
      Set.of(
          "held",
          "stated",
          "decided",
          "found",
          "affirmed",
          "confirmed",
          "established",
          "ruled",
          "recognised",
          "recognized",
          "as",
          "set",
          "laid",
          "reasoning",
          "approach",
          "developed",
          "adopted",
          "applied",
          "expressed",
          "articulated",
          "reached",
          "endorsed",
          "rejected",
          "down",
          "out",
          "concluded",
          "majority",
          "dissent",
          "judges",
          "followed",
          "cited");
  private static final Set<String> COURTS =
      Set.of("Court", "Chamber", "Tribunal", "Commission", "Committee", "judges", "court", "panel");
  private static final int MOST_WORDS = 4;
  private static final String STOPS = ",.;:)";

  private final String text;
  private final Gazetteer names;
  private final List<Citation> found;
  private final Map<String, Authority.Decision> cited = new HashMap<>();
  private final ShortNames shortNames;
  private int lastEnd = -1;

  RecalledDecisions(String text, ShortNames shortNames, List<Citation> found) {
    this.text = text;
    this.shortNames = shortNames;
    this.found = found;
    Gazetteer.Builder builder = Gazetteer.builder();
    shortNames.names().stream()
        .filter(name -> name.length() >= SHORTEST)
        .sorted()
        .forEach(name -> builder.add(name, 0));
    this.names = builder.build();
  }

  /** The decisions found before with those recalled, in text order. */
  List<Citation> read() {
    if (shortNames.names().isEmpty()) {
      return found;
    }
    List<Citation> all = new ArrayList<>(found.size());
    int from = text.length();
    for (Citation citation : found) {
      between(from, citation.span().start(), all);
      all.add(citation);
      Authority.Decision decision = DecisionReading.decision(citation);
      if (decision.name() != null) {
        cited.put(decision.name(), decision);
      }
      from = citation.span().end();
    }
    between(from, text.length(), all);
    return all;
  }

  private void between(int from, int to, List<Citation> all) {
    for (int at = from; at < to; at++) {
      boolean word = Capitals.isName(text, at) && !Folding.isWord(Prose.at(text, at - 1));
      int end = word ? nameEnd(at) : at;
      if (end > at && end <= to) {
        Optional<Authority.Decision> meant = meant(at, end);
        if (meant.isPresent() && recalled(at, end)) {
          all.add(DecisionReading.resolved(at, end, meant.get(), "decision-recalled"));
          lastEnd = end;
          at = end - 1;
        }
      }
    }
  }

  private int nameEnd(int at) {
    long match = names.longest(text, at);
    return match == Gazetteer.NONE ? at : Gazetteer.end(match);
  }

  private Optional<Authority.Decision> meant(int start, int end) {
    return shortNames
        .find(text.substring(start, end))
        .filter(decision -> !NamedDecisions.isCommon(text.substring(start, end)))
        .map(Authority.Decision::name)
        .map(cited::get);
  }

  private boolean recalled(int start, int end) {
    if (marked(start, end)) {
      return true;
    }
    int next = Prose.afterBlanks(text, end);
    boolean over = STOPS.indexOf(Prose.at(text, end)) >= 0 || end == text.length();
    boolean listed = joined(next);
    boolean pinned = "(\u00a7[".indexOf(Prose.at(text, next)) >= 0 || pointed(next);
    int stop = Prose.beforeBlanks(text, start, 0);
    int beforeEnd =
        Prose.at(text, stop - 1) == '.' && Prose.endsWord(text, stop - 1, "cf") ? stop - 1 : stop;
    int before = Prose.wordStart(text, beforeEnd, 0);
    String word = text.substring(before, beforeEnd);
    if (lastEnd >= 0 && start - lastEnd <= 6 && (word.equals("and") || word.equals("or"))) {
      return over || pinned || ofCourt(next);
    }
    if (!over && !listed && !pinned) {
      return word.equals("in") && behindCourt(before);
    }
    if (Prose.at(text, end) == ',' && OPENING.contains(word)) {
      return word.equals("In") || ofCourt(Prose.afterBlanks(text, end + 1));
    }
    if (word.equals("In") && listed) {
      return true;
    }
    return pointing(word, before)
        || word.equals("in") && (decided(before) || ofCourt(Prose.afterBlanks(text, end + 1)));
  }

  // "*Roe*", "_Roe_": in italics.
  private boolean marked(int start, int end) {
    char before = Prose.at(text, start - 1);
    return (before == '*' || before == '_') && Prose.at(text, end) == before;
  }

  private boolean pointing(String word, int before) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (POINTING.contains(lower)) {
      return true;
    }
    int end = Prose.beforeBlanks(text, before, 0);
    return lower.equals("also") && Prose.endsWord(text, end, "see");
  }

  // "and Poe" behind the first of two
  private boolean joined(int next) {
    if (!Prose.startsWord(text, next, "and")) {
      return false;
    }
    int other = Prose.afterBlanks(text, next + 3);
    return Capitals.isName(text, other) && nameEnd(other) > other;
  }

  private boolean pointed(int next) {
    return Prose.startsWord(text, next, "at") && Prose.startsWord(text, next + 3, "para")
        || Prose.startsWord(text, next, "para")
        || Prose.at(text, next) == '\u00b6';
  }

  // "as held in Roe"
  private boolean decided(int in) {
    int end = Prose.beforeBlanks(text, in, 0);
    String word = text.substring(Prose.wordStart(text, end, 0), end);
    return DECIDED.contains(word) || behindCourt(in);
  }

  // "the Chamber in Roe held"
  private boolean behindCourt(int in) {
    int end = Prose.beforeBlanks(text, in, 0);
    return COURTS.contains(text.substring(Prose.wordStart(text, end, 0), end));
  }

  // "the Appeals Chamber", "the Court"
  private boolean ofCourt(int at) {
    int next = at;
    for (int i = 0; i < MOST_WORDS; i++) {
      int end = Prose.wordEnd(text, next);
      if (end == next) {
        return false;
      }
      if (COURTS.contains(text.substring(next, end))) {
        return true;
      }
      next = Prose.afterBlanks(text, end);
    }
    return false;
  }
}
