package org.depositary.annotation;

import java.util.List;
import org.depositary.database.Conditions;

/**
 * A place in the annotations of a text, which are ordered by start, kind and order of storing.
 *
 * @param start code points
 */
public record TextPlace(int start, AnnotationKind kind, long pk) implements Comparable<TextPlace> {

  /** Before every annotation. */
  public static final TextPlace START = new TextPlace(-1, AnnotationKind.MENTION, -1);

  /** The order that goes with {@link #after}. */
  static final String[] PATHS = {"r.anchor.start", "r.pk"};

  /** The place that a cursor keeps; nothing is the start. */
  public static TextPlace of(List<String> position) {
    return position.isEmpty()
        ? START
        : new TextPlace(
            Integer.parseInt(position.get(0)),
            AnnotationKind.valueOf(position.get(1)),
            Long.parseLong(position.get(2)));
  }

  /** The place as a cursor keeps it. */
  public List<String> position() {
    return List.of(String.valueOf(start), kind.name(), String.valueOf(pk));
  }

  @Override
  public int compareTo(TextPlace other) {
    int byStart = Integer.compare(start, other.start);
    int byKind = byStart != 0 ? byStart : kind.compareTo(other.kind);
    return byKind != 0 ? byKind : Long.compare(pk, other.pk);
  }

  /** Narrows the annotations of one kind to those after this place. */
  Conditions after(Conditions conditions, AnnotationKind listed) {
    if (start < 0) {
      return conditions;
    }
    int order = listed.compareTo(kind);
    if (order == 0) {
      return conditions.after("r.anchor.start", start, "r.pk", pk, true);
    }
    return conditions.where("r.anchor.start " + (order > 0 ? ">=" : ">") + " :value", start);
  }
}
