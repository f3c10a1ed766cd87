package org.depositary.authority;

import org.depositary.extraction.Authority;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A national law as written. */
@Schema(name = "NationalLaw", description = "A law of one state, as written.")
public record LawView(
    @Schema(description = "Title as written.", examples = "Criminal Code of Ruritania")
        String title,
    @Schema(description = "ISO 3166-1 alpha-2 code of the state, or as written.", examples = "RW")
        @Nullable String jurisdiction) {

  public static LawView of(Authority.NationalLaw law) {
    return new LawView(law.title(), law.jurisdiction());
  }

  Authority.NationalLaw cited() {
    return new Authority.NationalLaw(title, jurisdiction);
  }
}
