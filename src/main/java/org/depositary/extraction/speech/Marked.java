package org.depositary.extraction.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers which quotation holds an offset, the outermost one; offsets never go back. */
final class Marked {

  private final List<Quoted> byStart;
  private int next;
  private @Nullable Quoted last;

  Marked(List<Quoted> byStart) {
    this.byStart = byStart;
  }

  /** The quotation around a UTF-16 offset; null where none is. */
  @Nullable Quoted around(int offset) {
    while (next < byStart.size() && byStart.get(next).span().start() <= offset) {
      Quoted quoted = byStart.get(next++);
      last = last == null || !quoted.inside(last) ? quoted : last;
    }
    return last != null && offset < last.span().end() ? last : null;
  }
}
