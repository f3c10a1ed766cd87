package org.depositary.annotation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An annotation as clients see it, of whatever kind. */
public interface AnnotationView {

  /** Tells the kinds apart where they stand in one list. */
  AnnotationKind annotationKind();

  /** Null where nothing is stored. */
  @Nullable UUID id();

  /** The document; null where nothing is stored. */
  @Nullable DocumentLink document();

  /** Code points, inclusive. */
  int start();

  /** Code points, exclusive. */
  int end();

  int utf16Start();

  int utf16End();

  /** The words inside the span. */
  String exact();

  String prefix();

  String suffix();

  /** What a curator decided about it; null where nobody did. */
  @Nullable ReviewView review();

  double confidence();

  String rule();
}
