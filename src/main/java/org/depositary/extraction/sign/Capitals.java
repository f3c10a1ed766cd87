package org.depositary.extraction.sign;

import java.util.Set;
import org.depositary.text.Folding;

/**
 * Names made of capitalised words, read from either end. Offsets are UTF-16 units.
 *
 * <p>Small words ("of", "and the") may stand inside a name, never at its ends.
 */
public final class Capitals {

  private static final int MOST_WORDS = 16;
  private static final int WIDEST = 160;
  private static final int SHORTEST_FULL_LINE = 40;
  private static final Set<String> ABBREVIATIONS =
      Set.of("al", "St", "Dr", "Mr", "Mrs", "Ms", "Ltd", "Inc", "Co", "Corp", "No", "Jr", "Sr");

  private static final Set<String> PREPOSITIONS =
      Set.of("of", "on", "in", "for", "to", "from", "against", "with", "by", "under");

  private Capitals() {}

  /**
   * Where the name starts that ends at {@code end}; {@code end} where there is none.
   *
   * @param floor nothing before it belongs to the name
   * @param small words that may stand inside the name; "the" only after one of them that is no
   *     "and"
   */
  public static int startBefore(String text, int end, int floor, Set<String> small) {
    int start = end;
    int at = end;
    for (int words = 0; words < MOST_WORDS && end - at < WIDEST; words++) {
      int wordEnd = Prose.beforeBlanks(text, at, floor);
      int wordStart = tokenStart(text, wordEnd, floor);
      if (wordStart == wordEnd || wordEnd < at && breaksLine(text, wordEnd, at, floor)) {
        return start;
      }
      if (isName(text, wordStart)) {
        start = wordStart;
      } else if (!isInside(text, wordStart, wordEnd, small)) {
        return start;
      }
      at = wordStart;
    }
    return start;
  }

  /** Where the name ends that starts at {@code start}; {@code start} where there is none. */
  public static int endAfter(String text, int start, Set<String> small) {
    int end = start;
    int at = start;
    for (int words = 0; words < MOST_WORDS && at - start < WIDEST; words++) {
      int wordStart = end == start && words == 0 ? at : Prose.afterBlanks(text, at);
      int wordEnd = tokenEnd(text, wordStart);
      if (wordEnd == wordStart || words > 0 && wordStart == at) {
        return end;
      }
      if (isName(text, wordStart)) {
        end = wordEnd;
      } else if (!isInside(text, wordStart, wordEnd, small)) {
        return end;
      }
      at = wordEnd;
    }
    return end;
  }

  /** True for a capital letter at an offset. */
  public static boolean isName(String text, int at) {
    return Character.isUpperCase(Prose.at(text, at)) || Character.isTitleCase(Prose.at(text, at));
  }

  private static int tokenStart(String text, int end, int floor) {
    if (end > floor && text.charAt(end - 1) == '&') {
      return end - 1;
    }
    int letters = end;
    if (end > floor && text.charAt(end - 1) == '.' && isAbbreviation(text, end - 1, floor)) {
      letters = end - 1;
    }
    if (end > floor + 2 && isPossessive(text, end - 1)) {
      letters = end - 1;
    }
    int start = Prose.wordStart(text, letters, floor);
    // "J.P. Morgan", "S.A.S"
    while (start - 2 >= floor
        && text.charAt(start - 1) == '.'
        && Character.isUpperCase(text.charAt(start - 2))
        && (start == floor + 2 || !Folding.isWord(Prose.at(text, start - 3)))) {
      start -= 2;
    }
    return start == letters ? end : start;
  }

  private static int tokenEnd(String text, int start) {
    if (Prose.at(text, start) == '&') {
      return start + 1;
    }
    int end = Prose.wordEnd(text, start);
    if (isPossessive(text, end)) {
      return end + 1;
    }
    while (Prose.at(text, end) == '.' && isAbbreviation(text, end, start)) {
      int next = Prose.wordEnd(text, end + 1);
      if (next == end + 1) {
        return end + 1;
      }
      end = next;
    }
    return end;
  }

  // "Peoples' Rights": the apostrophe of a plural, where the name goes on.
  private static boolean isPossessive(String text, int apostrophe) {
    char unit = Prose.at(text, apostrophe);
    return (unit == '\'' || unit == '\u2019')
        && Prose.at(text, apostrophe - 1) == 's'
        && Prose.at(text, apostrophe + 1) == ' '
        && isName(text, apostrophe + 2);
  }

  private static boolean isAbbreviation(String text, int stop, int floor) {
    int start = Prose.wordStart(text, stop, floor);
    return stop - start == 1 && Character.isUpperCase(text.charAt(start))
        || stop - start <= 4 && ABBREVIATIONS.contains(text.substring(start, stop));
  }

  private static boolean isInside(String text, int start, int end, Set<String> small) {
    String word = text.substring(start, end);
    if (!small.contains(word)) {
      return false;
    }
    int before = Prose.beforeBlanks(text, start, 0);
    if (!word.equals("the")) {
      return true;
    }
    String opener = wordBefore(text, before);
    return PREPOSITIONS.contains(opener) || opener.endsWith("ing");
  }

  private static String wordBefore(String text, int end) {
    return text.substring(Prose.wordStart(text, end, Math.max(0, end - 8)), end);
  }

  // A line that was wrapped is long; a heading or a list item before the name is not part of it.
  private static boolean breaksLine(String text, int from, int to, int floor) {
    if (text.substring(from, to).indexOf('\n') < 0) {
      return false;
    }
    int back = from;
    while (back > floor && from - back < SHORTEST_FULL_LINE && text.charAt(back - 1) != '\n') {
      back--;
    }
    return from - back < SHORTEST_FULL_LINE || isHeading(text, back, from, to);
  }

  // Capitals throughout, above a line that is not.
  private static boolean isHeading(String text, int back, int from, int to) {
    int stop = Math.min(text.length(), to + SHORTEST_FULL_LINE);
    return !hasSmall(text, back, from) && hasSmall(text, to, stop);
  }

  private static boolean hasSmall(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (Character.isLowerCase(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }
}
