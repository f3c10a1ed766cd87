package org.depositary.annotation;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.depositary.database.Conditions;
import org.depositary.database.Ids;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** In which documents a flat list looks: a repeated filter is OR, different filters are AND. */
public record DocumentCriteria(
    @Parameter(description = "Id of a document.") @QueryParam("document") @Size(max = 50)
        List<@Size(min = 1, max = 100) String> document,
    @Parameter(description = "Type of the document, exactly.")
        @QueryParam("documentType")
        @Size(max = 50)
        List<String> documentType,
    @Parameter(description = "Language tag of the document, exactly.")
        @QueryParam("language")
        @Size(max = 50)
        List<String> language,
    @Parameter(description = "Name of the document's source.") @QueryParam("source") @Size(max = 50)
        List<String> source,
    @Parameter(description = "The document was issued on or after this date, month or year.")
        @QueryParam("issuedFrom")
        @Nullable
        @Pattern(regexp = IssueDates.PATTERN)
        @CalendarDate
        String issuedFrom,
    @Parameter(description = "The document was issued on or before this date, month or year.")
        @QueryParam("issuedTo")
        @Nullable
        @Pattern(regexp = IssueDates.PATTERN)
        @CalendarDate
        String issuedTo) {

  private static final String WHOSE =
      "exists (select 1 from Document d where d.id = r.anchor.documentId and %s)";

  Conditions apply(Conditions conditions) {
    if (!document.isEmpty()) {
      conditions.where(
          "r.anchor.documentId in :value",
          document.stream().map(Ids::parse).flatMap(Optional::stream).toList());
    }
    conditions
        .whereAny(WHOSE.replace("%s", "d.type in :value"), documentType)
        .whereAny(WHOSE.replace("%s", "d.language in :value"), language)
        .whereAny(WHOSE.replace("%s", "d.sourceName in :value"), source);
    return IssueDates.narrow(
        conditions, "%s", "r.anchor.issuedOn", new IssueDates.Bounds(issuedFrom, issuedTo));
  }
}
