package org.depositary.extraction.sentence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The phrases found in one sentence, by the word they start at. */
public final class Marks<T> {

  private final List<@Nullable T> values;
  private final int[] ends;

  Marks(int count) {
    this.values = new ArrayList<>(Collections.nCopies(count, null));
    this.ends = new int[count];
  }

  void set(int word, int end, T value) {
    values.set(word, value);
    ends[word] = end;
  }

  /** The value of the phrase that starts at a word, or null. */
  public @Nullable T at(int word) {
    return word < 0 || word >= ends.length ? null : values.get(word);
  }

  /** The word after the phrase that starts at a word. */
  public int end(int word) {
    return ends[word];
  }

  /**
   * The start of the longest phrase that ends before a word, or -1.
   *
   * @param widest how many words a phrase may have
   */
  public int startOfPhraseBefore(int word, int widest) {
    for (int from = Math.max(0, word - widest); from < word; from++) {
      if (from < ends.length && values.get(from) != null && ends[from] == word) {
        return from;
      }
    }
    return -1;
  }
}
