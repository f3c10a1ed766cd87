package org.depositary.export;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.depositary.annotation.CalendarDate;
import org.depositary.annotation.IssueDates;
import org.depositary.document.DocumentFilter;
import org.depositary.extraction.FigureCategory;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which documents an export has; the filters are those of the list of documents. */
@Schema(
    name = "ExportedDocuments",
    description =
        "Which documents an export has: several values of one filter are OR, different filters are"
            + " AND, as in the list of documents.")
record ExportedDocuments(
    @Schema(description = "Type of document.", examples = "[\"press-release\"]", maxItems = 50)
        @Nullable
        @Size(max = 50)
        List<@Size(max = 100) String> type,
    @Schema(description = "Language tag, exactly.", examples = "[\"en\"]", maxItems = 50)
        @Nullable
        @Size(max = 50)
        List<@Size(max = 35) String> language,
    @Schema(
            description = "Name of the source.",
            examples = "[\"depositary-samples\"]",
            maxItems = 50)
        @Nullable
        @Size(max = 50)
        List<@Size(max = 500) String> source,
    @Schema(description = "Issued on or after this date, month or year.", examples = "2025-01-01")
        @Nullable
        @Pattern(regexp = IssueDates.PATTERN)
        @CalendarDate
        String issuedFrom,
    @Schema(description = "Issued on or before this date, month or year.", examples = "2025-12-31")
        @Nullable
        @Pattern(regexp = IssueDates.PATTERN)
        @CalendarDate
        String issuedTo,
    @Schema(
            description = "Ids of entities that the document names or relies on.",
            examples = "[\"01932c07-209a-7a31-8f3c-0d5ad6bd2f0e\"]",
            maxItems = 50)
        @Nullable
        @Size(max = 50)
        List<UUID> entity,
    @Schema(
            description = "Ids of conventions that the document cites.",
            examples = "[\"genocide-convention\"]",
            maxItems = 50)
        @Nullable
        @Size(max = 50)
        List<@Size(max = 100) String> convention,
    @Schema(
            description = "Provisions that the document cites; with convention, of one of those.",
            examples = "[\"art_9\"]",
            maxItems = 50)
        @Nullable
        @Size(max = 50)
        List<@Size(max = 200) String> provision,
    @Schema(description = "Categories of figures that the document states.", maxItems = 50)
        @Nullable
        @Size(max = 50)
        List<FigureCategory> figureCategory) {

  DocumentFilter filter() {
    return new DocumentFilter(
        orNone(type),
        orNone(language),
        orNone(source),
        issuedFrom,
        issuedTo,
        orNone(entity),
        orNone(convention),
        orNone(provision),
        orNone(figureCategory));
  }

  private static <T> List<T> orNone(@Nullable List<T> values) {
    return values == null ? List.of() : values;
  }
}
