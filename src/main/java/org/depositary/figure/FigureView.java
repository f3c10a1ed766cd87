package org.depositary.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.depositary.annotation.AnnotationCore;
import org.depositary.annotation.AnnotationKind;
import org.depositary.annotation.AnnotationView;
import org.depositary.annotation.DocumentLink;
import org.depositary.annotation.ReviewView;
import org.depositary.annotation.SpanView;
import org.depositary.annotation.VoiceView;
import org.depositary.extraction.Figure;
import org.depositary.extraction.FigureCategory;
import org.depositary.extraction.Qualifier;
import org.depositary.extraction.Unit;
import org.depositary.text.Span;
import org.depositary.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure as clients see it; without id and document where nothing is stored. */
@Schema(name = "Figure", description = "A number that a document states about the world.")
public record FigureView(
    @Schema(
            implementation = String.class,
            enumeration = "FIGURE",
            description = "Tells the kinds apart where they stand in one list.")
        AnnotationKind annotationKind,
    @Schema(description = "Stays the same while the words stay; absent where nothing is stored.")
        @Nullable UUID id,
    @Schema(description = "The document; absent where nothing is stored.")
        @Nullable DocumentLink document,
    @Schema(description = "Code points, inclusive.", minimum = "0") int start,
    @Schema(description = "Code points, exclusive.", minimum = "1") int end,
    @Schema(description = "UTF-16 units, inclusive.", minimum = "0") int utf16Start,
    @Schema(description = "UTF-16 units, exclusive.", minimum = "1") int utf16End,
    @Schema(description = "The words inside the span.", examples = "at least 40 people")
        String exact,
    @Schema(description = "Up to 32 UTF-16 units before the span.") String prefix,
    @Schema(description = "Up to 32 UTF-16 units after the span.") String suffix,
    @Schema(
            description = "The number; absent for VAGUE, the lower bound for RANGE.",
            examples = "40")
        @Nullable BigDecimal value,
    @Schema(
            description = "Lower bound where the words give one; exclusive for MORE_THAN.",
            examples = "40")
        @Nullable BigDecimal min,
    @Schema(description = "Upper bound where the words give one; exclusive for FEWER_THAN.")
        @Nullable BigDecimal max,
    @Schema(description = "How exactly the words commit to the number.") Qualifier qualifier,
    @Schema(description = "What is counted or measured.") Unit unit,
    @Schema(description = "What the number is about.") FigureCategory category,
    @Schema(description = "Who is counted.", examples = "children") @Nullable String group,
    @Schema(
            description =
                "The figure that this one is part of: its id, or a JSON Pointer into the answer"
                    + " where nothing is stored; absent where that one was rejected.",
            examples = "/figures/0")
        @Nullable String subsetOf,
    @Schema(description = "Counted beside what was said before: \"another 1,000\".")
        boolean additional,
    @Schema(
            description = "The event it belongs to, named by place and date.",
            examples = "Bentiu, 2014-04-15")
        @Nullable String event,
    @Schema(description = "Where it happened.", examples = "Bentiu") @Nullable String eventPlace,
    @Schema(description = "When it happened, ISO 8601 / EDTF.", examples = "2014-04-15")
        @Nullable String eventDate,
    @Schema(description = "Voices behind the statement, from the issuer inwards.")
        List<VoiceView> attribution,
    @Schema(description = "Every span that states this figure, this one first.")
        List<SpanView> mentions,
    @Schema(description = "What a curator decided about it; absent where nobody did.")
        @Nullable ReviewView review,
    @Schema(description = "How sure the rule is.", minimum = "0", maximum = "1") double confidence,
    @Schema(description = "The rule that found it.", examples = "count-of-people") String rule)
    implements AnnotationView {

  /** The figures of a text that is not stored. */
  public static List<FigureView> listOf(Text text, List<Figure> figures) {
    Map<Span, String> pointers = new HashMap<>();
    IntStream.range(0, figures.size())
        .forEach(i -> pointers.put(figures.get(i).span(), "/figures/" + i));
    return figures.stream()
        .map(f -> of(text, f, FigureDetails.of(text, f, pointers.get(f.subsetOf()))))
        .toList();
  }

  private static FigureView of(Text text, Figure figure, FigureDetails details) {
    Counted counted = new Counted(figure.qualifier(), figure.unit(), figure.category());
    return of(AnnotationCore.of(text, figure), counted, details);
  }

  static FigureView of(AnnotationCore core, FigureRow row, FigureDetails details) {
    return of(core, new Counted(row.qualifier, row.unit, row.category), details);
  }

  /** What is counted, and how exactly. */
  private record Counted(Qualifier qualifier, Unit unit, FigureCategory category) {}

  private static FigureView of(AnnotationCore core, Counted counted, FigureDetails details) {
    return new FigureView(
        AnnotationKind.FIGURE,
        core.id(),
        core.document(),
        core.at().start(),
        core.at().end(),
        core.at().utf16Start(),
        core.at().utf16End(),
        core.at().exact(),
        core.at().prefix(),
        core.at().suffix(),
        details.value(),
        details.min(),
        details.max(),
        counted.qualifier,
        counted.unit,
        counted.category,
        details.group(),
        details.subsetOf(),
        details.additional(),
        details.event(),
        details.eventPlace(),
        details.eventDate(),
        details.attribution(),
        details.mentions(),
        core.review(),
        core.confidence(),
        core.rule());
  }
}
