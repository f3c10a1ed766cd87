package org.depositary.webhook.endpoint;

import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.depositary.database.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which endpoints a list has. */
final class EndpointFilter {

  @Parameter(description = "Only endpoints in these states.")
  @QueryParam("state")
  Set<EndpointState> state = Set.of();

  Conditions conditions() {
    return new Conditions().whereAny("r.state in :value", state);
  }
}
