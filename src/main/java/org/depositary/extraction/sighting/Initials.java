package org.depositary.extraction.sighting;

import org.depositary.text.Folding;

/** Whether a bracketed abbreviation stands for the words right before it. */
final class Initials {

  /** How far back the words are looked for, in UTF-16 units. */
  private static final int REACH = 120;

  private Initials() {}

  /**
   * True for "Catholic Relief Commission (CRC)", where the words are no instrument's name; UTF-16
   * offsets of the abbreviation itself.
   */
  static boolean stand(String text, int start, int end) {
    boolean bracketed =
        start > 1
            && text.charAt(start - 1) == '('
            && end < text.length()
            && text.charAt(end) == ')';
    int from = bracketed ? from(text, start, end) : -1;
    return from >= 0 && Heads.noun(text.substring(from, start)).isEmpty();
  }

  // Where the words start that spell the abbreviation, or -1; small words may be left out.
  private static int from(String text, int start, int end) {
    int letter = end - 1;
    for (int i = start - 2; i >= 0 && start - i < REACH; i--) {
      char unit = text.charAt(i);
      if (unit == '.' || unit == ';' || unit == ')') {
        return -1;
      }
      if (!Folding.isWord(unit) || i > 0 && Folding.isWord(text.charAt(i - 1))) {
        continue;
      }
      boolean spells = Character.toUpperCase(unit) == text.charAt(letter);
      if (!spells && Character.isUpperCase(unit)) {
        return -1;
      }
      if (spells && letter == start) {
        return Character.isUpperCase(unit) ? i : -1;
      }
      letter -= spells ? 1 : 0;
    }
    return -1;
  }
}
