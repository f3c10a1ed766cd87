package org.depositary.entity;

import org.depositary.text.Folding;

/**
 * A name as the rows of entities keep it, with its folded form.
 *
 * <p>Both are bounded, because an index and a cursor hold them; a mention keeps what was written.
 *
 * @param text up to {@value #LONGEST} UTF-16 units
 * @param folded what lists are ordered by, up to {@value #LONGEST_FOLDED} UTF-16 units
 */
record BoundedName(String text, String folded) {

  private static final int LONGEST = 500;
  private static final int LONGEST_FOLDED = 200;

  static BoundedName of(String name) {
    return new BoundedName(cut(name, LONGEST), cut(Folding.key(name), LONGEST_FOLDED));
  }

  // Never half a pair.
  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end);
  }
}
