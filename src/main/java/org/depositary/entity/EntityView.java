package org.depositary.entity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.depositary.authority.AuthorityDetails;
import org.depositary.authority.DecisionView;
import org.depositary.authority.LawView;
import org.depositary.authority.ResolutionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entity as clients see it. */
@Schema(
    name = "Entity",
    description =
        "The canonical record that mentions resolve to, or citations of decisions, resolutions and"
            + " national laws.")
record EntityView(
    @Schema(description = "Opaque id.") UUID id,
    @Schema(description = "Where the entity is.", examples = "/v1/entities/0190…") String href,
    @Schema(description = "Number of the current revision, from 1.", minimum = "1") int revision,
    @Schema(description = "What kind of thing it is.") EntityType type,
    @Schema(description = "Canonical name.", examples = "European Court of Human Rights")
        String name,
    @Schema(
            description =
                "Every name under which it is found, sorted: those by which texts led to it, and"
                    + " all that an authority list has for it.")
        List<String> aliases,
    @Schema(
            description =
                "An entity tag for If-Match of a curation. It means revision, name and aliases, and"
                    + " stays the same however many texts name the entity meanwhile.",
            examples = "\"pPVqN4rZ0oFvYk3nXr5C\"",
            maxLength = 50)
        String stateTag,
    @Schema(
            description =
                "For type DECISION. What the first citation did not tell, later ones complete.")
        @Nullable DecisionView decision,
    @Schema(description = "For type RESOLUTION; completed as a decision is.")
        @Nullable ResolutionView resolution,
    @Schema(description = "For type NATIONAL_LAW.") @Nullable LawView law,
    @Schema(description = "How often current texts name it.", minimum = "0") long mentions,
    @Schema(description = "How often current texts cite it.", minimum = "0") long citations,
    @Schema(description = "How many documents name or cite it.", minimum = "0") long documents,
    @Schema(
            description =
                "What texts say of it; absent in lists, where it would cost too much: ask for the"
                    + " entity itself.")
        @Nullable EntityProfile profile,
    @Schema(description = "When it was first stored.") Instant createdAt,
    @Schema(description = "When its current revision was stored.") Instant updatedAt) {

  /** How often an entity is named, and cited, and what is said of it. */
  record Uses(EntityCount mentions, EntityCount citations, @Nullable EntityProfile profile) {}

  /** What a curator decides about. */
  record State(UUID id, int revision, String name, List<String> aliases) {

    static State of(EntityRow row, List<String> aliases) {
      return new State(row.id, row.revision, row.name, aliases);
    }
  }

  /** A state with its entity tag, in quotes. */
  record Tagged(State state, String tag) {}

  static EntityView of(EntityRow row, Tagged tagged, AuthorityDetails details, Uses uses) {
    return new EntityView(
        row.id,
        EntityLink.of(row).href(),
        row.revision,
        row.type,
        row.name,
        tagged.state().aliases(),
        tagged.tag(),
        details.decision(),
        details.resolution(),
        details.law(),
        uses.mentions().places(),
        uses.citations().places(),
        // No entity is both named and cited: citations make types of their own.
        uses.mentions().documents() + uses.citations().documents(),
        uses.profile(),
        row.createdAt,
        row.updatedAt);
  }
}
