package org.depositary.extraction.resolution;

import java.util.List;
import org.depositary.extraction.sign.Prose;
import org.depositary.extraction.sign.Sign;

/**
 * Tells from the words around which organ a bare number belongs to.
 *
 * <p>First an organ in the same sentence, the nearer the better and before rather than after; then
 * the organ named last. "Its resolution" is the resolution of the organ that the text opens with.
 */
final class OrganContext {

  private static final int SENTENCE = 300;
  private static final int HEAD = 400;
  private static final int MOST_SIGNS = 24;

  private final String text;
  private final List<Sign> signs;
  private String latest = Organs.NONE;
  private String head = Organs.NONE;

  OrganContext(String text, List<Sign> signs) {
    this.text = text;
    this.signs = signs;
  }

  /** Notes an organ that was passed, in text order. */
  void pass(Sign organ) {
    latest = organ.code();
    if (head.isEmpty() && organ.start() < HEAD) {
      head = organ.code();
    }
  }

  /** The organ of a number that stands at the sign with this index, or {@link Organs#NONE}. */
  String organOf(ResolutionNumber number, int index) {
    String only = Organs.onlyOne(number);
    if (!only.isEmpty()) {
      return only;
    }
    Sign sign = signs.get(index);
    int word = Prose.beforeBlanks(text, sign.start(), 0);
    if (Prose.endsWord(text, word, "its") && fits(head, number)) {
      return head;
    }
    String near = before(number, index);
    if (near.isEmpty()) {
      near = after(number, index);
    }
    return near.isEmpty() && fits(latest, number) ? latest : near;
  }

  private String before(ResolutionNumber number, int index) {
    int from = signs.get(index).start();
    for (int i = index - 1; i >= 0 && i > index - MOST_SIGNS; i--) {
      Sign sign = signs.get(i);
      if (from - sign.end() > SENTENCE || breaks(sign.end(), from)) {
        return Organs.NONE;
      }
      if (adopts(sign) && fits(sign.code(), number)) {
        return sign.code();
      }
    }
    return Organs.NONE;
  }

  private String after(ResolutionNumber number, int index) {
    int from = number.end();
    for (int i = index + 1; i < signs.size() && i < index + MOST_SIGNS; i++) {
      Sign sign = signs.get(i);
      if (sign.start() - from > SENTENCE || sign.start() > from && breaks(from, sign.start())) {
        return Organs.NONE;
      }
      if (adopts(sign) && fits(sign.code(), number)) {
        return sign.code();
      }
    }
    return Organs.NONE;
  }

  private static boolean adopts(Sign sign) {
    return sign.kind() == Sign.Kind.ORGAN || sign.kind() == Sign.Kind.SYMBOL;
  }

  private static boolean fits(String organ, ResolutionNumber number) {
    return !organ.isEmpty() && Organs.canHaveAdopted(organ, number);
  }

  // The end of a sentence or of a paragraph.
  private boolean breaks(int from, int to) {
    for (int i = from; i < to - 2; i++) {
      char unit = text.charAt(i);
      if (unit == '\n' && text.charAt(i + 1) == '\n') {
        return true;
      }
      if (unit == '.'
          && Prose.isBlank(text.charAt(i + 1))
          && Character.isUpperCase(text.charAt(i + 2))
          && i > 1
          && Character.isLowerCase(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }
}
