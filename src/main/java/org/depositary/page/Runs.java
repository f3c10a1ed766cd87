package org.depositary.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.depositary.annotation.AnnotationKind;

/**
 * Cuts a text at every border of its marks, so that marks which overlap need not nest.
 *
 * <p>One sweep: n marks make at most 2n + 1 runs and cost n log n, however deeply they lie in each
 * other.
 */
final class Runs {

  private final List<Mark> byStart;
  private final List<Mark> byEnd;
  private final TreeSet<Mark> linked = new TreeSet<>(Mark.INNERMOST_FIRST);
  private final int[] open = new int[AnnotationKind.values().length];
  private int started;
  private int ended;

  /**
   * @param marks in the order of their starts, none of them empty
   */
  Runs(List<Mark> marks) {
    this.byStart = marks;
    this.byEnd = new ArrayList<>(marks);
    byEnd.sort(Comparator.comparingInt(Mark::end));
  }

  /** Hands over the runs of a part in their order; the last one is empty. */
  void forEach(TextPart part, Consumer<Run> reader) {
    int at = part.start();
    while (at < part.end()) {
      List<Mark> gone = leave(at);
      enter(at);
      int next = nextBorder(part.end());
      reader.accept(new Run(at, next, kinds(), linked.isEmpty() ? null : linked.first(), gone));
      at = next;
    }
    reader.accept(new Run(at, at, Set.of(), null, leave(at)));
  }

  private List<Mark> leave(int at) {
    List<Mark> gone = new ArrayList<>();
    while (ended < byEnd.size() && byEnd.get(ended).end() <= at) {
      Mark mark = byEnd.get(ended++);
      linked.remove(mark);
      open[mark.kind().ordinal()]--;
      gone.add(mark);
    }
    return gone;
  }

  private void enter(int at) {
    while (started < byStart.size() && byStart.get(started).start() <= at) {
      Mark mark = byStart.get(started++);
      open[mark.kind().ordinal()]++;
      if (mark.linksWords()) {
        linked.add(mark);
      }
    }
  }

  private int nextBorder(int end) {
    int next = started < byStart.size() ? Math.min(end, byStart.get(started).start()) : end;
    return ended < byEnd.size() ? Math.min(next, byEnd.get(ended).end()) : next;
  }

  private Set<AnnotationKind> kinds() {
    Set<AnnotationKind> kinds = EnumSet.noneOf(AnnotationKind.class);
    for (AnnotationKind kind : AnnotationKind.values()) {
      if (open[kind.ordinal()] > 0) {
        kinds.add(kind);
      }
    }
    return kinds;
  }
}
