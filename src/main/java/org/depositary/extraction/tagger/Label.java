package org.depositary.extraction.tagger;

import org.depositary.extraction.MentionType;

/**
 * The labels of words: outside; begin, inside, last word of a name; a name of one word.
 *
 * <p>Label 0 is outside; type {@code t} has the four labels from {@code 1 + 4 * t}.
 */
final class Label {

  static final int OUTSIDE = 0;
  static final int COUNT = 13;

  /** The labels that may stand before each label. */
  static final int[][] BEFORE = before();

  private static final int KINDS = 4;
  private static final MentionType[] TYPES = {
    MentionType.PERSON, MentionType.ORGANIZATION, MentionType.PLACE
  };

  private Label() {}

  static int begin(int type) {
    return 1 + KINDS * type;
  }

  static int inside(int type) {
    return 2 + KINDS * type;
  }

  static int last(int type) {
    return 3 + KINDS * type;
  }

  static int unit(int type) {
    return 4 + KINDS * type;
  }

  /** True where a name begins with this label. */
  static boolean opens(int label) {
    return label != OUTSIDE && ((label - 1) % KINDS == 0 || (label - 1) % KINDS == KINDS - 1);
  }

  /** True where no name is under way behind this label. */
  static boolean closes(int label) {
    return label == OUTSIDE || (label - 1) % KINDS >= 2;
  }

  /** The type of a label other than {@link #OUTSIDE}. */
  static MentionType type(int label) {
    return TYPES[(label - 1) / KINDS];
  }

  static boolean follows(int from, int to) {
    if (to == OUTSIDE || opens(to)) {
      return closes(from);
    }
    return !closes(from) && (from - 1) / KINDS == (to - 1) / KINDS;
  }

  private static int[][] before() {
    int[][] before = new int[COUNT][];
    for (int to = 0; to < COUNT; to++) {
      int[] froms = new int[COUNT];
      int count = 0;
      for (int from = 0; from < COUNT; from++) {
        if (follows(from, to)) {
          froms[count++] = from;
        }
      }
      before[to] = java.util.Arrays.copyOf(froms, count);
    }
    return before;
  }
}
