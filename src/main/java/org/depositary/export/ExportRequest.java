package org.depositary.export;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.depositary.change.ResourceType;
import org.depositary.export.line.Selection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** What an export is to hold. */
@Schema(name = "ExportRequest", description = "What an export is to hold.")
record ExportRequest(
    @Schema(
            description = "Resources of these types only; absent: of all.",
            examples = "[\"DOCUMENT\", \"ENTITY\"]",
            minItems = 1,
            maxItems = 10,
            uniqueItems = true)
        @Nullable
        @Size(min = 1, max = 10)
        @UniqueElements
        List<@NotNull ResourceType> types,
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
    types =
        types == null
            ? null
            : types.stream().sorted(Comparator.nullsLast(Comparator.naturalOrder())).toList();
  }

  Selection selection() {
    return new Selection(
        types == null ? EnumSet.allOf(ResourceType.class) : EnumSet.copyOf(types),
        Boolean.TRUE.equals(texts),
        documents == null ? null : documents.filter());
  }
}
