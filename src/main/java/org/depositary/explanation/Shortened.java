package org.depositary.explanation;

/** Words that are cut where a line would get too long. */
public final class Shortened {

  private static final int LONGEST = 240;

  private Shortened() {}

  public static String of(String words) {
    return of(words, 0, words.length());
  }

  /** Part of a text; UTF-16 units. */
  static String of(String text, int start, int end) {
    if (end - start <= LONGEST) {
      return text.substring(start, end);
    }
    int cut = start + LONGEST;
    boolean insidePair =
        Character.isHighSurrogate(text.charAt(cut - 1))
            && Character.isLowSurrogate(text.charAt(cut));
    return text.substring(start, insidePair ? cut - 1 : cut) + "…";
  }
}
