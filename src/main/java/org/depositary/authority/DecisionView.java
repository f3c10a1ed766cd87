package org.depositary.authority;

import org.depositary.extraction.Authority;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A court decision as far as the text tells it. */
@Schema(name = "Decision", description = "A court decision, as far as the text tells it.")
public record DecisionView(
    @Schema(description = "Parties, or usual name.", examples = "Doe v. Ruritania")
        @Nullable String name,
    @Schema(description = "Court.", examples = "ECtHR") @Nullable String court,
    @Schema(description = "Application or case number.", examples = "12345/06")
        @Nullable String number,
    @Schema(description = "Date, ISO 8601 / EDTF.", examples = "2011-05-03") @Nullable String date,
    @Schema(description = "European Case Law Identifier.") @Nullable String ecli) {

  public static DecisionView of(Authority.Decision decision) {
    return new DecisionView(
        decision.name(), decision.court(), decision.number(), decision.date(), decision.ecli());
  }

  DecisionView completedBy(DecisionView other) {
    return new DecisionView(
        name == null ? other.name : name,
        court == null ? other.court : court,
        number == null ? other.number : number,
        date == null ? other.date : date,
        ecli == null ? other.ecli : ecli);
  }

  Authority.Decision cited() {
    return new Authority.Decision(name, court, number, date, ecli);
  }
}
