package org.depositary.document;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.Map;
import org.depositary.annotation.AnnotationKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A revision as clients see it: what was known, the exact text, what was found. Never changes.
 *
 * @param detected JSON of {@link DetectedView}, as it is kept
 */
@Schema(
    name = "Revision",
    description =
        "One immutable state of a document: metadata, the exact text, and where the annotations"
            + " made on it are listed.")
record RevisionView(
    @Schema(description = "Number, from 1.", minimum = "1") int number,
    @Schema(description = "When it was stored.") Instant createdAt,
    @Schema(description = "Who stored it.", examples = "importer") String actor,
    @Schema(description = "Version of the extractor that read its text.", examples = "1.0.0")
        String extractorVersion,
    @Schema(description = "Title.") @Nullable String title,
    @Schema(description = "Where it comes from.") @Nullable SourceView source,
    @Schema(description = "Who published it.") @Nullable String publisher,
    @Schema(description = "Who issued it.") @Nullable String issuer,
    @Schema(description = "The issuer's number.") @Nullable String documentNumber,
    @Schema(description = "What kind of text it is.") @Nullable String type,
    @Schema(description = "Language, a BCP 47 tag.") @Nullable String language,
    @Schema(description = "Date of issue.") @Nullable String issuedOn,
    @Schema(description = "Rights and licence.") @Nullable String rights,
    @Schema(description = "The measure of the text.") TextView text,
    @Schema(description = "The exact characters.") String characters,
    @Schema(ref = "Detected", description = DetectedView.DESCRIPTION) @JsonRawValue
        @Nullable String detected,
    @Schema(description = "What was found in the text.") Found annotations) {

  /** How much was found, and where it is listed. */
  @Schema(
      name = "RevisionAnnotations",
      description = "How much was found in the text of a revision, and where it is listed.")
  record Found(
      @Schema(
              description = "The list of annotations, in text order.",
              examples = "/v1/documents/0190…/revisions/1/annotations")
          String href,
      @Schema(description = "How many mentions.", minimum = "0") long mentions,
      @Schema(description = "How many citations.", minimum = "0") long citations,
      @Schema(description = "How many figures.", minimum = "0") long figures,
      @Schema(description = "How many quotations.", minimum = "0") long quotations,
      @Schema(description = "How many characterisations.", minimum = "0") long characterisations) {

    static Found of(String href, Map<AnnotationKind, Long> counts) {
      return new Found(
          href,
          counts.getOrDefault(AnnotationKind.MENTION, 0L),
          counts.getOrDefault(AnnotationKind.CITATION, 0L),
          counts.getOrDefault(AnnotationKind.FIGURE, 0L),
          counts.getOrDefault(AnnotationKind.QUOTATION, 0L),
          counts.getOrDefault(AnnotationKind.CHARACTERISATION, 0L));
    }
  }

  /**
   * A row with its JSON.
   *
   * @param detected JSON of {@link DetectedView}
   */
  record Stored(RevisionRow row, Metadata metadata, @Nullable String detected) {}

  static RevisionView of(Stored stored, TextRow text, Found annotations) {
    RevisionRow row = stored.row();
    Metadata metadata = stored.metadata();
    return new RevisionView(
        row.number,
        row.createdAt,
        row.actor,
        row.extractorVersion,
        metadata.title(),
        metadata.source(),
        metadata.publisher(),
        metadata.issuer(),
        metadata.number(),
        metadata.type(),
        metadata.language(),
        metadata.issuedOn(),
        metadata.rights(),
        TextView.of(text),
        text.characters,
        stored.detected(),
        annotations);
  }
}
