package org.depositary.extraction.law;

import java.util.Set;
import org.depositary.extraction.sign.Capitals;
import org.depositary.extraction.sign.Prose;

/** The words of a law's name before its last word: "Prevention of Terrorism" of an Act. */
final class LawName {

  private static final int LONGEST_ACRONYM = 10;
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
    int end = Prose.beforeBlanks(text, lastWord, floor);
    int open = acronymOpen(text, end, floor);
    int nameEnd = open < end ? Prose.beforeBlanks(text, open, floor) : end;
    int start = Capitals.startBefore(text, nameEnd, floor, SMALL);
    start = afterJoint(text, start, nameEnd);
    while (start < nameEnd) {
      int wordEnd = Prose.wordEnd(text, start);
      String word = text.substring(start, wordEnd);
      if (wordEnd == start || Capitals.isName(text, start) && !LEAD_INS.contains(word)) {
        return start;
      }
      start = Math.max(Prose.afterBlanks(text, wordEnd), start + 1);
    }
    return lastWord;
  }

  // "Crimes Against Humanity (CAH) Act"
  private static int acronymOpen(String text, int end, int floor) {
    if (end <= floor || text.charAt(end - 1) != ')') {
      return end;
    }
    for (int at = end - 2; at >= floor && end - at < LONGEST_ACRONYM; at--) {
      char unit = text.charAt(at);
      if (unit == '(') {
        return at;
      }
      if (!Character.isUpperCase(unit)) {
        return end;
      }
    }
    return end;
  }

  // "the Senate and the Patriot Act": an article after "and" starts a new name.
  private static int afterJoint(String text, int start, int end) {
    if (start >= end) {
      return start;
    }
    int joint = text.substring(start, end).lastIndexOf(" and the ");
    return joint < 0 ? start : start + joint + " and the ".length();
  }
}
