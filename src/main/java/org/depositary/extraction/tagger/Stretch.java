package org.depositary.extraction.tagger;

import java.util.function.IntPredicate;
import org.depositary.text.Words;
import org.depositary.text.Words.Shape;

/**
 * A run of words of one sentence in which a name may stand, with all that features look at.
 *
 * <p>Small letters between small letters name nothing and are never looked at; that is where the
 * speed comes from. One instance is moved from stretch to stretch; its arrays also hold {@link
 * #MARGIN} words on either side.
 */
final class Stretch {

  /** Words beside a stretch that features see. */
  static final int MARGIN = 2;

  /** The most words of a stretch: a page of capitals is cut. */
  static final int LONGEST = 120;

  private static final int BEYOND = 1;

  private final Words words;
  private final Lexicon lexicon;
  private int first;
  private int last = -1;

  private final int[] keys = new int[LONGEST + 2 * MARGIN];
  private final int[] clusters = new int[LONGEST + 2 * MARGIN];
  private final int[] shapes = new int[LONGEST + 2 * MARGIN];
  private final int[] gaps = new int[LONGEST + 2 * MARGIN + 1];
  private final int[] lists = new int[LONGEST + 2 * MARGIN];
  private final boolean[] starts = new boolean[LONGEST + 2 * MARGIN];

  Stretch(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** Moves to the next stretch; false behind the last. */
  boolean next() {
    return next(word -> true);
  }

  /** Moves to the next stretch with a word that tells something; false behind the last. */
  boolean next(IntPredicate telling) {
    while (move()) {
      for (int word = first; word <= last; word++) {
        if (telling.test(word)) {
          fill();
          return true;
        }
      }
    }
    return false;
  }

  private boolean move() {
    int at = last + 1;
    while (at < words.count() && !matters(at)) {
      at++;
    }
    if (at == words.count()) {
      return false;
    }
    first = at;
    last = at;
    while (last - first + 1 < LONGEST
        && last + 1 < words.count()
        && matters(last + 1)
        && Boundary.before(words, last + 1) != Boundary.EDGE) {
      last++;
    }
    return true;
  }

  /** The number of its words. */
  int length() {
    return last - first + 1;
  }

  /** The word of the text that stands at a place of the stretch, from 0. */
  int word(int place) {
    return first + place;
  }

  Words words() {
    return words;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  // All of these take a place from -MARGIN to length() + MARGIN - 1.

  int key(int place) {
    return keys[place + MARGIN];
  }

  int cluster(int place) {
    return clusters[place + MARGIN];
  }

  int shape(int place) {
    return shapes[place + MARGIN];
  }

  /** What stands before the word; also known for the place after the last. */
  int gap(int place) {
    return gaps[place + MARGIN];
  }

  /** Three bits for each list: 0, or where in a listed name the word stands. */
  int lists(int place) {
    return lists[place + MARGIN];
  }

  private boolean matters(int word) {
    if (words.capital(word) || numbered(word)) {
      return true;
    }
    boolean after = words.capital(word + 1);
    if (after && tight(word + 1)) {
      return true;
    }
    boolean before = words.capital(word - 1);
    return before && (after || words.capital(word + 2)) || after && words.capital(word - 2);
  }

  // "3FM"
  private boolean numbered(int word) {
    return words.shape(word) == Shape.ORDINAL
        && Character.isUpperCase(words.unitAt(words.end(word) - 1));
  }

  private boolean tight(int word) {
    int gap = Boundary.before(words, word);
    return gap == Boundary.HYPHEN || gap == Boundary.APOSTROPHE;
  }

  private void fill() {
    int to = length() + 2 * MARGIN;
    for (int i = 0; i <= to; i++) {
      int word = first - MARGIN + i;
      gaps[i] = word <= 0 || word >= words.count() ? Boundary.EDGE : Boundary.before(words, word);
    }
    for (int i = MARGIN; i < MARGIN + length(); i++) {
      look(i);
    }
    boolean inside = true;
    for (int i = MARGIN - 1; i >= 0; i--) {
      inside = inside && gaps[i + 1] != Boundary.EDGE;
      lookBeside(i, inside);
    }
    inside = true;
    for (int i = MARGIN + length(); i < to; i++) {
      inside = inside && gaps[i] != Boundary.EDGE;
      lookBeside(i, inside);
    }
    markNames();
  }

  private void lookBeside(int i, boolean inside) {
    if (inside) {
      look(i);
    } else {
      keys[i] = BEYOND;
      clusters[i] = 0;
      shapes[i] = Shape.values().length;
      lists[i] = 0;
      starts[i] = false;
    }
  }

  private void look(int i) {
    int word = first - MARGIN + i;
    keys[i] = Lexicon.key(words.hash(word));
    int known = lexicon.words().get(keys[i]);
    clusters[i] = known >>> 1;
    starts[i] = (known & 1) == 1;
    shapes[i] = words.shape(word).ordinal();
    lists[i] = 0;
  }

  // The longest name of each list that starts at a capital letter.
  private void markNames() {
    int to = MARGIN + length();
    for (int i = MARGIN; i < to; i++) {
      int word = first - MARGIN + i;
      if (!words.capital(word)) {
        continue;
      }
      int key = keys[i];
      mark(lexicon.names().get(key), i, i);
      int end = starts[i] ? Math.min(to, i + Lexicon.LONGEST) : i;
      for (int j = i + 1; j < end && gaps[j] != Boundary.EDGE; j++) {
        key = Lexicon.join(key, words.hash(first - MARGIN + j));
        mark(lexicon.names().get(key), i, j);
      }
    }
  }

  private void mark(int bits, int from, int to) {
    for (int list = 0; list < Lexicon.LISTS && bits >>> list != 0; list++) {
      if ((bits >>> list & 1) == 1 && (to > from || (lists[from] >>> 3 * list & 7) == 0)) {
        for (int i = from; i <= to; i++) {
          int where = from == to ? 4 : i == from ? 1 : i == to ? 3 : 2;
          lists[i] = lists[i] & ~(7 << 3 * list) | where << 3 * list;
        }
      }
    }
  }
}
