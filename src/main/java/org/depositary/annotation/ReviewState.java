package org.depositary.annotation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an annotation of a current text stands with curators. */
@Schema(name = "ReviewState", description = ReviewState.DESCRIPTION)
public enum ReviewState {
  UNREVIEWED,
  ACCEPTED,
  REJECTED,
  STALE,
  /** No row has it. */
  ANY;

  static final String DESCRIPTION =
      "How annotations stand with curators. UNREVIEWED: nobody decided, or what was decided was"
          + " withdrawn. ACCEPTED and REJECTED: decided so. STALE: decided about something else"
          + " that the same words said before. ANY: all of these. Without one: all but REJECTED.";
}
