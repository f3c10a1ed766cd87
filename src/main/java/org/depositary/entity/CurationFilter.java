package org.depositary.entity;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.depositary.database.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which decisions a list shows: a repeated filter is OR, different filters are AND. */
record CurationFilter(
    @Parameter(description = "What was decided.") @QueryParam("action") @Size(max = 4)
        List<CurationAction> action,
    @Parameter(description = "Id of an entity that it was about, merged away or not.")
        @QueryParam("entity")
        @Size(max = 50)
        List<UUID> entity,
    @Parameter(description = "Who decided: the name of the key, exactly.")
        @QueryParam("actor")
        @Size(max = 50)
        List<@Size(min = 1, max = 200) String> actor) {

  static CurationFilter about(UUID entity) {
    return new CurationFilter(List.of(), List.of(entity), List.of());
  }

  static Conditions renamings(UUID entity) {
    return new CurationFilter(List.of(CurationAction.RENAME), List.of(entity), List.of())
        .conditions();
  }

  Conditions conditions() {
    return new Conditions()
        .whereAny("r.action in :value", action)
        .whereAny("(r.entityId in :value or r.otherId in :value)", entity)
        .whereAny("r.actor in :value", actor);
  }
}
