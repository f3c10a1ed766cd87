package org.depositary.convention;

import java.util.List;
import java.util.Map;
import org.depositary.extraction.register.Coverage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the register holds, counted, and what it is known to lack. */
@Schema(
    name = "Coverage",
    description =
        "What the register of conventions holds, counted, and what it is known to lack. Counts go"
            + " from the largest to the smallest; sets count in none of the lists.")
record CoverageView(
    @Schema(
            description = "Version of the register; changes whenever a record does.",
            examples = "80688cc60d50")
        String version,
    @Schema(description = "Records of one instrument each.", minimum = "0", examples = "833")
        int conventions,
    @Schema(description = "Records of several instruments.", minimum = "0", examples = "26")
        int sets,
    @Schema(
            description = "Conventions whose title was confirmed in a public source.",
            minimum = "0",
            examples = "420")
        int verified,
    @Schema(
            description = "Names in all languages that lead to one record, inflected forms too.",
            minimum = "0",
            examples = "9000")
        int names,
    @Schema(description = "Names with several readings.", minimum = "0", examples = "42")
        int ambiguousNames,
    @Schema(description = "Conventions by type.", maxItems = MOST) List<Bucket> types,
    @Schema(description = "Conventions by subject.", maxItems = MOST) List<Bucket> subjects,
    @Schema(description = "Conventions that have a depositary, by its name.", maxItems = MOST)
        List<Bucket> depositaries,
    @Schema(description = "Official titles by ISO 639-1 code.", maxItems = MOST)
        List<Bucket> languages,
    @Schema(description = "How far each fact is known, fact by fact.", maxItems = MOST)
        List<Column> columns,
    @Schema(description = "What the register is known to lack, in words.", maxItems = MOST)
        List<Gap> gaps) {

  private static final int MOST = 1000;

  /** A value, and how many conventions have it. */
  @Schema(name = "CoverageBucket", description = "A value, and how many conventions have it.")
  record Bucket(
      @Schema(description = "The value.", examples = "protocol") String key,
      @Schema(description = "How many conventions have it.", minimum = "1") int count) {}

  /** How many conventions have one fact. */
  @Schema(name = "CoverageColumn", description = "For how many conventions a fact is known.")
  record Column(
      @Schema(description = "The fact, as in the basis of a convention.", examples = "inForceOn")
          String name,
      @Schema(description = "Conventions where it is known.", minimum = "0") int filled,
      @Schema(description = "Those of them where a public source confirms it.", minimum = "0")
          int verified) {}

  /** Something that the register does not hold, or holds in part. */
  @Schema(name = "CoverageGap", description = "Something not held, or held in part.")
  record Gap(
      @Schema(description = "Where in the register.", examples = "Bilateral treaties") String area,
      @Schema(description = "A sentence for a reader.", examples = "Only a few are held.")
          String detail) {}

  static CoverageView of(Coverage coverage) {
    return new CoverageView(
        coverage.version(),
        coverage.conventions(),
        coverage.sets(),
        coverage.verified(),
        coverage.names(),
        coverage.ambiguousNames(),
        buckets(coverage.byType()),
        buckets(coverage.bySubject()),
        buckets(coverage.byDepositary()),
        buckets(coverage.titles()),
        coverage.columns().stream()
            .map(column -> new Column(column.name(), column.filled(), column.verified()))
            .toList(),
        coverage.gaps().stream().map(gap -> new Gap(gap.area(), gap.detail())).toList());
  }

  private static List<Bucket> buckets(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(count -> new Bucket(count.getKey(), count.getValue()))
        .toList();
  }
}
