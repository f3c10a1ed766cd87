package org.depositary.extraction.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.depositary.text.Text;
import org.depositary.text.Words;

/**
 * Where one text differs from another.
 *
 * <p>Runs of units that stand once in each text, in the same order, hold the texts together (as in
 * patience diff); between two of them shorter runs are looked for. Of very long stretches only a
 * sample of the runs is remembered, and a long stretch that none of them holds is one coarse edit.
 * Near linear in time and memory on any two texts; not always the shortest answer.
 */
public final class Difference {

  private static final int[] FOLDED_RUNS = {5, 5, 2, 1};
  // Blanks are units too.
  private static final int[] EXACT_RUNS = {9, 9, 3, 1};

  // Beyond this many units a stretch is sampled, and not looked into where the sample fails.
  private static final int LONGEST_WINDOW = 1 << 17;

  private final Units before;
  private final Units after;
  private final int[] runs;
  private final List<Edit> edits = new ArrayList<>();

  private Difference(Units before, Units after, int[] runs) {
    this.before = before;
    this.after = after;
    this.runs = runs;
  }

  /** The places whose words differ, in text order; case and punctuation do not count. */
  public static List<Edit> ofWords(Text before, Text after) {
    return new Difference(
            new FoldedUnits(Words.of(before)), new FoldedUnits(Words.of(after)), FOLDED_RUNS)
        .compare();
  }

  /** The places that differ in any character, in text order: complete, word by word. */
  public static List<Edit> ofCharacters(Text before, Text after) {
    return new Difference(new ExactUnits(before), new ExactUnits(after), EXACT_RUNS).compare();
  }

  private List<Edit> compare() {
    compare(new Window(0, before.count(), 0, after.count()), 0);
    return List.copyOf(edits);
  }

  private void compare(Window whole, int level) {
    Window window = withoutCommonEnds(whole);
    if (window.isEmpty()) {
      return;
    }
    boolean tooLong = level > 0 && window.longer() > LONGEST_WINDOW;
    if (window.isOneSided() || level == runs.length || tooLong) {
      add(window, tooLong && !window.isOneSided());
      return;
    }
    int at = window.from();
    int other = window.otherFrom();
    for (int[] anchor : anchors(window, level)) {
      if (anchor[0] < at || anchor[1] < other) {
        continue;
      }
      int same = same(anchor[0], anchor[1], window);
      if (same > 0) {
        compare(new Window(at, anchor[0], other, anchor[1]), level + 1);
        at = anchor[0] + same;
        other = anchor[1] + same;
      }
    }
    compare(new Window(at, window.to(), other, window.otherTo()), level + 1);
  }

  private void add(Window window, boolean coarse) {
    edits.add(
        new Edit(
            before.stretch(window.from(), window.to()),
            after.stretch(window.otherFrom(), window.otherTo()),
            coarse));
  }

  private Window withoutCommonEnds(Window window) {
    int same = same(window.from(), window.otherFrom(), window);
    int from = window.from() + same;
    int otherFrom = window.otherFrom() + same;
    int to = window.to();
    int otherTo = window.otherTo();
    while (to > from && otherTo > otherFrom && before.same(to - 1, after, otherTo - 1)) {
      to--;
      otherTo--;
    }
    return new Window(from, to, otherFrom, otherTo);
  }

  private int same(int at, int other, Window window) {
    int most = Math.min(window.to() - at, window.otherTo() - other);
    int same = 0;
    while (same < most && before.same(at + same, after, other + same)) {
      same++;
    }
    return same;
  }

  private List<int[]> anchors(Window window, int level) {
    int length = runs[level];
    int share = window.longer() / LONGEST_WINDOW;
    long sampling = share == 0 ? 0 : Integer.highestOneBit(share) * 2L - 1;
    Map<Long, Integer> there =
        Runs.unique(after, window.otherFrom(), window.otherTo(), length, sampling, LONGEST_WINDOW);
    List<int[]> pairs = new ArrayList<>();
    Runs.unique(before, window.from(), window.to(), length, sampling, LONGEST_WINDOW)
        .forEach(
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
