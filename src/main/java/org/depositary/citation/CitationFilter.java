package org.depositary.citation;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.depositary.annotation.Narrowing;
import org.depositary.database.Conditions;
import org.depositary.extraction.CitationKind;
import org.depositary.extraction.Verdict;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which citations a list shows: a repeated filter is OR, different filters are AND. */
record CitationFilter(
    @Parameter(description = "Kind of authority.") @QueryParam("kind") @Size(max = 50)
        List<CitationKind> kind,
    @Parameter(description = "How the citation resolved.") @QueryParam("verdict") @Size(max = 50)
        List<Verdict> verdict,
    @Parameter(description = "Id of a convention.") @QueryParam("convention") @Size(max = 50)
        List<String> convention,
    @Parameter(description = "Id of a provision, such as art_6__para_1.")
        @QueryParam("provision")
        @Size(max = 50)
        List<String> provision,
    @Parameter(description = "Id of the canonical record of a decision, resolution or law.")
        @QueryParam("entity")
        @Size(max = 50)
        List<UUID> entity)
    implements Narrowing {

  private static final String POINTED =
      "exists (select 1 from CitationPinpoint p where p.citationPk = r.pk and p.provision in"
          + " :value)";

  static CitationFilter byEntity(UUID entity) {
    return new CitationFilter(List.of(), List.of(), List.of(), List.of(), List.of(entity));
  }

  @Override
  public Conditions apply(Conditions conditions) {
    return conditions
        .whereAny("r.kind in :value", kind)
        // The one that leaves least comes first.
        .whereIndexed("r.entityId", entity)
        .whereIndexed("r.conventionId", convention)
        .whereIndexed("r.verdict", verdict)
        .whereAny(POINTED, provision);
  }

  @Override
  public boolean isOfTheText() {
    return entity.isEmpty();
  }
}
