package org.depositary.extraction.citation;

import java.util.List;
import java.util.Locale;

/** Words that name an instrument beside the one a text goes on with: "cf.", "as amended by". */
final class Asides {

  private static final List<String> WORDS =
      List.of(
          "cf.",
          "cf",
          "compare",
          "as amended by",
          "as modified by",
          "as supplemented by",
          "by analogy with",
          "unlike");
  private static final int LONGEST = 24;

  private Asides() {}

  /** True where such words stand right before an offset. */
  static boolean before(String text, int at) {
    String words = text.substring(Math.max(0, at - LONGEST), at).toLowerCase(Locale.ROOT).strip();
    String bare = words.endsWith(" the") ? words.substring(0, words.length() - 4) : words;
    for (String word : WORDS) {
      int start = bare.length() - word.length();
      if (bare.endsWith(word) && (start == 0 || !Character.isLetter(bare.charAt(start - 1)))) {
        return true;
      }
    }
    return false;
  }
}
