package org.depositary.extraction.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.extraction.Authority;
import org.depositary.extraction.Citation;
import org.depositary.extraction.Verdict;
import org.depositary.extraction.sign.Prose;
import org.depositary.extraction.sign.Sign;
import org.depositary.extraction.sign.WrittenDate;
import org.depositary.text.Span;

/** References that give no number: "resolutions of the Security Council". They stay GENERIC. */
final class UnnumberedResolutions {

  private static final Set<String> VERBS =
      Set.of("affirmed", "reaffirmed", "confirmed", "reiterated", "demanded", "underlined");
  private static final List<String> QUANTITIES =
      List.of("a number of", "a series of", "numerous", "several", "many", "relevant");

  private final String text;
  private final List<Sign> signs;

  UnnumberedResolutions(String text, List<Sign> signs) {
    this.text = text;
    this.signs = signs;
  }

  /** "Security Council resolutions", "resolutions of the Assembly", "a number of resolutions". */
  Optional<Citation> at(int index, Optional<Sign> organ) {
    Sign sign = signs.get(index);
    if (!isPlural(text, sign)) {
      return organ.flatMap(adopter -> dated(sign, adopter));
    }
    if (organ.isPresent()) {
      Span own = new Span(sign.start(), sign.end());
      Span named = new Span(organ.get().start(), organ.get().end());
      return Optional.of(generic(own.union(named), organ.get().code()));
    }
    int start = quantityStart(sign.start());
    return start == sign.start()
        ? Optional.empty()
        : Optional.of(generic(new Span(start, withDeclarations(sign.end())), Organs.NONE));
  }

  /** "resolutions", "UNSCRs"; not the "res" of "Res. 1325". */
  static boolean isPlural(String text, Sign resolution) {
    char last = text.charAt(resolution.end() - 1);
    return (last == 's' || last == 'S') && resolution.end() - resolution.start() > 3;
  }

  // "European Parliament resolution of 15 January 2015"
  private Optional<Citation> dated(Sign sign, Sign organ) {
    int of = Prose.afterBlanks(text, Math.max(sign.end(), organ.end()));
    if (!Prose.startsWord(text, of, "of")) {
      return Optional.empty();
    }
    return WrittenDate.at(text, Prose.afterBlanks(text, of + 2))
        .map(
            date ->
                new Citation(
                    new Span(Math.min(sign.start(), organ.start()), date.end()),
                    new Authority.Resolution(organ.code(), null, date.year(), null),
                    Verdict.NOT_IN_REGISTER,
                    List.of(),
                    null,
                    List.of(),
                    0.9,
                    "resolution-date"));
  }

  /** "repeatedly reaffirmed by the General Assembly and the Security Council". */
  Optional<Citation> affirmedBy(int index, int floor) {
    Sign organ = signs.get(index);
    int start = verbStart(organ.start(), floor);
    if (start == organ.start()) {
      return Optional.empty();
    }
    if (index + 1 < signs.size() && signs.get(index + 1).kind() == Sign.Kind.ORGAN) {
      Sign second = signs.get(index + 1);
      int and = Prose.afterBlanks(text, organ.end());
      if (Prose.startsWord(text, and, "and") && afterArticle(and + 3) == second.start()) {
        String both = organ.code() + "; " + second.code();
        return Optional.of(generic(new Span(start, second.end()), both));
      }
    }
    return Optional.of(generic(new Span(start, organ.end()), organ.code()));
  }

  private int verbStart(int organ, int floor) {
    int at = Prose.beforeBlanks(text, organ, floor);
    if (Prose.endsWord(text, at, "the")) {
      at = Prose.beforeBlanks(text, at - 3, floor);
    }
    if (!Prose.endsWord(text, at, "by") || at - 2 <= floor) {
      return organ;
    }
    int verbEnd = Prose.beforeBlanks(text, at - 2, floor);
    int verb = Prose.wordStart(text, verbEnd, floor);
    if (!VERBS.contains(text.substring(verb, verbEnd))) {
      return organ;
    }
    int adverbEnd = Prose.beforeBlanks(text, verb, floor);
    int adverb = Prose.wordStart(text, adverbEnd, floor);
    return text.substring(adverb, adverbEnd).endsWith("ly") ? adverb : verb;
  }

  private int afterArticle(int from) {
    int at = Prose.afterBlanks(text, from);
    return Prose.startsWord(text, at, "the") ? Prose.afterBlanks(text, at + 3) : at;
  }

  private int quantityStart(int word) {
    int end = Prose.beforeBlanks(text, word, 0);
    for (String quantity : QUANTITIES) {
      if (Prose.endsWord(text, end, quantity)) {
        return end - quantity.length();
      }
    }
    return word;
  }

  private int withDeclarations(int end) {
    int and = Prose.afterBlanks(text, end);
    if (Prose.startsWord(text, and, "and")) {
      int word = Prose.afterBlanks(text, and + 3);
      if (Prose.startsWord(text, word, "declarations")
          || Prose.startsWord(text, word, "decisions")) {
        return Prose.wordEnd(text, word);
      }
    }
    return end;
  }

  private static Citation generic(Span span, String organ) {
    return new Citation(
        span,
        new Authority.Resolution(organ.isEmpty() ? null : organ, null, null, null),
        Verdict.GENERIC,
        List.of(),
        null,
        List.of(),
        0.8,
        "resolution-generic");
  }
}
