package org.depositary.page;

import java.util.Optional;

/**
 * The part of a text that one page shows; the parts of a text follow from the text alone.
 *
 * @param number from 1
 * @param of how many parts the text has
 * @param start UTF-16 units, inclusive
 * @param end UTF-16 units, exclusive
 */
public record TextPart(int number, int of, int start, int end) {

  /** UTF-16 units; a part ends between paragraphs, lines or words where that is near. */
  private static final int SIZE = 100_000;

  private static final int NEAR = 4_000;

  /** A part of a text; none if it has fewer. */
  public static Optional<TextPart> of(String text, int number) {
    int parts = 0;
    int start = 0;
    int end = 0;
    for (int at = 0; at < text.length(); ) {
      int next = endFrom(text, at);
      parts++;
      if (parts == number) {
        start = at;
        end = next;
      }
      at = next;
    }
    return end == 0 ? Optional.empty() : Optional.of(new TextPart(number, parts, start, end));
  }

  private static int endFrom(String text, int start) {
    int furthest = start + SIZE;
    // The last part may be a little longer, rather than be followed by a few words.
    if (furthest + NEAR >= text.length()) {
      return text.length();
    }
    for (String border : new String[] {"\n\n", "\n", " "}) {
      int at = text.substring(furthest - NEAR, furthest).lastIndexOf(border);
      if (at >= 0) {
        return furthest - NEAR + at + border.length();
      }
    }
    boolean insidePair =
        Character.isHighSurrogate(text.charAt(furthest - 1))
            && Character.isLowSurrogate(text.charAt(furthest));
    return insidePair ? furthest - 1 : furthest;
  }
}
