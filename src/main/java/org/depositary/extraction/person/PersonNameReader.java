package org.depositary.extraction.person;

import org.depositary.extraction.name.CommonWords;
import org.depositary.extraction.name.Marks;
import org.depositary.text.WordTable;
import org.depositary.text.Words;
import org.depositary.text.Words.Gap;
import org.depositary.text.Words.Shape;

/** Reads a person's name from its first word on: "Thomas de Waal", "Jean-Bernard Ray", "J. Doe". */
final class PersonNameReader {

  private static final int MOST_PARTS = 5;
  private static final int NOTHING = -1;

  // Titles that are common family names, where nothing of the name follows.
  private static final WordTable FAMILY_NAMES =
      WordTable.of("bishop king prince pope marshal major judge east west north law church day");

  private final Words words;
  private final Marks marks;

  PersonNameReader(Words words, Marks marks) {
    this.words = words;
    this.marks = marks;
  }

  /** The last word of the name that starts here, -1 where none does. */
  int end(int first) {
    if (!part(first) || marks.covers(first)) {
      return NOTHING;
    }
    int end = compound(first);
    for (int parts = 1; parts < MOST_PARTS; parts++) {
      int next = next(end);
      if (next < 0) {
        break;
      }
      end = compound(next);
    }
    return words.shape(end) == Shape.INITIAL ? NOTHING : end;
  }

  /** How many parts parted by blanks a name has, particles not counted. */
  int parts(int first, int last) {
    int parts = 1;
    for (int i = first + 1; i <= last; i++) {
      // "Roe al-Doe" has two parts, "Roe-Doe" has one.
      boolean article = words.shape(i - 1) == Shape.LOWER && i - 1 > first;
      boolean parted = article || words.gap(i) != Gap.HYPHEN && words.gap(i) != Gap.APOSTROPHE;
      if (parted && words.capital(i)) {
        parts++;
      }
    }
    return parts;
  }

  /** The first word of the surname. */
  int surname(int first, int last) {
    int start = last;
    while (start > first
        && (words.gap(start) == Gap.HYPHEN || words.gap(start) == Gap.APOSTROPHE)) {
      start--;
    }
    return start;
  }

  // The first word of the next part: a name, an initial, or a particle with a name behind it.
  private int next(int end) {
    int next = end + 1;
    Gap gap = words.gap(next);
    boolean initial = words.shape(end) == Shape.INITIAL && (gap == Gap.STOP || gap == Gap.DOT);
    if (gap != Gap.SPACE && !initial) {
      return NOTHING;
    }
    if (PersonWords.PARTICLES.has(words, next) && words.shape(next) == Shape.LOWER) {
      return afterParticles(next);
    }
    boolean place = marks.isPlace(next) && marks.firstOf(next) == marks.lastOf(next);
    if (FAMILY_NAMES.has(words, next) && words.shape(next) == Shape.TITLE && last(next)) {
      return next;
    }
    return part(next) && (!marks.covers(next) || place && words.length(next) > 3) ? next : NOTHING;
  }

  private boolean last(int word) {
    return words.gap(word + 1) != Gap.SPACE || !words.capital(word + 1);
  }

  private int afterParticles(int particle) {
    int at = particle;
    for (int i = 0; i < 3; i++) {
      at++;
      Gap gap = words.gap(at);
      if (gap != Gap.SPACE && gap != Gap.HYPHEN && gap != Gap.APOSTROPHE) {
        return NOTHING;
      }
      if (words.capital(at)) {
        return part(at) ? at : NOTHING;
      }
      if (!PersonWords.PARTICLES.has(words, at)) {
        return NOTHING;
      }
    }
    return NOTHING;
  }

  // The last word of "Ter-Petrosyan", "O'Brien".
  private int compound(int word) {
    int end = word;
    for (int i = 0; i < 3; i++) {
      Gap gap = words.gap(end + 1);
      boolean joined = gap == Gap.HYPHEN || gap == Gap.APOSTROPHE;
      if (!joined || !words.capital(end + 1) || !part(end + 1)) {
        return end;
      }
      end++;
    }
    return end;
  }

  private boolean part(int word) {
    return words.capital(word)
        && !excluded(PersonWords.NEVER, word)
        && !excluded(PersonWords.PORTFOLIOS, word)
        && !(words.shape(word) == Shape.UPPER && PersonWords.LETTERS.has(words, word))
        && !excluded(CommonWords.GRAMMAR, word)
        && !excluded(CommonWords.CALENDAR, word)
        && !excluded(PersonWords.HONORIFICS, word)
        && !excluded(CommonWords.TITLES, word)
        && CommonWords.HEADS.get(words, word) == 0;
  }

  // A single letter is an initial, whatever word it is too.
  private boolean excluded(WordTable table, int word) {
    return words.shape(word) != Shape.INITIAL && table.has(words, word);
  }
}
