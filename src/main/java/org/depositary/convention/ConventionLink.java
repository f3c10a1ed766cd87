package org.depositary.convention;

import org.depositary.extraction.register.Convention;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A convention as other views name it. Without an id: as a document wrote it. */
@Schema(
    name = "ConventionLink",
    description =
        "A convention of the register; without an id and href, an instrument the register does not"
            + " hold, with title and year as written.")
public record ConventionLink(
    @Schema(description = "Slug in the register.", examples = "genocide-convention")
        @Nullable String id,
    @Schema(
            description = "Official title, or the title as written.",
            examples = "Convention on the Prevention and Punishment of the Crime of Genocide")
        @Nullable String title,
    @Schema(description = "Year of adoption, or as written.", examples = "1948")
        @Nullable Integer year,
    @Schema(description = "Where the record is.", examples = "/v1/conventions/genocide-convention")
        @Nullable String href) {

  public static ConventionLink of(Convention convention) {
    return new ConventionLink(
        convention.id(),
        convention.title(),
        convention.year(),
        "/v1/conventions/" + convention.id());
  }

  public static ConventionLink asWritten(@Nullable String title, @Nullable Integer year) {
    return new ConventionLink(null, title, year, null);
  }
}
