package org.depositary.annotation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The document that an annotation was made on, as views show it. */
@Schema(name = "DocumentLink", description = "The document an annotation stands in.")
public record DocumentLink(
    @Schema(description = "Id of the document.") UUID id,
    @Schema(description = "Where the document is.", examples = "/v1/documents/0190…") String href,
    @Schema(description = "Title, where the document has one.") @Nullable String title,
    @Schema(description = "When it was issued, where that is known.", examples = "2024-05-01")
        @Nullable String issuedOn,
    @Schema(description = "Current revision of the document.", minimum = "1") int revision,
    @Schema(
            description = "SHA-256 of the text that the span refers to, over its UTF-8 form.",
            pattern = "^[0-9a-f]{64}$")
        String textSha256,
    @Schema(description = "More that is known of it; present with expand=document.")
        @Nullable DocumentMetadata metadata) {

  public static DocumentLink of(DocumentReference document) {
    return of(document, null);
  }

  /** With all that is known of the document. */
  static DocumentLink expanded(DocumentReference document) {
    return of(document, document.metadata());
  }

  private static DocumentLink of(DocumentReference document, @Nullable DocumentMetadata metadata) {
    return new DocumentLink(
        document.id(),
        "/v1/documents/" + document.id(),
        document.title(),
        document.issuedOn(),
        document.revision(),
        document.textSha256(),
        metadata);
  }
}
