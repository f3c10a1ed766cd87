package org.depositary.speech;

import java.util.List;
import java.util.UUID;
import org.depositary.annotation.AnnotationCore;
import org.depositary.annotation.AnnotationKind;
import org.depositary.annotation.AnnotationView;
import org.depositary.annotation.DocumentLink;
import org.depositary.annotation.ReviewView;
import org.depositary.annotation.SpanView;
import org.depositary.annotation.VoiceView;
import org.depositary.extraction.Characterisation;
import org.depositary.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A characterisation as clients see it; without id and document where nothing is stored. */
@Schema(
    name = "Characterisation",
    description =
        "A loaded term with the voice that uses it and what it is said of; never a fact, never an"
            + " entity.")
public record CharacterisationView(
    @Schema(
            implementation = String.class,
            enumeration = "CHARACTERISATION",
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
    @Schema(description = "The words inside the span.", examples = "massacre") String exact,
    @Schema(description = "Up to 32 UTF-16 units before the span.") String prefix,
    @Schema(description = "Up to 32 UTF-16 units after the span.") String suffix,
    @Schema(description = "The term as listed.", examples = "massacre") String term,
    @Schema(description = "What sort of term it is.") Characterisation.TermKind kind,
    @Schema(description = "Whether the voice stands by the term, leaves it open or refuses it.")
        Characterisation.Stance stance,
    @Schema(
            description =
                "What it is said of, as written; absent where the sentence names nothing.",
            examples = "the killings in Bor")
        @Nullable String saidOf,
    @Schema(description = "Where that stands.") @Nullable SpanView saidOfSpan,
    @Schema(
            description =
                "Voices from the document's issuer to the one who uses the term, who is last.")
        List<VoiceView> attribution,
    @Schema(description = "What a curator decided about it; absent where nobody did.")
        @Nullable ReviewView review,
    @Schema(description = "How sure the rule is.", minimum = "0", maximum = "1") double confidence,
    @Schema(description = "The rule that found it.", examples = "term-list") String rule)
    implements AnnotationView {

  /** A characterisation of a text that is not stored. */
  public static CharacterisationView of(Text text, Characterisation found) {
    return of(
        AnnotationCore.of(text, found),
        new Term(found.term(), found.kind(), found.stance()),
        CharacterisationDetails.of(text, found));
  }

  static CharacterisationView of(
      AnnotationCore core, CharacterisationRow row, CharacterisationDetails details) {
    return of(core, new Term(row.term, row.kind, row.stance), details);
  }

  /** A term, and how the voice stands to it. */
  private record Term(
      String term, Characterisation.TermKind kind, Characterisation.Stance stance) {}

  private static CharacterisationView of(
      AnnotationCore core, Term used, CharacterisationDetails details) {
    return new CharacterisationView(
        AnnotationKind.CHARACTERISATION,
        core.id(),
        core.document(),
        core.at().start(),
        core.at().end(),
        core.at().utf16Start(),
        core.at().utf16End(),
        core.at().exact(),
        core.at().prefix(),
        core.at().suffix(),
        used.term,
        used.kind,
        used.stance,
        details.saidOf(),
        details.saidOfSpan(),
        details.attribution(),
        core.review(),
        core.confidence(),
        core.rule());
  }
}
