package org.depositary.imports;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depositary.database.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which imports a list has. */
public final class ImportFilter {

  @Parameter(description = "Only imports that stand so.")
  @QueryParam("state")
  Set<ImportState> state = Set.of();

  Conditions conditions(Instant now) {
    Conditions conditions = new Conditions();
    if (state.isEmpty() || state.size() == ImportState.values().length) {
      return conditions;
    }
    List<String> clauses = new ArrayList<>();
    for (ImportState one : state) {
      clauses.add(
          switch (one) {
            case RUNNING -> "(r.state = RUNNING and r.aliveUntil >= :value)";
            case COMPLETE -> "r.state = COMPLETE";
            case CUT -> "r.state = CUT or (r.state = RUNNING and r.aliveUntil < :value)";
          });
    }
    String any = "(" + String.join(" or ", clauses) + ")";
    return any.contains(":value") ? conditions.where(any, now) : conditions.where(any);
  }
}
