package org.depositary.entity;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.depositary.annotation.Narrowing;
import org.depositary.database.Conditions;
import org.depositary.extraction.MentionType;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which mentions a list shows: a repeated filter is OR, different filters are AND. */
record MentionFilter(
    @Parameter(description = "Type of mention.") @QueryParam("type") @Size(max = 50)
        List<MentionType> type)
    implements Narrowing {

  @Override
  public Conditions apply(Conditions conditions) {
    return conditions.whereAny("r.type in :value", type);
  }
}
