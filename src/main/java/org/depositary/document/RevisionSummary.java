package org.depositary.document;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A revision as a list shows it. */
@Schema(name = "RevisionSummary", description = "One immutable state of a document, in a list.")
record RevisionSummary(
    @Schema(description = "Number, from 1.", minimum = "1") int number,
    @Schema(description = "Where the revision is.", examples = "/v1/documents/0190…/revisions/1")
        String href,
    @Schema(description = "When it was stored.") Instant createdAt,
    @Schema(description = "Who stored it.", examples = "importer") String actor,
    @Schema(description = "Version of the extractor that read its text.", examples = "1.0.0")
        String extractorVersion) {

  static RevisionSummary of(RevisionRow row) {
    return new RevisionSummary(
        row.number,
        href(row.documentId, row.number),
        row.createdAt,
        row.actor,
        row.extractorVersion);
  }

  /** Where a revision is. */
  static String href(UUID documentId, int number) {
    return href(DocumentView.href(documentId), number);
  }

  /** Where a revision is, by where its document is. */
  static String href(String document, int number) {
    return document + "/revisions/" + number;
  }
}
