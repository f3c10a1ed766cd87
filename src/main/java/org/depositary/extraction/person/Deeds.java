package org.depositary.extraction.person;

import org.depositary.extraction.name.CommonWords;
import org.depositary.extraction.place.States;
import org.depositary.text.Words;
import org.depositary.text.Words.Gap;
import org.depositary.text.Words.Shape;

/** Tells a person whose name no list has by what the sentence says beside it. */
final class Deeds {

  private static final int MOST_AUXILIARIES = 3;
  private static final int FARTHEST_OFFICE = 7;

  private final Words words;

  Deeds(Words words) {
    this.words = words;
  }

  /** True where what stands beside a full name is said of people alone. */
  boolean person(int first, int last) {
    if (demonym(first)) {
      return false;
    }
    return led(first)
        || alias(first)
        || letters(last)
        || acts(last)
        || office(first, last)
        || spoken(first)
        || belongs(first)
        || who(last)
        || headOf(first, last);
  }

  // "Greek Cypriots fled": people, but nobody's name.
  private boolean demonym(int first) {
    String word = words.text().slice(words.span(first, first));
    return States.load().byAdjective(word).isPresent();
  }

  // "...," said X Y
  private boolean spoken(int first) {
    return first > 1
        && words.gap(first) == Gap.SPACE
        && words.shape(first - 1) == Shape.LOWER
        && PersonWords.SPEECH.has(words, first - 1)
        && words.gap(first - 1) != Gap.SPACE;
  }

  // "the murder of X Y"
  private boolean belongs(int first) {
    return first > 1
        && words.gap(first) == Gap.SPACE
        && words.hash(first - 1) == PersonWords.OF
        && words.gap(first - 1) == Gap.SPACE
        && PersonWords.OF_PEOPLE.has(words, first - 2);
  }

  // "X Y, who"
  private boolean who(int last) {
    return words.gap(last + 1) == Gap.COMMA && PersonWords.WHO.has(words, last + 1);
  }

  // "The governor of the Grey Islands, X Y, asked"
  private boolean headOf(int first, int last) {
    if (first < 2 || words.gap(first) != Gap.COMMA || words.gap(last + 1) != Gap.COMMA) {
      return false;
    }
    for (int i = first - 1; i > Math.max(0, first - FARTHEST_OFFICE); i--) {
      if (PersonWords.ROLES.has(words, i)) {
        return words.hash(i + 1) == PersonWords.OF;
      }
      if (words.gap(i) != Gap.SPACE) {
        return false;
      }
    }
    return false;
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
