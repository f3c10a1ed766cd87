package org.depositary.extraction.decision;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.depositary.extraction.sign.Prose;
import org.depositary.extraction.sign.Sign;

/** Tells which court a sentence speaks of. */
final class Courts {

  private static final int SENTENCE = 250;
  private static final int NEAR = 120;
  private static final Set<Sign.Kind> LEGAL =
      EnumSet.of(
          Sign.Kind.COURT, Sign.Kind.CASE, Sign.Kind.DECISION, Sign.Kind.OPINION, Sign.Kind.CITED);
  private static final int NOT_LONG_AGO = 800;
  private static final int MOST_SIGNS = 16;

  /** Courts that every state has: they name no decision without a date. */
  private static final Set<String> NATIONAL =
      Set.of("Supreme Court", "Constitutional Court", "Court of Appeal", "High Court");

  private final String text;
  private final List<Sign> signs;

  Courts(String text, List<Sign> signs) {
    this.text = text;
    this.signs = signs;
  }

  static boolean isInternational(String court) {
    return !court.isEmpty() && !NATIONAL.contains(court);
  }

  /** The court nearest to a sign, before it rather than after, or an empty string. */
  String near(int index) {
    String before = before(index);
    return before.isEmpty() ? after(index) : before;
  }

  /** As {@link #near}, or else the international court named last, not too long ago. */
  String nearOrBefore(int index) {
    String near = near(index);
    int to = signs.get(index).start();
    for (int i = index - 1; near.isEmpty() && i >= 0 && i > index - MOST_SIGNS; i--) {
      if (to - signs.get(i).end() > NOT_LONG_AGO) {
        return "";
      }
      near = isCourt(signs.get(i)) ? signs.get(i).code() : "";
    }
    return near;
  }

  /** True where a court, a case or a decision is spoken of near a sign. */
  boolean isSpokenOf(int index) {
    Sign sign = signs.get(index);
    for (int i = Math.max(0, index - 4); i < signs.size() && i <= index + 4; i++) {
      Sign other = signs.get(i);
      boolean near = sign.start() - other.end() < NEAR && other.start() - sign.end() < NEAR;
      if (near && LEGAL.contains(other.kind())) {
        return true;
      }
    }
    return false;
  }

  private String before(int index) {
    int to = signs.get(index).start();
    for (int i = index - 1; i >= 0 && i > index - MOST_SIGNS; i--) {
      Sign sign = signs.get(i);
      if (another(index, sign) || to - sign.end() > SENTENCE || breaks(sign.end(), to)) {
        return "";
      }
      if (isCourt(sign)) {
        return sign.code();
      }
    }
    return "";
  }

  private String after(int index) {
    int from = signs.get(index).end();
    for (int i = index + 1; i < signs.size() && i < index + MOST_SIGNS; i++) {
      Sign sign = signs.get(i);
      if (another(index, sign) || sign.start() - from > SENTENCE || breaks(from, sign.start())) {
        return "";
      }
      if (isCourt(sign)) {
        return sign.code();
      }
    }
    return "";
  }

  // Beyond the title of another case stands what is said of that one.
  private boolean another(int index, Sign sign) {
    return sign.kind() == Sign.Kind.VERSUS && signs.get(index).kind() == Sign.Kind.VERSUS;
  }

  // "ICTR-96-4-T" is of the decision that it numbers, whichever stands near.
  private boolean isCourt(Sign sign) {
    return sign.kind() == Sign.Kind.COURT
        && isInternational(sign.code())
        && !Prose.isDash(Prose.at(text, sign.end()));
  }

  private boolean breaks(int from, int to) {
    for (int i = from; i < to - 2; i++) {
      char unit = text.charAt(i);
      if (unit == ';') {
        return true;
      }
      if (unit == '\n' && text.charAt(i + 1) == '\n') {
        return true;
      }
      if (unit == '.'
          && Prose.isBlank(text.charAt(i + 1))
          && Character.isUpperCase(text.charAt(i + 2))
          && i > 2
          && Character.isLowerCase(text.charAt(i - 2))) {
        return true;
      }
    }
    return false;
  }
}
