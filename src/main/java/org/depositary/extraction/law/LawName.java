package org.depositary.extraction.law;

import java.util.Set;
import org.depositary.extraction.sign.Capitals;
import org.depositary.extraction.sign.Prose;

/** The words of a law's name before its last word: "Prevention of Terrorism" of an Act. */
final class LawName {

  private static final int LONGEST_BRACKET = 32;
  private static final int MOST_GROUPS = 3;
  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "and", "for", "from", "to", "in", "on", "against", "with", "by", "&", "or");
  private static final Set<String> LEAD_INS =
      Set.of(
          "The",
          "In",
          "Under",
          "This",
          "That",
          "See",
          "And",
          "But",
          "As",
          "Since",
          "Its",
          "Section",
          "Sections",
          "Article",
          "Articles",
          "Part",
          "Chapter",
          "Schedule",
          "Amendment",
          "Amendments",
          "Review",
          "Parliament",
          "Government",
          "Title",
          "By",
          "With",
          "For",
          "Of",
          "A",
          "An",
          "Any",
          "Every",
          "Each",
          "When",
          "While",
          "After",
          "Before",
          "Although",
          "However",
          "Our",
          "Their",
          "Both",
          "Unlike",
          "Like",
          "Through",
          "Following",
          "Repeal",
          "President",
          "Congress",
          "Senate",
          "Preamble",
          "Annex",
          "Paragraph",
          "New",
          "No",
          "Draft",
          "Proposed",
          "Old",
          "Implementing",
          "These",
          "Those",
          "Pursuant",
          "Contrary",
          "According");

  private LawName() {}

  /** Where the name starts whose last word starts at {@code lastWord}; that offset where bare. */
  static int start(String text, int lastWord, int floor) {
    int nameEnd = Prose.beforeBlanks(text, lastWord, floor);
    if (!endsInName(text, nameEnd, floor)) {
      return lastWord;
    }
    int start = nameEnd;
    for (int groups = 0; groups < MOST_GROUPS; groups++) {
      int open = bracketOpen(text, start, floor);
      int end = open < start ? Prose.beforeBlanks(text, open, floor) : start;
      int next = Capitals.startBefore(text, end, floor, SMALL);
      if (next == end) {
        break;
      }
      start = next;
    }
    return stripped(text, list(text, start, nameEnd, floor), nameEnd, lastWord);
  }

  /** The word before an offset; empty where none stands there. */
  static String lastWord(String text, int before, int floor) {
    int end = Prose.beforeBlanks(text, before, floor);
    return text.substring(Prose.wordStart(text, end, floor), end);
  }

  /** Where a year starts that stands before a name: "the 1995 Constitution". */
  static int withYear(String text, int start, int floor) {
    String word = lastWord(text, start, floor);
    boolean year = word.length() == 4 && word.chars().allMatch(Character::isDigit);
    return year ? Prose.beforeBlanks(text, start, floor) - 4 : start;
  }

  /** What is left of a name after its last "of": "Chapter VI of the Ruritanian". */
  static int afterLastPreposition(String text, int start, int end) {
    String name = text.substring(start, end);
    int of = name.lastIndexOf(" of ");
    int the = name.lastIndexOf(" of the ");
    return the >= 0 && the == of ? start + the + 8 : of >= 0 ? start + of + 4 : start;
  }

  private static int stripped(String text, int from, int nameEnd, int lastWord) {
    int start = from;
    while (start < nameEnd) {
      int wordEnd = Prose.wordEnd(text, start);
      String word = text.substring(start, wordEnd);
      boolean numeral = start > from && isRoman(word);
      if (wordEnd == start
          || Capitals.isName(text, start) && !LEAD_INS.contains(word) && !numeral) {
        return start;
      }
      start = Math.max(Prose.afterBlanks(text, wordEnd), start + 1);
    }
    return lastWord;
  }

  // "Crimes Against Humanity (CAH) Act", "Emergency (Provisions) Act": one capitalised bracket.
  private static int bracketOpen(String text, int end, int floor) {
    int at = Prose.beforeBlanks(text, end, floor);
    if (at <= floor || text.charAt(at - 1) != ')') {
      return end;
    }
    for (int open = at - 2; open >= floor && at - open < LONGEST_BRACKET; open--) {
      char unit = text.charAt(open);
      if (unit == '(') {
        return Capitals.isName(text, open + 1) ? open : end;
      }
      if (Prose.isDigit(unit) || unit == ')' || unit == '\n') {
        return end;
      }
    }
    return end;
  }

  // "Anti-Terrorism, Crime and Security Act": a list of words, where an article opens it.
  private static int list(String text, int start, int end, int floor) {
    if (start >= end || text.substring(start, end).indexOf(" and ") < 0) {
      return start;
    }
    int comma = Prose.beforeBlanks(text, start, floor);
    if (comma <= floor || text.charAt(comma - 1) != ',') {
      return start;
    }
    int first = Capitals.startBefore(text, comma - 1, floor, SMALL);
    boolean opened =
        Prose.startsWord(text, first, "the") || lastWord(text, first, floor).equals("the");
    return first < comma - 1 && opened ? first : start;
  }

  // "by the Act", "X and Bill": a small word before the last one belongs to no title.
  private static boolean endsInName(String text, int end, int floor) {
    return Prose.at(text, end - 1) == ')'
        || Capitals.isName(text, Prose.wordStart(text, end, floor));
  }

  private static boolean isRoman(String word) {
    return word.chars().allMatch(unit -> "IVXLC".indexOf(unit) >= 0);
  }
}
