package org.depositary.task;

import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.depositary.database.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which tasks a list has. */
public final class TaskFilter {

  @Parameter(description = "Only tasks of these kinds.")
  @QueryParam("kind")
  Set<TaskKind> kind = Set.of();

  @Parameter(description = "Only tasks in these states.")
  @QueryParam("state")
  Set<TaskState> state = Set.of();

  Conditions conditions() {
    return new Conditions().whereAny("r.kind in :value", kind).whereAny("r.state in :value", state);
  }
}
