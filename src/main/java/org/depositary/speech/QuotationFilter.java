package org.depositary.speech;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.depositary.annotation.Narrowing;
import org.depositary.database.Conditions;
import org.depositary.extraction.Voice;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which quotations a list shows: a repeated filter is OR, different filters are AND. */
record QuotationFilter(
    @Parameter(description = "In the speaker's own words or reported.")
        @QueryParam("mode")
        @Size(max = 50)
        List<Voice.SpeechMode> mode,
    @Parameter(description = "Name of the speaker, exactly.") @QueryParam("speaker") @Size(max = 50)
        List<String> speaker,
    @Parameter(
            description =
                "Id of the entity that speaks: one that the same text names as it names the"
                    + " speaker.")
        @QueryParam("speakerEntity")
        @Size(max = 50)
        List<UUID> speakerEntity)
    implements Narrowing {

  @Override
  public Conditions apply(Conditions conditions) {
    return SpokenNames.narrow(conditions, "r.speaker", speakerEntity)
        .whereIndexed("r.speakerKey", SpokenNames.keys(speaker))
        .whereAny("r.mode in :value", mode);
  }

  @Override
  public boolean isOfTheText() {
    return speakerEntity.isEmpty();
  }
}
