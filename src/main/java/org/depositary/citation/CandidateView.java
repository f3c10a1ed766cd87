package org.depositary.citation;

import org.depositary.convention.ConventionLink;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One reading of an ambiguous citation. */
@Schema(name = "Candidate", description = "One reading of an ambiguous citation, best first.")
public record CandidateView(
    @Schema(description = "The convention it may be.") ConventionLink convention,
    @Schema(description = "Why it is possible.", examples = "named in the sentence before")
        String reason) {

  /** How many readings a citation shows. */
  static final int MOST = 5;
}
