package org.depositary.document;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.depositary.citation.CitedAuthority;
import org.depositary.citation.CitedConvention;
import org.depositary.entity.NamedEntity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A document as clients see it.
 *
 * @param detected JSON of {@link DetectedView}, as it is kept
 */
@Schema(
    name = "Document",
    description =
        "A state of a document, with what it names and what it relies on. The characters are at"
            + " text.href.")
record DocumentView(
    @Schema(description = "Opaque id; ids sort by time of creation.") UUID id,
    @Schema(description = "Where the document is.", examples = "/v1/documents/0190…") String href,
    @Schema(description = "Number of the revision that is shown, from 1.", minimum = "1")
        int revision,
    @Schema(
            description = "Where that revision is, which never changes.",
            examples = "/v1/documents/0190…/revisions/1")
        String revisionHref,
    @Schema(description = "Title.") @Nullable String title,
    @Schema(description = "Where it comes from.") @Nullable SourceView source,
    @Schema(description = "Who published it.") @Nullable String publisher,
    @Schema(description = "Who issued it.") @Nullable String issuer,
    @Schema(description = "The issuer's number.", examples = "047/18") @Nullable String number,
    @Schema(description = "What kind of text it is.", examples = "press-release")
        @Nullable String type,
    @Schema(description = "Language, a BCP 47 tag.", examples = "en") @Nullable String language,
    @Schema(description = "Date of issue.", examples = "2018-02-26") @Nullable String issuedOn,
    @Schema(description = "Rights and licence.") @Nullable String rights,
    @Schema(description = "The text that all spans refer to.") TextView text,
    @Schema(description = "Version of the extractor that read the text.", examples = "1.0.0")
        String extractorVersion,
    @Schema(ref = "Detected", description = DetectedView.DESCRIPTION) @JsonRawValue
        @Nullable String detected,
    @Schema(
            description =
                "The entities it names, the most named first; all of them at /entities. Absent with"
                    + " asOf.",
            maxItems = MOST_LISTED)
        @Nullable List<NamedEntity> entities,
    @Schema(
            description =
                "The conventions it relies on, the most cited first; all of them at /conventions."
                    + " Absent with asOf.",
            maxItems = MOST_LISTED)
        @Nullable List<CitedConvention> conventions,
    @Schema(
            description =
                "The decisions, resolutions and national laws it relies on, the most cited first;"
                    + " all of them at /authorities. Absent with asOf.",
            maxItems = MOST_LISTED)
        @Nullable List<CitedAuthority> authorities,
    @Schema(description = "When it was first stored.") Instant createdAt,
    @Schema(description = "When the revision that is shown was stored.") Instant updatedAt) {

  /** How many of each the view lists; the rest has a list of its own. */
  static final int MOST_LISTED = 100;

  /** What a document names and relies on; nothing is known of it for the past. */
  record Contents(
      @Nullable List<NamedEntity> entities,
      @Nullable List<CitedConvention> conventions,
      @Nullable List<CitedAuthority> authorities) {

    static final Contents UNKNOWN = new Contents(null, null, null);
  }

  /** A state of a document, now or in the past. */
  private record State(
      UUID id,
      int revision,
      Metadata metadata,
      TextView text,
      String extractorVersion,
      Instant createdAt,
      Instant updatedAt) {}

  static DocumentView of(DocumentRow row, @Nullable String detected, Contents contents) {
    State state =
        new State(
            row.id,
            row.revision,
            row.metadata(),
            TextView.of(row),
            row.extractorVersion,
            row.createdAt,
            row.updatedAt);
    return of(state, detected, contents);
  }

  /**
   * A state of the past.
   *
   * @param text its text, with a place that keeps it
   */
  static DocumentView of(DocumentRow row, RevisionView.Stored stored, TextView text) {
    RevisionRow revision = stored.row();
    State state =
        new State(
            row.id,
            revision.number,
            stored.metadata(),
            text,
            revision.extractorVersion,
            row.createdAt,
            revision.createdAt);
    return of(state, stored.detected(), Contents.UNKNOWN);
  }

  private static DocumentView of(State state, @Nullable String detected, Contents contents) {
    Metadata metadata = state.metadata();
    String href = href(state.id());
    return new DocumentView(
        state.id(),
        href,
        state.revision(),
        RevisionSummary.href(href, state.revision()),
        metadata.title(),
        metadata.source(),
        metadata.publisher(),
        metadata.issuer(),
        metadata.number(),
        metadata.type(),
        metadata.language(),
        metadata.issuedOn(),
        metadata.rights(),
        state.text(),
        state.extractorVersion(),
        detected,
        contents.entities(),
        contents.conventions(),
        contents.authorities(),
        state.createdAt(),
        state.updatedAt());
  }

  static String href(UUID id) {
    return "/v1/documents/" + id;
  }
}
