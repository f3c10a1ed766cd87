package org.depositary.figure;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.depositary.extraction.FigureCategory;
import org.depositary.extraction.Unit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What documents say of one number, as clients see it. */
@Schema(
    name = "FigureComparison",
    description = "What documents state about the same thing, beside each other.")
record ComparisonView(
    @Schema(
            description = "Folded name of the place, or of an event that is known by its name.",
            examples = "bentiu")
        String event,
    @Schema(
            description = "Year of the event; absent where the texts give none.",
            examples = "2014",
            pattern = "^[0-9X]{4}$")
        @Nullable String year,
    @Schema(description = "What the numbers are about.") FigureCategory category,
    @Schema(
            description = "Who is counted; absent for people in general, civilians among them.",
            examples = "children")
        @Nullable String group,
    @Schema(description = "What is counted or measured: families are not held against people.")
        Unit unit,
    @Schema(
            description =
                "AGREE: different sources give the same number. COMPATIBLE: the words of each"
                    + " leave room for the other (at least 40, and 45; 20 in a day, and 300 in its"
                    + " year). CONFLICT: two sources exclude each other (more than 40, and exactly"
                    + " 40; 400 in a day, and 300 in its year). SINGLE_SOURCE: no two sources make"
                    + " claims that can be held against each other, because they are of one"
                    + " document or its reissues, of different days, of a time that the text does"
                    + " not say, or, for a number that grows with time, issued on different days."
                    + " With several pairs the gravest counts: CONFLICT, COMPATIBLE, AGREE. It"
                    + " never says which statement is true.")
        ComparisonVerdict verdict,
    @Schema(
            description = "How many statements there are, those not shown among them.",
            minimum = "1",
            examples = "3")
        long statementCount,
    @Schema(
            description =
                "Statements with their words, their voice, their document and date: all, or where"
                    + " there are more than 200 the first of every document, then the second, and"
                    + " so on. The verdict is on those shown.",
            minItems = 1,
            maxItems = ComparisonView.MOST_STATEMENTS)
        List<FigureView> statements,
    @Schema(
            description =
                "Of the documents of these statements, those with texts alike: each group counts"
                    + " as one source.",
            maxItems = ComparisonView.MOST_STATEMENTS)
        List<Reissues> reissues) {

  static final int MOST_STATEMENTS = 200;

  ComparisonView {
    statements = List.copyOf(statements);
    reissues = List.copyOf(reissues);
  }

  /** Documents that count as one source. */
  @Schema(
      name = "Reissues",
      description = "Documents that are copies, reissues or near-duplicates of each other.")
  record Reissues(
      @Schema(
              description = "Ids of the documents, sorted.",
              minItems = 2,
              maxItems = ComparisonView.MOST_STATEMENTS)
          List<UUID> documents) {

    Reissues {
      documents = List.copyOf(documents);
    }

    /** The groups of several documents. */
    static List<Reissues> of(Map<UUID, UUID> sources) {
      Map<UUID, SortedSet<UUID>> groups = new TreeMap<>();
      sources.forEach(
          (document, source) -> groups.computeIfAbsent(source, s -> new TreeSet<>()).add(document));
      return groups.values().stream()
          .filter(group -> group.size() > 1)
          .map(group -> new Reissues(List.copyOf(group)))
          .toList();
    }
  }
}
