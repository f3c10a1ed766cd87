package org.depositary.authority;

import org.depositary.extraction.Authority;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A resolution as far as the text tells it. */
@Schema(name = "Resolution", description = "A resolution, as far as the text tells it.")
public record ResolutionView(
    @Schema(description = "Body that adopted it.", examples = "UNSC") @Nullable String body,
    @Schema(description = "Number without body and year.", examples = "1325")
        @Nullable String number,
    @Schema(description = "Year.", examples = "2000") @Nullable Integer year,
    @Schema(description = "Document symbol.", examples = "S/RES/1325 (2000)")
        @Nullable String symbol) {

  public static ResolutionView of(Authority.Resolution resolution) {
    return new ResolutionView(
        resolution.body(), resolution.number(), resolution.year(), resolution.symbol());
  }

  ResolutionView completedBy(ResolutionView other) {
    return new ResolutionView(
        body == null ? other.body : body,
        number == null ? other.number : number,
        year == null ? other.year : year,
        symbol == null ? other.symbol : symbol);
  }

  Authority.Resolution cited() {
    return new Authority.Resolution(body, number, year, symbol);
  }
}
