package org.depositary.figure;

import java.util.List;
import org.depositary.extraction.FigureCategory;
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
    @Schema(
            description =
                "AGREE: different documents give the same number. COMPATIBLE: the numbers differ,"
                    + " but the words leave room. CONFLICT: two documents exclude each other."
                    + " SINGLE_SOURCE: no two documents make claims that can be held against each"
                    + " other, because they are of one document, of different days of the event,"
                    + " or, for a number that grows with time, issued on different days. It never"
                    + " says which statement is true.")
        ComparisonVerdict verdict,
    @Schema(
            description =
                "Every statement with its words, its voice, its document and date; the first 200"
                    + " where there are more.",
            minItems = 1,
            maxItems = ComparisonView.MOST_STATEMENTS)
        List<FigureView> statements) {

  static final int MOST_STATEMENTS = 200;

  ComparisonView {
    statements = List.copyOf(statements);
  }
}
