package org.depositary.extraction.pipeline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.depositary.extraction.Citation;
import org.depositary.text.Span;
import org.depositary.text.Text;

/**
 * A text with the words put together that its lines cut: "Geno-" and "cide".
 *
 * <p>Names are looked for in the whole words; what is found goes back to the text as it stands. All
 * offsets are UTF-16.
 */
final class HyphenatedLines {

  /** Parts of words that keep their hyphen wherever a line ends. */
  private static final Set<String> COMPOUNDED =
      Set.of(
          "self", "non", "ill", "anti", "multi", "post", "pre", "cross", "well", "long", "short",
          "high", "low", "quasi", "semi", "socio", "mid", "ex", "vice", "cease", "first", "second",
          "two", "three", "four", "all", "war");

  private static final int LONGEST_PART = 20;
  private static final int WIDEST_INDENT = 8;

  private final Text text;
  private final Text whole;

  /** Offsets in the whole text where something was left out, and how much up to there. */
  private final int[] cuts;

  private final int[] left;

  private HyphenatedLines(Text text, Text whole, int[] cuts, int[] left) {
    this.text = text;
    this.whole = whole;
    this.cuts = cuts;
    this.left = left;
  }

  static HyphenatedLines of(Text text) {
    String characters = text.characters();
    StringBuilder whole = new StringBuilder(0);
    int[] cuts = new int[8];
    int[] left = new int[8];
    int count = 0;
    int from = 0;
    for (int at = characters.indexOf("-\n"); at >= 0; at = characters.indexOf("-\n", at + 1)) {
      int next = continued(characters, at);
      if (next > at && at >= from) {
        whole.append(characters, from, at);
        if (count == cuts.length) {
          cuts = Arrays.copyOf(cuts, count * 2);
          left = Arrays.copyOf(left, count * 2);
        }
        cuts[count] = whole.length();
        left[count] = next - whole.length();
        count++;
        from = next;
      }
    }
    if (count == 0) {
      return new HyphenatedLines(text, text, new int[0], new int[0]);
    }
    whole.append(characters, from, characters.length());
    return new HyphenatedLines(
        text, Text.of(whole.toString()), Arrays.copyOf(cuts, count), Arrays.copyOf(left, count));
  }

  // Where the word goes on that a hyphen cuts; -1 where the hyphen is the word's own.
  private static int continued(String text, int hyphen) {
    int start = hyphen;
    while (start > 0
        && hyphen - start < LONGEST_PART
        && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int next = hyphen + 2;
    while (next < text.length() && next - hyphen < WIDEST_INDENT && text.charAt(next) == ' ') {
      next++;
    }
    boolean small =
        start < hyphen
            && Character.isLowerCase(text.charAt(hyphen - 1))
            && next < text.length()
            && Character.isLowerCase(text.charAt(next));
    boolean compound = COMPOUNDED.contains(text.substring(start, hyphen).toLowerCase(Locale.ROOT));
    return small && !compound && !(start > 0 && text.charAt(start - 1) == '-') ? next : -1;
  }

  /** The text to look for names in. */
  Text whole() {
    return whole;
  }

  /** A citation of the whole text as one of the text itself. */
  Citation back(Citation found) {
    if (whole == text) {
      return found;
    }
    Span antecedent = found.antecedent();
    return new Citation(
        back(found.span()),
        found.cited(),
        found.verdict(),
        found.candidates(),
        antecedent == null ? null : back(antecedent),
        found.pinpoints(),
        found.confidence(),
        found.rule());
  }

  private Span back(Span span) {
    return new Span(offset(span.start(), span.start() + 1), offset(span.end(), span.end()));
  }

  // A start behind a cut goes behind what was left out, an end at one stays before it.
  private int offset(int at, int beyond) {
    int found = Arrays.binarySearch(cuts, beyond);
    int before = (found < 0 ? -found - 1 : found) - 1;
    return before < 0 ? at : at + left[before];
  }
}
