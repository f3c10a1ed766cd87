package org.depositary.figure;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.depositary.database.Conditions;
import org.depositary.database.Ids;
import org.depositary.extraction.FigureCategory;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which comparisons a list shows: a repeated filter is OR, different filters are AND. */
record ComparisonFilter(
    @Parameter(description = "What the numbers are about.") @QueryParam("category") @Size(max = 50)
        List<FigureCategory> category,
    @Parameter(
            description =
                "Place of the event, or the name of one that is known by its name; case and accents"
                    + " do not matter.",
            example = "Bentiu")
        @QueryParam("event")
        @Nullable
        @Size(min = 1, max = 200)
        String event,
    @Parameter(description = "Year of the event.", example = "2014")
        @QueryParam("year")
        @Nullable
        @Pattern(regexp = "[0-9X]{4}")
        String year,
    @Parameter(description = "Id of a document that makes one of the statements.")
        @QueryParam("document")
        @Nullable
        @Size(min = 1, max = 100)
        String document,
    @Parameter(
            description =
                "How the statements stand to each other. It is worked out while the list is read:"
                    + " a page may be short though another follows, and there is no total.")
        @QueryParam("verdict")
        @Size(max = 50)
        List<ComparisonVerdict> verdict) {

  private static final String STATED_IN =
      "exists (select 1 from Figure o where o.anchor.live = true"
          + " and o.comparisonKey = r.comparisonKey and o.anchor.documentId = :value)";

  private static final String STATED_TWICE =
      "exists (select 1 from Figure t where t.anchor.live = true and"
          + " t.comparisonKey = r.comparisonKey and t.anchor.documentId <> r.anchor.documentId)";

  Conditions conditions() {
    Conditions conditions =
        new Conditions()
            .where("r.anchor.live = true")
            .where("r.comparisonKey is not null")
            .whereAny("r.category in :value", category);
    if (event != null) {
      conditions.where(ComparisonKey.OF_EVENT, ComparisonKey.patternOf(event));
    }
    if (year != null) {
      conditions.where("r.comparisonKey like :value", "%|" + year + "|%");
    }
    if (document != null) {
      Optional<UUID> id = Ids.parse(document);
      id.ifPresentOrElse(
          known -> conditions.where(STATED_IN, known), () -> conditions.where("1 = 0"));
    }
    return verdict.isEmpty() || verdict.contains(ComparisonVerdict.SINGLE_SOURCE)
        ? conditions
        : conditions.where(STATED_TWICE);
  }

  boolean allows(ComparisonView comparison) {
    return verdict.isEmpty() || verdict.contains(comparison.verdict());
  }
}
