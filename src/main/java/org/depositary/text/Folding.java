package org.depositary.text;

import java.text.Normalizer;

/**
 * Folds characters so that names match whatever their case, accents and quotes.
 *
 * <p>Letters and digits fold to one lower-case unit without accents; combining marks and soft
 * hyphens fold to {@link #SKIP}; everything else is a separator between words, apostrophes
 * included: {@code Women’s} is the words {@code women} and {@code s}. An ideograph is a word of its
 * own: Chinese has no spaces between words. Linear, no allocation.
 */
public final class Folding {

  /** A unit that counts for nothing: a combining mark, a soft hyphen, a zero-width joiner. */
  public static final char SKIP = 1;

  /** A unit that separates words. */
  public static final char SEPARATOR = 0;

  private static final int TABLE = 0x3000;
  private static final char[] FOLDED = table();

  private Folding() {}

  /** The folded unit, {@link #SKIP} or {@link #SEPARATOR}. */
  public static char fold(char unit) {
    return unit < TABLE ? FOLDED[unit] : beyond(unit);
  }

  /** True for letters, digits and the marks that sit on them. */
  public static boolean isWord(char unit) {
    return fold(unit) != SEPARATOR;
  }

  /** True for a Han character, which is a word by itself. */
  static boolean isIdeograph(char unit) {
    return unit >= '\u3400' && unit <= '\u9fff';
  }

  /** True for blanks and line breaks, non-breaking and thin ones included. */
  public static boolean isBlank(char unit) {
    return unit <= ' '
        || unit == '\u00a0'
        || unit >= '\u2000' && unit <= '\u200a'
        || unit == '\u202f'
        || unit == '\u3000';
  }

  /**
   * The words of a text, folded and joined by one space each: the key under which names compare.
   */
  public static String key(CharSequence text) {
    StringBuilder key = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char folded = fold(text.charAt(i));
      if (folded == SEPARATOR) {
        gap = key.length() > 0;
      } else if (folded != SKIP) {
        if (gap || isIdeograph(folded) && !key.isEmpty()) {
          key.append(' ');
        }
        key.append(folded);
        gap = isIdeograph(folded);
      }
    }
    return key.toString();
  }

  /** True where no separator stands between two units of words. */
  public static boolean isOneWord(CharSequence text) {
    boolean word = false;
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      boolean inside = isWord(unit);
      if (inside && (gap || word && isIdeograph(unit))) {
        return false;
      }
      word |= inside;
      gap = word && (!inside || isIdeograph(unit));
    }
    return true;
  }

  private static char beyond(char unit) {
    return Character.isLetterOrDigit(unit) ? unit : SEPARATOR;
  }

  private static char[] table() {
    char[] table = new char[TABLE];
    for (char unit = 0; unit < TABLE; unit++) {
      table[unit] = compute(unit);
    }
    table['\u0131'] = 'i';
    table['\u0130'] = 'i';
    table['\u0142'] = 'l';
    table['\u0141'] = 'l';
    table['\u00f8'] = 'o';
    table['\u00d8'] = 'o';
    table['\u0111'] = 'd';
    table['\u0110'] = 'd';
    table['\u0259'] = 'e';
    table['\u018f'] = 'e';
    table['\u00ad'] = SKIP;
    table['\u200b'] = SKIP;
    table['\u200c'] = SKIP;
    table['\u200d'] = SKIP;
    return table;
  }

  private static char compute(char unit) {
    int type = Character.getType(unit);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return SKIP;
    }
    if (!Character.isLetterOrDigit(unit)) {
      return SEPARATOR;
    }
    String base = Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFD);
    return Character.toLowerCase(base.charAt(0));
  }
}
