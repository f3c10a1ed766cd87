package org.depositary.document;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.depositary.http.StrippedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a document is to be erased. */
@Schema(name = "ErasureRequest", description = "Why a document is to be erased.")
record ErasureRequest(
    @Schema(
            description =
                "Why, without white space around it. It stays, so it should quote nothing that is"
                    + " to go.",
            examples = "Order of a court.",
            required = true)
        @NotNull
        @Size(min = 1, max = 500)
        @Pattern(regexp = StrippedText.REASON)
        @JsonDeserialize(converter = StrippedText.class)
        String reason) {}
