package org.depositary.difference;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What differs between two revisions of a document, as clients see it. Never changes. */
@Schema(
    name = "RevisionDifference",
    description =
        "What a revision changed beside another one of the same document. Both are immutable, and"
            + " so is what differs between them.")
public record RevisionDifference(
    @Schema(description = "The revision compared with; absent where the first has none before it.")
        @Nullable Compared before,
    @Schema(description = "The revision asked for.") Compared after,
    @Schema(
            description = "What is known of the document and differs, in the order of a document.",
            maxItems = 20)
        List<PropertyDifference> metadata,
    @Schema(description = "How the text before becomes the text after.") TextDifference text,
    @Schema(description = "What was found otherwise.") Annotations annotations) {

  /** One of the two revisions. */
  @Schema(name = "ComparedRevision", description = "One of two revisions that are compared.")
  public record Compared(
      @Schema(description = "Number, from 1.", minimum = "1") int number,
      @Schema(
              description = "Where the revision is, with its text.",
              examples = "/v1/documents/0190…/revisions/2")
          String href,
      @Schema(description = "When it was stored.") Instant createdAt,
      @Schema(description = "Who stored it.", examples = "importer") String actor,
      @Schema(description = "Version of the extractor that read its text.", examples = "1.0.0")
          String extractorVersion,
      @Schema(description = "SHA-256 of its text.", pattern = "^[0-9a-f]{64}$")
          String textSha256) {}

  /** How many annotations differ, and where they are listed. */
  @Schema(
      name = "AnnotationDifferences",
      description = "How many annotations differ, and where they are listed.")
  public record Annotations(
      @Schema(
              description = "The annotations that differ, in text order.",
              examples = "/v1/documents/0190…/revisions/2/diff/annotations?against=1")
          String href,
      @Schema(description = "One entry for each kind of annotation.", maxItems = 5)
          List<AnnotationCounts> counts) {}
}
