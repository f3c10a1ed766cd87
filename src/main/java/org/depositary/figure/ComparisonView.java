package org.depositary.figure;

import java.util.List;
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
                "AGREE: different documents give the same number. COMPATIBLE: the words of each"
                    + " leave room for the other (at least 40, and 45; 20 in a day, and 300 in its"
                    + " year). CONFLICT: two documents exclude each other (more than 40, and"
                    + " exactly 40; 400 in a day, and 300 in its year). SINGLE_SOURCE: no two"
                    + " documents make claims that can be held against each other, because they are"
                    + " of one document, of different days, of a time that the text does not say,"
                    + " or, for a number that grows with time, issued on different days. With"
                    + " several pairs the gravest counts: CONFLICT, COMPATIBLE, AGREE. It never"
                    + " says which statement is true.")
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
        List<FigureView> statements) {

  static final int MOST_STATEMENTS = 200;

  ComparisonView {
    statements = List.copyOf(statements);
  }
}
