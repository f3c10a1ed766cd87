package org.depositary.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of a merge patch of a document: its properties without those that are null. */
@Schema(
    name = "DocumentPatch",
    description =
        "The properties to change. null removes a property; text cannot be removed. A source is"
            + " merged property by property.")
record DocumentPatchSchema(
    @Schema(description = "The exact text.", minLength = 1, maxLength = Documents.LONGEST_TEXT)
        @Nullable String text,
    @Schema(description = "Title.", nullable = true, minLength = 1, maxLength = 2000)
        @Nullable String title,
    @Schema(description = "Where it comes from.", nullable = true) @Nullable SourcePatch source,
    @Schema(description = "Who published it.", nullable = true, minLength = 1, maxLength = 500)
        @Nullable String publisher,
    @Schema(description = "Who issued it.", nullable = true, minLength = 1, maxLength = 500)
        @Nullable String issuer,
    @Schema(description = "The issuer's number.", nullable = true, minLength = 1, maxLength = 200)
        @Nullable String number,
    @Schema(
            description = "What kind of text it is.",
            nullable = true,
            minLength = 1,
            maxLength = 100)
        @Nullable String type,
    @Schema(
            description = "Language, a BCP 47 tag.",
            nullable = true,
            pattern = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",
            maxLength = 35)
        @Nullable String language,
    @Schema(
            description = "Date of issue: a day, a month or a year.",
            nullable = true,
            pattern = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")
        @Nullable String issuedOn,
    @Schema(description = "Rights and licence.", nullable = true, minLength = 1, maxLength = 2000)
        @Nullable String rights) {

  /** Part of a source. */
  @Schema(name = "SourcePatch", description = "The properties of a source to change.")
  record SourcePatch(
      @Schema(description = "Name of the source.", minLength = 1, maxLength = 500)
          @Nullable String name,
      @Schema(description = "Id of the document there.", minLength = 1, maxLength = 500)
          @Nullable String id,
      @Schema(
              description = "Address of the document there.",
              nullable = true,
              pattern = "^https?://[^\\s]+$",
              maxLength = 2000)
          @Nullable String url) {}
}
