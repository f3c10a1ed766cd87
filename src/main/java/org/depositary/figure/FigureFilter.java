package org.depositary.figure;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.depositary.annotation.AnchoredStore.Narrowing;
import org.depositary.annotation.Review.Decision;
import org.depositary.database.Conditions;
import org.depositary.extraction.FigureCategory;
import org.depositary.extraction.Qualifier;
import org.depositary.extraction.Unit;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

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
    @Parameter(description = "What a curator decided; without it, all that was not rejected.")
        @QueryParam("review")
        @Size(max = 2)
        List<Decision> review)
    implements Narrowing {

  @Override
  public Conditions apply(Conditions conditions) {
    return conditions
        .whereAny("r.category in :value", category)
        .whereAny("r.qualifier in :value", qualifier)
        .whereAny("r.unit in :value", unit);
  }
}
