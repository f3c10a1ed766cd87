package org.depositary.quality;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which extractor this is, and how well it does. */
@Schema(name = "Quality", description = "Which extractor this is, and how well it does.")
record QualityView(
    @Schema(description = "The versions of the service and of the parts that read texts.")
        Versions versions,
    @Schema(description = "What was measured, the texts of the field first.", maxItems = 100)
        List<Measurement> measurements) {

  QualityView {
    measurements = List.copyOf(measurements);
  }

  /** Versions; the same extractor gives the same answer for the same text, byte for byte. */
  @Schema(
      name = "ExtractorVersions",
      description = "The versions of the service and of the parts that read texts.")
  record Versions(
      @Schema(description = "The service.", examples = "1.0.0", maxLength = 100) String service,
      @Schema(
              description = "The extractor: another one may find something else in a text.",
              examples = "1.1.0+register.da02771bfa32",
              maxLength = 100)
          String extractor,
      @Schema(description = "Its rules, lists and tables.", examples = "1.1.0", maxLength = 100)
          String kernel,
      @Schema(
              description = "The register of conventions.",
              examples = "da02771bfa32",
              maxLength = 100)
          String register,
      @Schema(
              description = "The model of the tagger of names: SHA-256 of its file.",
              examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
              pattern = "^[0-9a-f]{64}$")
          String model) {}
}
