package org.depositary.extraction.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.depositary.text.Span;
import org.depositary.text.Text;
import org.depositary.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Where one text differs from another, word by word.
 *
 * <p>Runs of words that stand once in each text, in the same order, hold the texts together (as in
 * patience diff); what stands between them differs. Near linear; not always the shortest answer.
 */
public final class Difference {

  /**
   * Words that one text has and the other has not, in one place.
   *
   * @param removed in the text before; null where words were only added
   * @param added in the text after; null where words were only removed
   */
  public record Run(@Nullable Span removed, @Nullable Span added) {}

  private static final int ANCHOR = 5;

  private final Words before;
  private final Words after;
  private final List<Run> runs = new ArrayList<>();

  private Difference(Text before, Text after) {
    this.before = Words.of(before);
    this.after = Words.of(after);
  }

  /** The runs that differ, in text order. */
  public static List<Run> between(Text before, Text after) {
    Difference difference = new Difference(before, after);
    difference.compare();
    return List.copyOf(difference.runs);
  }

  private void compare() {
    int at = 0;
    int other = 0;
    for (int[] anchor : anchors()) {
      if (anchor[0] < at || anchor[1] < other) {
        continue;
      }
      gap(at, anchor[0], other, anchor[1]);
      int same = same(anchor[0], anchor[1]);
      at = anchor[0] + same;
      other = anchor[1] + same;
    }
    gap(at, before.count(), other, after.count());
  }

  private int same(int at, int other) {
    int same = 0;
    while (at + same < before.count()
        && other + same < after.count()
        && before.hash(at + same) == after.hash(other + same)) {
      same++;
    }
    return same;
  }

  // Both half-open, in words; what the ends have in common is no difference.
  private void gap(int from, int to, int otherFrom, int otherTo) {
    int same = Math.min(same(from, otherFrom), Math.min(to - from, otherTo - otherFrom));
    int start = from + same;
    int otherStart = otherFrom + same;
    int end = to;
    int otherEnd = otherTo;
    while (end > start
        && otherEnd > otherStart
        && before.hash(end - 1) == after.hash(otherEnd - 1)) {
      end--;
      otherEnd--;
    }
    if (end > start || otherEnd > otherStart) {
      runs.add(new Run(span(before, start, end), span(after, otherStart, otherEnd)));
    }
  }

  private static @Nullable Span span(Words words, int from, int to) {
    return from == to ? null : words.span(from, to - 1);
  }

  private List<int[]> anchors() {
    Map<Long, Integer> there = Runs.unique(after, 0, after.count(), ANCHOR);
    Map<Long, Integer> here = Runs.unique(before, 0, before.count(), ANCHOR);
    List<int[]> pairs = new ArrayList<>();
    here.forEach(
        (hash, first) -> {
          Integer other = there.get(hash);
          if (other != null) {
            pairs.add(new int[] {first, other});
          }
        });
    pairs.sort((one, two) -> Integer.compare(one[0], two[0]));
    return increasing(pairs);
  }

  // The longest part in which the second numbers grow too (patience sorting).
  private static List<int[]> increasing(List<int[]> pairs) {
    int[] tails = new int[pairs.size()];
    int[] tailPairs = new int[pairs.size()];
    int[] previous = new int[pairs.size()];
    int length = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int value = pairs.get(i)[1];
      int pile = -Arrays.binarySearch(tails, 0, length, value) - 1;
      tails[pile] = value;
      tailPairs[pile] = i;
      previous[i] = pile == 0 ? -1 : tailPairs[pile - 1];
      length = Math.max(length, pile + 1);
    }
    int[][] chosen = new int[length][];
    int at = length == 0 ? -1 : tailPairs[length - 1];
    for (int i = length - 1; i >= 0; i--) {
      chosen[i] = pairs.get(at);
      at = previous[at];
    }
    return List.of(chosen);
  }
}
