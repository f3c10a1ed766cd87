package org.depositary.entity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What current texts say of an entity. */
@Schema(name = "EntityProfile", description = "What current texts say of an entity.")
record EntityProfile(
    @Schema(
            description = "The words that texts call it by, the most used first; at most 100.",
            maxItems = 100)
        List<NameUse> names,
    @Schema(
            description =
                "Offices and titles beside the name, the most used first; at most 100, read from"
                    + " at most 5,000 mentions.",
            maxItems = 100)
        List<RoleUse> roles,
    @Schema(
            description = "The issuedOn of the first dated document that names or cites it.",
            examples = "1998-07-17")
        @Nullable String firstSeen,
    @Schema(
            description = "The issuedOn of the last dated document that names or cites it.",
            examples = "2024-05")
        @Nullable String lastSeen) {

  static final int MOST_LISTED = 100;

  /** A name, and how often texts use it. */
  @Schema(name = "NameUse", description = "A name, and how often current texts use it.")
  record NameUse(
      @Schema(description = "The words of the texts, on one line.", examples = "Lena Ibarra")
          String name,
      @Schema(description = "How many mentions have it.", minimum = "1") long mentions) {}

  /** An office or title, and when texts give it. */
  @Schema(name = "RoleUse", description = "An office or title, and when current texts give it.")
  record RoleUse(
      @Schema(description = "The words.", examples = "Minister of Justice") String role,
      @Schema(description = "How many mentions have it.", minimum = "1") long mentions,
      @Schema(
              description = "The issuedOn of the first dated document with it.",
              examples = "1998-07-17")
          @Nullable String firstSeen,
      @Schema(
              description = "The issuedOn of the last dated document with it.",
              examples = "2024-05")
          @Nullable String lastSeen) {

    /**
     * @param issuedOn empty where the document has no date
     */
    RoleUse seen(String issuedOn) {
      if (issuedOn.isEmpty()) {
        return new RoleUse(role, mentions + 1, firstSeen, lastSeen);
      }
      return new RoleUse(
          role,
          mentions + 1,
          firstSeen == null || issuedOn.compareTo(firstSeen) < 0 ? issuedOn : firstSeen,
          lastSeen == null || issuedOn.compareTo(lastSeen) > 0 ? issuedOn : lastSeen);
    }
  }
}
