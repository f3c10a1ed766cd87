package org.depositary.root;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What changed in the API, the newest version first. */
@Schema(name = "Changelog", description = "What changed in the API, the newest version first.")
record ChangelogView(
    @Schema(description = "The versions, the newest first.", maxItems = 1000) List<Version> items) {

  /** A version of the API. */
  @Schema(name = "ChangelogVersion", description = "A version of the API and what is new in it.")
  record Version(
      @Schema(
              description = "The version of the contract, as in its info.",
              examples = "1.0.0",
              pattern = "^[0-9]+[.][0-9]+[.][0-9]+$",
              maxLength = 20)
          String version,
      @Schema(description = "When it was released.", examples = "2026-11-22", format = "date")
          String date,
      @Schema(description = "What is new in it.", maxItems = 1000) List<Change> changes) {}

  /** One change of the API. */
  @Schema(name = "ChangelogChange", description = "One change of the API.")
  record Change(
      @Schema(description = "What happened.") ChangelogKind kind,
      @Schema(
              description = "The operationId of the operation it is about.",
              examples = "listDocuments",
              maxLength = 100)
          @Nullable String operation,
      @Schema(
              description =
                  "The name of the schema it is about, or of another component that operations"
                      + " share.",
              examples = "Document",
              maxLength = 100)
          @Nullable String schema,
      @Schema(
              description = "A sentence for a reader.",
              examples = "The first version.",
              maxLength = 1000)
          String description) {}
}
