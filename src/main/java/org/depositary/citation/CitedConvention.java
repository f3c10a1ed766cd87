package org.depositary.citation;

import java.util.Comparator;
import java.util.List;
import org.depositary.extraction.register.Convention;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A convention as a document's view lists it. Ordered by how often it is cited, then by id. */
@Schema(name = "CitedConvention", description = "A convention that the document relies on.")
public record CitedConvention(
    @Schema(description = "Slug in the register.", examples = "genocide-convention") String id,
    @Schema(description = "Official title.") String title,
    @Schema(description = "Year of adoption.", examples = "1948") @Nullable Integer year,
    @Schema(description = "Where the record is.", examples = "/v1/conventions/genocide-convention")
        String href,
    @Schema(description = "How often the document cites it.", minimum = "1") long citations)
    implements Comparable<CitedConvention> {

  private static final Comparator<CitedConvention> ORDER =
      Comparator.comparingLong(CitedConvention::citations)
          .reversed()
          .thenComparing(CitedConvention::id);

  static CitedConvention of(Convention convention, long citations) {
    return new CitedConvention(
        convention.id(),
        convention.title(),
        convention.year(),
        "/v1/conventions/" + convention.id(),
        citations);
  }

  List<String> position() {
    return List.of(String.valueOf(citations), id);
  }

  /** Whether it stands after a position. */
  boolean isAfter(List<String> position) {
    int byCount = Long.compare(Long.parseLong(position.get(0)), citations);
    return byCount != 0 ? byCount > 0 : id.compareTo(position.get(1)) > 0;
  }

  @Override
  public int compareTo(CitedConvention other) {
    return ORDER.compare(this, other);
  }
}
