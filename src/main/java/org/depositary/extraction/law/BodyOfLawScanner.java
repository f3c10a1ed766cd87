package org.depositary.extraction.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depositary.extraction.Authority;
import org.depositary.extraction.Citation;
import org.depositary.extraction.Verdict;
import org.depositary.extraction.sign.Capitals;
import org.depositary.extraction.sign.Prose;
import org.depositary.extraction.sign.Sign;
import org.depositary.text.Span;

/**
 * Finds bodies of law. Thread-safe.
 *
 * <p>Two bodies that share their last words ("international humanitarian and human rights law") are
 * one citation that names both. Inside a name ("Journal of International Law") there is none.
 */
public final class BodyOfLawScanner {

  private static final int RESPONSIBILITY = 60;
  private static final Set<String> JOINTS = Set.of("of", "on", "for", "in", "the", "and");

  /**
   * Bodies of law in text order.
   *
   * @param signs of this text, in text order
   */
  public List<Citation> scan(String text, List<Sign> signs) {
    List<Citation> found = new ArrayList<>();
    for (Sign sign : signs) {
      if (sign.kind() == Sign.Kind.BODY_OF_LAW && !isPartOfName(text, sign)) {
        found.add(citation(sign.start(), sign));
      } else if (sign.kind() == Sign.Kind.WRONGFUL_ACT) {
        int start = responsibility(text, sign.start());
        if (start < sign.start()) {
          found.add(citation(start, sign));
        }
      }
    }
    return found;
  }

  // "responsibility as a State for internationally wrongful acts"
  private static int responsibility(String text, int sign) {
    int from = Math.max(0, sign - RESPONSIBILITY);
    int at = text.substring(from, sign).lastIndexOf("responsibility");
    boolean sentence = at >= 0 && text.substring(from + at, sign).indexOf('.') >= 0;
    return at < 0 || sentence ? sign : from + at;
  }

  private static boolean isPartOfName(String text, Sign sign) {
    int lastWord = Prose.wordStart(text, sign.end(), sign.start());
    boolean titleCase = Capitals.isName(text, lastWord) && Capitals.isName(text, sign.start());
    int next = Prose.afterBlanks(text, sign.end());
    boolean goesOn = next > sign.end() && Capitals.isName(text, next);
    if (!titleCase || lastWord == sign.start()) {
      return false;
    }
    return goesOn || follows(text, sign.start());
  }

  // A capitalised word before, small words in between allowed: "Institute of", "Conference on the".
  private static boolean follows(String text, int start) {
    int at = start;
    for (int words = 0; words < 3; words++) {
      int end = Prose.beforeBlanks(text, at, 0);
      int word = Prose.wordStart(text, end, 0);
      if (word == end) {
        return false;
      }
      if (!JOINTS.contains(text.substring(word, end))) {
        return Capitals.isName(text, word) && words > 0;
      }
      at = word;
    }
    return false;
  }

  private static Citation citation(int start, Sign sign) {
    return new Citation(
        new Span(start, sign.end()),
        new Authority.BodyOfLaw(sign.code()),
        Verdict.RESOLVED,
        List.of(),
        null,
        List.of(),
        0.95,
        "body-of-law");
  }
}
