package org.depositary.extraction.person;

import org.depositary.extraction.name.CommonWords;
import org.depositary.text.WordTable;
import org.depositary.text.Words;
import org.depositary.text.Words.Gap;
import org.depositary.text.Words.Shape;

/**
 * Reads an office with what it is of, from its end: "Minister of Justice and Human Rights".
 *
 * <p>Everything between the noun and the end belongs to the office: capital words and small words
 * that hold them together; behind a comma any words.
 */
final class OfficeReader {

  private static final int LONGEST = 14;

  /** What joins an office to what it is of. */
  private static final WordTable OF = WordTable.of("of for to on");

  private static final WordTable JOINING = WordTable.of("of for to on in at the and");

  /** Small words that end the office of a person: "the mission", "human rights". */
  private static final WordTable BODIES =
      WordTable.of(
          "mission delegation office court commission committee tribunal party government state"
              + " republic church army police navy council ministry union parliament senate house"
              + " board bank chamber assembly cabinet faction province region district city"
              + " foreign affairs interior justice defence defense finance education health human"
              + " rights security trade labour labor culture energy environment");

  private final Words words;

  OfficeReader(Words words) {
    this.words = words;
  }

  /** True for a noun that is an office: any in small letters, a title in capitals. */
  boolean role(int word) {
    return PersonWords.ROLES.has(words, word)
        || words.capital(word)
            && (CommonWords.TITLES.has(words, word) || PersonWords.PLURALS.has(words, word));
  }

  /**
   * The first word of the office with a complement that ends at a word; -1 where none does.
   *
   * @param parted true where a comma stands between the office and the name
   */
  int start(int end, boolean parted) {
    // "the President of the Court, Judge Roe": the title is an office of its own.
    if (end < 0 || role(end) && words.hash(end) != PersonWords.JUSTICE) {
      return -1;
    }
    boolean and = false;
    for (int at = end; at >= 0 && end - at < LONGEST; at--) {
      boolean complement = at + 1 < end && small(at + 1) && OF.has(words, at + 1);
      if (complement && role(at)) {
        return withParts(at);
      }
      if (!inside(at, parted) || !joined(at, and)) {
        return -1;
      }
      and |= words.hash(at) == CommonWords.AND;
    }
    return -1;
  }

  private boolean inside(int word, boolean parted) {
    if (parted || words.capital(word) || small(word) && JOINING.has(words, word)) {
      return true;
    }
    return BODIES.has(words, word);
  }

  // "of Energy, Trade and Industry": a comma parts only what "and" closes.
  private boolean joined(int word, boolean and) {
    Gap gap = words.gap(word);
    return gap == Gap.SPACE
        || gap == Gap.HYPHEN
        || gap == Gap.APOSTROPHE
        || gap == Gap.COMMA && and && words.capital(word) && word > 0 && words.capital(word - 1);
  }

  /** The first of the words that belong to an office before its noun: "former Deputy". */
  int withParts(int noun) {
    int first = noun;
    while (first > 0 && beside(first) && (part(first - 1) || role(first - 1))) {
      first--;
    }
    return first;
  }

  private boolean beside(int word) {
    return words.gap(word) == Gap.SPACE || words.gap(word) == Gap.HYPHEN;
  }

  /** True for a word that belongs to an office before its noun. */
  boolean part(int word) {
    return PersonWords.PARTS_OF_ROLES.has(words, word);
  }

  private boolean small(int word) {
    return word < words.count() && words.shape(word) == Shape.LOWER;
  }
}
