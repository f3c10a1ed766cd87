package org.depositary.imports;

import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.depositary.database.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which results a list has. */
public final class ResultFilter {

  @Parameter(description = "Only lines of which this became.")
  @QueryParam("status")
  Set<LineStatus> status = Set.of();

  /** The rows that hold some of them. */
  Conditions conditions(UUID importId) {
    Conditions conditions = new Conditions().where("r.importId = :value", importId);
    return status.isEmpty()
        ? conditions
        : conditions.where(
            status.stream()
                .map(one -> "r." + one.name().toLowerCase(Locale.ROOT) + " > 0")
                .sorted()
                .collect(Collectors.joining(" or ", "(", ")")));
  }

  boolean takes(LineResult result) {
    return status.isEmpty() || status.contains(result.status());
  }

  long total(ImportRow row) {
    long total = 0;
    for (LineStatus one : status.isEmpty() ? Set.of(LineStatus.values()) : status) {
      total +=
          switch (one) {
            case CREATED -> row.created;
            case UPDATED -> row.updated;
            case UNCHANGED -> row.unchanged;
            case FAILED -> row.failed;
          };
    }
    return total;
  }
}
