package org.depositary.speech;

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
import org.depositary.extraction.Quotation;
import org.depositary.extraction.Voice;
import org.depositary.text.Span;
import org.depositary.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A quotation as clients see it; without id and document where nothing is stored. */
@Schema(
    name = "Quotation",
    description = "Words that a document puts in a voice's mouth, quoted or reported.")
public record QuotationView(
    @Schema(
            implementation = String.class,
            enumeration = "QUOTATION",
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
    @Schema(description = "The words inside the span.", examples = "nobody will be left behind")
        String exact,
    @Schema(description = "Up to 32 UTF-16 units before the span.") String prefix,
    @Schema(description = "Up to 32 UTF-16 units after the span.") String suffix,
    @Schema(
            description = "Who says these words; \"unknown\" where nobody is named.",
            examples = "Lena Ibarra")
        String speaker,
    @Schema(description = "The words that stand for the speaker, where there are any.")
        @Nullable SpanView speakerSpan,
    @Schema(description = "In the speaker's own words or reported.") Voice.SpeechMode mode,
    @Schema(
            description =
                "The quotation that this one stands in: its id, or a JSON Pointer into the answer"
                    + " where nothing is stored; absent where that one was rejected.",
            examples = "/quotations/0")
        @Nullable String outer,
    @Schema(
            description =
                "Voices from the document's issuer to the one who says these words, who is last.")
        List<VoiceView> attribution,
    @Schema(description = "What a curator decided about it; absent where nobody did.")
        @Nullable ReviewView review,
    @Schema(description = "How sure the rule is.", minimum = "0", maximum = "1") double confidence,
    @Schema(description = "The rule that found it.", examples = "quotation-marks") String rule)
    implements AnnotationView {

  /** The quotations of a text that is not stored. */
  public static List<QuotationView> listOf(Text text, List<Quotation> quotations) {
    Map<Span, String> pointers = new HashMap<>();
    IntStream.range(0, quotations.size())
        .forEach(i -> pointers.put(quotations.get(i).span(), "/quotations/" + i));
    return quotations.stream()
        .map(
            q ->
                of(
                    AnnotationCore.of(text, q),
                    q.voice().voice(),
                    q.voice().mode(),
                    QuotationDetails.of(text, q, pointers.get(q.outer()))))
        .toList();
  }

  static QuotationView of(
      AnnotationCore core, String speaker, Voice.SpeechMode mode, QuotationDetails details) {
    return new QuotationView(
        AnnotationKind.QUOTATION,
        core.id(),
        core.document(),
        core.at().start(),
        core.at().end(),
        core.at().utf16Start(),
        core.at().utf16End(),
        core.at().exact(),
        core.at().prefix(),
        core.at().suffix(),
        speaker,
        details.speakerSpan(),
        mode,
        details.outer(),
        details.attribution(),
        core.review(),
        core.confidence(),
        core.rule());
  }
}
