package org.depositary.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing a task has to report. */
@Schema(name = "TaskNote", description = "One thing a task has to report.")
public record TaskNote(
    @Schema(
            description =
                "What happened; stable, for programs. REVIEW_LOST: a curator's decision whose"
                    + " annotation is no longer found. REVIEW_MOVED: one whose annotation now"
                    + " stands elsewhere in the text. NOT_READ: a document that could not be read"
                    + " again and stays as it was; the log of the node tells more.",
            examples = "REVIEW_LOST",
            pattern = "^[A-Z][A-Z0-9_]*$",
            maxLength = 50)
        String code,
    @Schema(
            description = "Address of the resource it happened to.",
            examples = "/v1/annotations/01932c07-209a-7a31-8f3c-0d5ad6bd2f0e",
            maxLength = 200)
        String href) {}
