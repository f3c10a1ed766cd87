package org.depositary.figure;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.depositary.annotation.Narrowing;
import org.depositary.database.Conditions;
import org.depositary.extraction.FigureCategory;
import org.depositary.extraction.Qualifier;
import org.depositary.extraction.Unit;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which figures a list shows: a repeated filter is OR, different filters are AND. */
record FigureFilter(
    @Parameter(description = "What the number is about.") @QueryParam("category") @Size(max = 50)
        List<FigureCategory> category,
    @Parameter(description = "How exactly the words commit to the number.")
        @QueryParam("qualifier")
        @Size(max = 50)
        List<Qualifier> qualifier,
    @Parameter(description = "What is counted or measured.") @QueryParam("unit") @Size(max = 50)
        List<Unit> unit,
    @Parameter(
            description =
                "Place of the event, or the name of one that is known by its name; case and accents"
                    + " do not matter.",
            example = "Bentiu")
        @QueryParam("event")
        @Nullable
        @Size(min = 1, max = 200)
        String event)
    implements Narrowing {

  @Override
  public Conditions apply(Conditions conditions) {
    if (event != null) {
      conditions.where(ComparisonKey.OF_EVENT, ComparisonKey.patternOf(event));
    }
    return conditions
        .whereIndexed("r.category", category)
        .whereAny("r.qualifier in :value", qualifier)
        .whereAny("r.unit in :value", unit);
  }
}
