package org.depositary.annotation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An annotation as clients see it, of whatever kind. */
public interface AnnotationView {

  /** Tells the kinds apart where they stand in one list. */
  AnnotationKind annotationKind();

  /** Null where nothing is stored. */
  @Nullable UUID id();

  int utf16Start();

  int utf16End();

  /** What a curator decided about it; null where nobody did. */
  @Nullable ReviewView review();
}
