package org.depositary.speech;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.depositary.annotation.AnchoredStore.Narrowing;
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
        List<String> speaker)
    implements Narrowing {

  @Override
  public Conditions apply(Conditions conditions) {
    return conditions.whereAny("r.mode in :value", mode).whereAny("r.speaker in :value", speaker);
  }
}
