package org.depositary.webhook.endpoint;

import jakarta.ws.rs.QueryParam;
import java.util.Set;
import java.util.UUID;
import org.depositary.database.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which deliveries of an endpoint a list has. */
final class DeliveryFilter {

  @Parameter(description = "Only deliveries in these states.")
  @QueryParam("state")
  Set<DeliveryState> state = Set.of();

  Conditions conditions(UUID endpoint) {
    return new Conditions()
        .where("r.endpointId = :value", endpoint)
        .whereAny("r.state in :value", state);
  }
}
