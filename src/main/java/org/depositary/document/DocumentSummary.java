package org.depositary.document;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.depositary.citation.CitedAuthority;
import org.depositary.citation.CitedConvention;
import org.depositary.entity.NamedEntity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A document as a list shows it. */
@Schema(
    name = "DocumentSummary",
    description = "A document in a list; the document itself has more.")
record DocumentSummary(
    @Schema(description = "Opaque id; ids sort by time of creation.") UUID id,
    @Schema(description = "Where the document is.", examples = "/v1/documents/0190…") String href,
    @Schema(description = "Number of the current revision, from 1.", minimum = "1") int revision,
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
    @Schema(description = "The text that all spans refer to.") TextView text,
    @Schema(
            description = "The entities it names most; present with expand=entities.",
            maxItems = MOST_LISTED)
        @Nullable List<NamedEntity> entities,
    @Schema(
            description = "The conventions it cites most; present with expand=conventions.",
            maxItems = MOST_LISTED)
        @Nullable List<CitedConvention> conventions,
    @Schema(
            description =
                "The decisions, resolutions and national laws it cites most; present with"
                    + " expand=authorities.",
            maxItems = MOST_LISTED)
        @Nullable List<CitedAuthority> authorities,
    @Schema(description = "When it was first stored.") Instant createdAt,
    @Schema(description = "When its current revision was stored.") Instant updatedAt,
    @Schema(description = "Where the words of q stand; present with q.")
        @Nullable DocumentMatches matches) {

  /** How many of each a list shows; the rest has a list of its own. */
  static final int MOST_LISTED = 20;

  static DocumentSummary of(DocumentRow row, DocumentView.Contents contents) {
    Metadata metadata = row.metadata();
    return new DocumentSummary(
        row.id,
        DocumentView.href(row.id),
        row.revision,
        RevisionSummary.href(row.id, row.revision),
        metadata.title(),
        metadata.source(),
        metadata.publisher(),
        metadata.issuer(),
        metadata.number(),
        metadata.type(),
        metadata.language(),
        metadata.issuedOn(),
        TextView.of(row),
        contents.entities(),
        contents.conventions(),
        contents.authorities(),
        row.createdAt,
        row.updatedAt,
        null);
  }

  /** The same with the places of what was looked for. */
  DocumentSummary with(DocumentMatches found) {
    return new DocumentSummary(
        id,
        href,
        revision,
        revisionHref,
        title,
        source,
        publisher,
        issuer,
        number,
        type,
        language,
        issuedOn,
        text,
        entities,
        conventions,
        authorities,
        createdAt,
        updatedAt,
        found);
  }
}
