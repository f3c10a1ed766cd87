package org.depositary.extraction.similarity;

import java.util.Arrays;
import java.util.List;
import org.depositary.text.Text;

/**
 * What turns one text into another, and where its characters went.
 *
 * <p>Edits stand in text order and never meet; what stands between two of them is the same in both
 * texts, so putting every {@code after} in the place of its {@code before} makes the text after.
 */
public final class Edits {

  private final List<Edit> edits;

  private Edits(List<Edit> edits) {
    this.edits = edits;
  }

  public static Edits between(Text before, Text after) {
    return new Edits(
        before.sha256().equals(after.sha256())
            ? List.of()
            : Difference.ofCharacters(before, after));
  }

  public List<Edit> list() {
    return edits;
  }

  /**
   * The same in no more than so many edits: those with the least between them become one, which is
   * then coarse.
   */
  public List<Edit> atMost(int most) {
    if (edits.size() <= most) {
      return edits;
    }
    int[] gaps = new int[edits.size() - 1];
    Arrays.setAll(gaps, i -> edits.get(i + 1).before().start() - edits.get(i).before().end());
    int[] sorted = gaps.clone();
    Arrays.sort(sorted);
    int joins = edits.size() - most;
    int widest = sorted[joins - 1];
    int widestJoins = joins - firstOf(sorted, widest);
    Edit[] joined = new Edit[most];
    joined[0] = edits.get(0);
    int last = 0;
    for (int i = 0; i < gaps.length; i++) {
      boolean join = gaps[i] < widest || gaps[i] == widest && widestJoins-- > 0;
      Edit next = edits.get(i + 1);
      if (join) {
        joined[last] = joined[last].through(next);
      } else {
        joined[++last] = next;
      }
    }
    return List.of(joined);
  }

  private static int firstOf(int[] sorted, int value) {
    int at = Arrays.binarySearch(sorted, value);
    while (at > 0 && sorted[at - 1] == value) {
      at--;
    }
    return at;
  }

  /**
   * Where an offset of the text before may be in the text after: one place, or anywhere in what an
   * edit put there that touches it.
   */
  public Stretch placesOf(int offset) {
    int edit = lastFrom(offset);
    if (edit >= 0 && edits.get(edit).before().touches(offset)) {
      return edits.get(edit).after();
    }
    int place =
        edit < 0 ? offset : offset + edits.get(edit).after().end() - edits.get(edit).before().end();
    return new Stretch(place, place);
  }

  /**
   * Whether a stretch of the text before stands in the place of one of the text after.
   *
   * <p>What no edit touches is carried along. What begins or ends beside an edit or within one may
   * do so anywhere in what the edit put there; but what lies within one edit altogether has a place
   * only where it is all of it.
   */
  public boolean carries(Stretch before, Stretch after) {
    int edit = lastFrom(before.start());
    if (edit >= 0
        && edits.get(edit).before().touches(before.start())
        && edits.get(edit).before().touches(before.end())) {
      return edits.get(edit).before().equals(before) && edits.get(edit).after().equals(after);
    }
    return placesOf(before.start()).touches(after.start())
        && placesOf(before.end()).touches(after.end());
  }

  // The last edit that begins at or before an offset; -1 where there is none.
  private int lastFrom(int offset) {
    int low = 0;
    int high = edits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (edits.get(middle).before().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
