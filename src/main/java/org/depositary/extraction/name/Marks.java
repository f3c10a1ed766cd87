package org.depositary.extraction.name;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.depositary.extraction.MentionType;
import org.depositary.text.Words;

/** Tells in constant time which candidate covers a word. Of nested ones the inner counts. */
public final class Marks {

  private static final int NOTHING = -1;

  private final List<Candidate> candidates;
  private final int[] covering;

  public Marks(Words words, List<Candidate> candidates) {
    this.candidates = candidates;
    this.covering = new int[words.count()];
    Arrays.fill(covering, NOTHING);
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      Arrays.fill(covering, candidate.first(), candidate.last() + 1, i);
    }
  }

  public Optional<Candidate> at(int word) {
    return word < 0 || word >= covering.length || covering[word] == NOTHING
        ? Optional.empty()
        : Optional.of(candidates.get(covering[word]));
  }

  public boolean covers(int word) {
    return word >= 0 && word < covering.length && covering[word] != NOTHING;
  }

  /** True where a state or place covers the word. */
  public boolean isPlace(int word) {
    if (!covers(word)) {
      return false;
    }
    MentionType type = candidates.get(covering[word]).type();
    return type == MentionType.STATE || type == MentionType.PLACE;
  }

  /** The first word of the candidate that covers a word, the word itself where none does. */
  public int firstOf(int word) {
    return covers(word) ? candidates.get(covering[word]).first() : word;
  }

  /** The last word of the candidate that covers a word, the word itself where none does. */
  public int lastOf(int word) {
    return covers(word) ? candidates.get(covering[word]).last() : word;
  }
}
