package org.depositary.document;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An erasure as administrators see it: all that remains of the document. */
@Schema(name = "Erasure", description = "The erasure of a document: all that remains of it.")
record ErasureView(
    @Schema(description = "Id of the document.") UUID documentId,
    @Schema(
            description = "Where the erasure is.",
            examples = "/v1/documents/01932c07-209a-7a31-8f3c-0d5ad6bd2f0e/erasure",
            maxLength = 200)
        String href,
    @Schema(description = "Since when nobody can read anything of it.") Instant erasedAt,
    @Schema(
            description = "Why, in the words of who asked for it.",
            examples = "Order of a court.",
            maxLength = 500)
        String reason,
    @Schema(
            description = "Who asked for it: the name of the key.",
            examples = "first administrator",
            maxLength = 200)
        String actor,
    @Schema(
            description = "The task that rewrites the files of the database.",
            examples = "/v1/tasks/01932c07-209b-7c1e-b0a4-5f0c2d3e4a11",
            maxLength = 200)
        String task,
    @Schema(
            description =
                "Since when its words are in no file of the database any more, nor of the index for"
                    + " search of the node that did the task; absent until that has ended. Indexes"
                    + " of other nodes follow within two minutes. The write-ahead log and backups"
                    + " of PostgreSQL are not among these files.")
        @Nullable Instant wordsGoneAt) {

  static String href(UUID documentId) {
    return DocumentView.href(documentId) + "/erasure";
  }
}
