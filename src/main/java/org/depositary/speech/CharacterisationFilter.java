package org.depositary.speech;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.depositary.annotation.Narrowing;
import org.depositary.database.Conditions;
import org.depositary.extraction.Characterisation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which characterisations a list shows: a repeated filter is OR, different filters are AND. */
record CharacterisationFilter(
    @Parameter(description = "The term as listed.") @QueryParam("term") @Size(max = 50)
        List<String> term,
    @Parameter(description = "What sort of term it is.") @QueryParam("kind") @Size(max = 50)
        List<Characterisation.TermKind> kind,
    @Parameter(description = "Whether the voice stands by the term.")
        @QueryParam("stance")
        @Size(max = 50)
        List<Characterisation.Stance> stance,
    @Parameter(
            description =
                "Name of the voice that uses the term, exactly; \"issuer\" for the document's own.")
        @QueryParam("voice")
        @Size(max = 50)
        List<String> voice,
    @Parameter(
            description =
                "Id of the entity that uses the term: one that the same text names as it names the"
                    + " voice.")
        @QueryParam("voiceEntity")
        @Size(max = 50)
        List<UUID> voiceEntity)
    implements Narrowing {

  @Override
  public Conditions apply(Conditions conditions) {
    return SpokenNames.narrow(conditions, "r.voice", voiceEntity)
        .whereIndexed("r.voiceKey", SpokenNames.keys(voice))
        .whereIndexed("r.term", term)
        .whereAny("r.kind in :value", kind)
        .whereAny("r.stance in :value", stance);
  }

  @Override
  public boolean isOfTheText() {
    return voiceEntity.isEmpty();
  }
}
