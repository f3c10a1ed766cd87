package org.depositary.extraction.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depositary.extraction.Citation;
import org.depositary.extraction.Verdict;
import org.depositary.extraction.place.State;
import org.depositary.extraction.place.States;
import org.depositary.extraction.sign.Prose;
import org.depositary.text.Folding;
import org.depositary.text.Span;

/** Acronyms that a text gives its laws in brackets: "Prevention of Terrorism Act (PTA)". */
final class Acronyms {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;
  private static final int LONGEST_STATE = 40;

  private final Map<String, Defined> laws = new HashMap<>();

  /** Notes the acronym that stands in brackets after a law, if one does. */
  void define(String text, Citation law) {
    int open = Prose.afterBlanks(text, law.span().end());
    if (Prose.at(text, open) != '(') {
      return;
    }
    int start = Prose.startsWord(text, open + 1, "the") ? open + 5 : open + 1;
    if ("\"'\u201c\u2018".indexOf(Prose.at(text, start)) >= 0) {
      start++;
    }
    int end = capitalsEnd(text, start);
    int close = "\"'\u201d\u2019".indexOf(Prose.at(text, end)) >= 0 ? end + 1 : end;
    boolean acronym = end - start >= SHORTEST && Prose.at(text, close) == ')';
    if (acronym && States.load().byName(text.substring(start, end)).isEmpty()) {
      laws.putIfAbsent(text.substring(start, end), new Defined(law, end));
    }
  }

  /** The code of the state that stands in brackets: "Human Rights Act 1998 (UK)"; or empty. */
  String stateInBrackets(String text, int from) {
    int open = Prose.afterBlanks(text, from);
    int limit = Math.min(text.length(), open + LONGEST_STATE);
    int close = Prose.at(text, open) == '(' ? text.substring(open, limit).indexOf(')') : -1;
    return close < 2
        ? ""
        : States.load().byName(text.substring(open + 1, open + close)).map(State::code).orElse("");
  }

  /** Every later use of an acronym, in one loop over the text; none where nothing was defined. */
  List<Citation> later(String text) {
    List<Citation> found = new ArrayList<>();
    int at = laws.isEmpty() ? text.length() : 0;
    while (at < text.length()) {
      int end = capitalsEnd(text, at);
      if (end - at >= SHORTEST && !Folding.isWord(Prose.at(text, end))) {
        Defined defined = laws.get(text.substring(at, end));
        if (defined != null && at >= defined.from) {
          found.add(later(defined.law, new Span(at, end)));
        }
      }
      at = Math.max(end, at + 1);
      while (at < text.length() && Folding.isWord(text.charAt(at - 1))) {
        at++;
      }
    }
    return found;
  }

  private static Citation later(Citation law, Span span) {
    return new Citation(
        span, law.cited(), Verdict.RESOLVED, List.of(), null, List.of(), 0.9, "law-acronym");
  }

  private static int capitalsEnd(String text, int from) {
    int at = from;
    while (at < text.length() && at - from <= LONGEST && Character.isUpperCase(text.charAt(at))) {
      at++;
    }
    return at - from > LONGEST ? from : at;
  }

  // From the offset where the definition ends.
  private record Defined(Citation law, int from) {}
}
