package org.depositary.difference;

import java.util.Objects;
import org.depositary.difference.AnnotationDifference.Sort;
import org.jspecify.annotations.Nullable;

/**
 * An annotation that differs, before it is shown.
 *
 * @param place where it stands, or would stand, in the text after; UTF-16 units
 */
record AnnotationPair(
    Sort sort,
    int place,
    boolean carried,
    @Nullable FoundAnnotation before,
    @Nullable FoundAnnotation after) {

  long pk() {
    return after != null ? after.pk() : Objects.requireNonNull(before).pk();
  }
}
