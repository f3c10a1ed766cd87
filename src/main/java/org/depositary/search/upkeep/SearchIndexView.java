package org.depositary.search.upkeep;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The index of one node as administrators see it. */
@Schema(
    name = "SearchIndex",
    description = "The index of the node that answers; every node has its own.")
record SearchIndexView(
    @Schema(description = "Its address.", examples = "/v1/search-index", maxLength = 200)
        String href,
    @Schema(description = "Whether searches are answered.") boolean ready,
    @Schema(
            description =
                "How often all indexes were wished to be built again when this was built.",
            minimum = "0",
            examples = "1")
        long generation,
    @Schema(
            description =
                "How often they were wished to be until now; a higher number than that"
                    + " of the index: it is being built again, or will be at once.",
            minimum = "0",
            examples = "1")
        long requestedGeneration,
    @Schema(description = "How many of each it has; absent where searches are not answered.")
        @Nullable Records records,
    @Schema(
            description =
                "How far it has followed the feed, as a cursor; absent where searches are not"
                    + " answered.",
            examples = "WyIyMDI0LTA1LTAxIl0.mV7o1QyQ0oUeJr3b",
            maxLength = 2000)
        @Nullable String cursor,
    @Schema(
            description =
                "Age of the oldest change that it does not have yet, in seconds; 0 where it has"
                    + " all. Absent where searches are not answered.",
            minimum = "0",
            examples = "0.2")
        @Nullable Double lagSeconds,
    @Schema(description = "The index that is being built; absent where none is.")
        @Nullable Building building) {

  static final String HREF = "/v1/search-index";

  /** How many records of each kind there are. */
  @Schema(name = "SearchRecords", description = "How many of each an index has.")
  record Records(
      @Schema(description = "Documents.", minimum = "0", examples = "1200") long documents,
      @Schema(description = "Entities.", minimum = "0", examples = "25000") long entities,
      @Schema(description = "Conventions.", minimum = "0", examples = "340") long conventions) {}

  /** A build that goes on. */
  @Schema(name = "SearchIndexBuild", description = "An index that is being built.")
  record Building(
      @Schema(description = "The wish that it obeys.", minimum = "0", examples = "2")
          long generation,
      @Schema(
              description = "How many documents, entities and conventions it has read.",
              minimum = "0",
              examples = "5000")
          long read) {}
}
