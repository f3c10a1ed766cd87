package org.depositary.authority;

import org.depositary.extraction.Authority;
import org.depositary.text.Spelling;
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

  private static final int YEAR = 3;

  public static DecisionView of(Authority.Decision decision) {
    return new DecisionView(
        decision.name(), decision.court(), decision.number(), decision.date(), decision.ecli());
  }

  DecisionView completedBy(DecisionView other) {
    return new DecisionView(
        completed(name, other.name),
        court == null ? other.court : court,
        number == null ? other.number : number,
        date == null ? other.date : date,
        ecli == null ? other.ecli : ecli);
  }

  private static @Nullable String completed(@Nullable String name, @Nullable String other) {
    if (name == null || other == null) {
      return name == null ? other : name;
    }
    return Spelling.better(name, other);
  }

  /** Whether the year of the one is another than that which the ECLI of the other tells. */
  public boolean contradicts(DecisionView other) {
    return contradicts(ecli, other.date) || contradicts(other.ecli, date);
  }

  // ECLI:CE:ECHR:2017:0509JUD003040712
  private static boolean contradicts(@Nullable String ecli, @Nullable String date) {
    String[] parts = ecli == null ? new String[0] : ecli.split(":", -1);
    return parts.length > YEAR && date != null && !date.startsWith(parts[YEAR]);
  }

  Authority.Decision cited() {
    return new Authority.Decision(name, court, number, date, ecli);
  }
}
