package org.depositary.quality;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Scores on one set of texts. */
@Schema(description = "Scores on one set of texts.")
record Measurement(
    @Schema(
            description = "Names the set.",
            examples = "development",
            maxLength = 100,
            pattern = "^[a-z0-9-]+$")
        String set,
    @Schema(
            description = "What the texts are, and who labelled them.",
            examples = "45 labelled English texts of institutions.",
            maxLength = 1000)
        String texts,
    @Schema(
            description = "What was asked, and how an answer counts as right.",
            examples = "Strict: span and type are both exact.",
            maxLength = 1000)
        String method,
    @Schema(
            description =
                "Whether the extractor was tuned on these texts. Where it was, its scores on texts"
                    + " that nobody has looked at are lower.",
            examples = "true")
        boolean tunedOn,
    @Schema(description = "When it was measured.", examples = "2026-11-22") LocalDate measuredOn,
    @Schema(description = "The scores.", maxItems = 100) List<Score> scores) {

  Measurement {
    scores = List.copyOf(scores);
  }

  /** How much of one kind of finding is right and complete. */
  @Schema(
      name = "QualityScore",
      description = "How much of one kind of finding is right and complete.")
  record Score(
      @Schema(
              description = "What is found.",
              examples = "CITATION",
              pattern = "^[A-Z][A-Z_]*$",
              maxLength = 100)
          String kind,
      @Schema(
              description = "What has to be right about it.",
              examples = "PINPOINT",
              pattern = "^[A-Z][A-Z_]*$",
              maxLength = 100)
          String aspect,
      @Schema(
              description = "The share of what was found that is right; absent if not recorded.",
              examples = "0.989",
              minimum = "0",
              maximum = "1")
          @Nullable Double precision,
      @Schema(
              description = "The share of what is there that was found; absent if not recorded.",
              examples = "0.989",
              minimum = "0",
              maximum = "1")
          @Nullable Double recall,
      @Schema(
              description = "The harmonic mean of both.",
              examples = "0.989",
              minimum = "0",
              maximum = "1")
          double f1) {}
}
