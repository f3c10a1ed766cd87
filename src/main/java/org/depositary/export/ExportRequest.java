package org.depositary.export;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.depositary.change.ResourceType;
import org.depositary.export.line.Selection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an export is to hold. */
@Schema(name = "ExportRequest", description = "What an export is to hold.")
record ExportRequest(
    @Schema(
            description = "Resources of these types only; absent: of all.",
            examples = "[\"DOCUMENT\", \"ENTITY\"]",
            minItems = 1,
            maxItems = 10)
        @Nullable
        @Size(min = 1)
        Set<@NotNull ResourceType> types,
    @Schema(
            description = "Whether lines of documents carry the exact text; absent: they do not.",
            examples = "true")
        @Nullable Boolean texts,
    @Schema(
            description =
                "Only these documents, and what belongs to them; absent: all. Entities and the"
                    + " register are not narrowed.")
        @Nullable
        @Valid
        ExportedDocuments documents) {

  // In one order, so that equal requests are written alike.
  ExportRequest {
    types = types == null || types.isEmpty() ? types : ordered(types);
  }

  private static Set<ResourceType> ordered(Set<ResourceType> types) {
    return Collections.unmodifiableSet(EnumSet.copyOf(types));
  }

  Selection selection() {
    return new Selection(
        types == null ? EnumSet.allOf(ResourceType.class) : types,
        Boolean.TRUE.equals(texts),
        documents == null ? null : documents.filter());
  }
}
