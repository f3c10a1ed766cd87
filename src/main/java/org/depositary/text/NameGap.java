package org.depositary.text;

/** What may stand between two words of a name. */
final class NameGap {

  /** In UTF-16 units. */
  static final int WIDEST = 6;

  private NameGap() {}

  /** The start of the next word near enough to belong to the same name, or -1. */
  static int nextWord(CharSequence text, int end) {
    int lines = 0;
    int limit = Math.min(text.length(), end + WIDEST + 1);
    for (int i = end; i < limit; i++) {
      char unit = text.charAt(i);
      if (Folding.isWord(unit)) {
        return i;
      }
      if (unit == '\n' && ++lines > 1) {
        return -1;
      }
      if (breaksName(text, i, unit)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean breaksName(CharSequence text, int i, char unit) {
    if (unit == '.') {
      // A stop inside an abbreviation ("U.N. Charter") may stand, the end of a sentence may not.
      return i + 1 < text.length()
          && Character.isWhitespace(text.charAt(i + 1))
          && !initial(text, i)
          && !number(text, i);
    }
    return unit == ';' || unit == ':' || unit == '!' || unit == '?';
  }

  // "Protocol No. 12"
  private static boolean number(CharSequence text, int stop) {
    return stop >= 3
        && Folding.fold(text.charAt(stop - 1)) == 'o'
        && Folding.fold(text.charAt(stop - 2)) == 'n'
        && !Folding.isWord(text.charAt(stop - 3));
  }

  private static boolean initial(CharSequence text, int stop) {
    return stop >= 1
        && Character.isUpperCase(text.charAt(stop - 1))
        && (stop == 1 || !Character.isLetter(text.charAt(stop - 2)));
  }
}
