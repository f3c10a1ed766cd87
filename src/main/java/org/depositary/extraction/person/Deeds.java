package org.depositary.extraction.person;

import org.depositary.extraction.name.CommonWords;
import org.depositary.text.Words;
import org.depositary.text.Words.Gap;
import org.depositary.text.Words.Shape;

/** Tells a person whose name no list has by what the sentence says beside it. */
final class Deeds {

  private static final int MOST_AUXILIARIES = 3;

  private final Words words;

  Deeds(Words words) {
    this.words = words;
  }

  /** True where what stands beside a full name is said of people alone. */
  boolean person(int first, int last) {
    return led(first) || alias(first) || letters(last) || acts(last) || office(first, last);
  }

  /** "Jane Doe, alias X": a name of one word too. */
  boolean alias(int first) {
    return first > 0 && words.gap(first) == Gap.SPACE && words.hash(first - 1) == PersonWords.ALIAS;
  }

  // "a mission headed by X Y"
  private boolean led(int first) {
    return first > 1
        && words.gap(first) == Gap.SPACE
        && words.hash(first - 1) == PersonWords.BY
        && words.gap(first - 1) == Gap.SPACE
        && PersonWords.LED.has(words, first - 2);
  }

  // "X Y QC", "X Y, MEP"
  private boolean letters(int last) {
    Gap gap = words.gap(last + 1);
    return (gap == Gap.SPACE || gap == Gap.COMMA)
        && words.shape(last + 1) == Shape.UPPER
        && PersonWords.LETTERS.has(words, last + 1);
  }

  // "X Y was convicted", "X Y visited"
  private boolean acts(int last) {
    int verb = last + 1;
    for (int i = 0; i < MOST_AUXILIARIES && small(verb); i++) {
      if (!PersonWords.AUXILIARIES.has(words, verb)) {
        break;
      }
      verb++;
    }
    return small(verb) && PersonWords.DEEDS.has(words, verb);
  }

  // ", X Y, said"; "the High Representative, X Y, ..."
  private boolean office(int first, int last) {
    if (first == 0 || words.gap(first) != Gap.COMMA || words.gap(last + 1) != Gap.COMMA) {
      return false;
    }
    boolean title =
        PersonWords.ROLES.has(words, first - 1)
            || words.capital(first - 1) && CommonWords.TITLES.has(words, first - 1);
    return title || PersonWords.SPEECH.has(words, last + 1);
  }

  private boolean small(int word) {
    return word < words.count() && words.gap(word) == Gap.SPACE && words.shape(word) == Shape.LOWER;
  }
}
