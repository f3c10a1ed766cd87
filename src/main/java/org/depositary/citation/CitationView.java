package org.depositary.citation;

import java.util.List;
import java.util.UUID;
import org.depositary.annotation.AnnotationCore;
import org.depositary.annotation.AnnotationKind;
import org.depositary.annotation.AnnotationView;
import org.depositary.annotation.DocumentLink;
import org.depositary.annotation.ReviewView;
import org.depositary.annotation.SpanView;
import org.depositary.authority.DecisionView;
import org.depositary.authority.LawView;
import org.depositary.authority.ResolutionView;
import org.depositary.convention.ConventionLink;
import org.depositary.convention.Conventions;
import org.depositary.entity.EntityLink;
import org.depositary.extraction.Citation;
import org.depositary.extraction.CitationKind;
import org.depositary.extraction.Verdict;
import org.depositary.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A citation as clients see it; without id and document where nothing is stored. */
@Schema(
    name = "Citation",
    description =
        "A span that relies on an authority. Of convention, decision, resolution, law and name, the"
            + " one that goes with the kind is present where the verdict allows.")
public record CitationView(
    @Schema(
            implementation = String.class,
            enumeration = "CITATION",
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
    @Schema(description = "The words inside the span.", examples = "article 6 of the Convention")
        String exact,
    @Schema(description = "Up to 32 UTF-16 units before the span.") String prefix,
    @Schema(description = "Up to 32 UTF-16 units after the span.") String suffix,
    @Schema(description = "What kind of authority is relied on.") CitationKind kind,
    @Schema(description = "How the citation resolved; a guess is never RESOLVED.") Verdict verdict,
    @Schema(
            description =
                "Present for RESOLVED, SET and ANAPHORA; for NOT_IN_REGISTER with title and year as"
                    + " written and no id.")
        @Nullable ConventionLink convention,
    @Schema(
            description = "For AMBIGUOUS only: the most likely readings, best first.",
            maxItems = CandidateView.MOST)
        @Nullable List<CandidateView> candidates,
    @Schema(description = "For ANAPHORA: the words that were followed.")
        @Nullable SpanView antecedent,
    @Schema(description = "The parts pointed at, lists and ranges expanded, in text order.")
        List<PinpointView> pinpoints,
    @Schema(description = "For citations of kind DECISION.") @Nullable DecisionView decision,
    @Schema(description = "For citations of kind RESOLUTION.") @Nullable ResolutionView resolution,
    @Schema(description = "For citations of kind NATIONAL_LAW.") @Nullable LawView law,
    @Schema(
            description =
                "The canonical record of a decision, resolution or national law: present for"
                    + " RESOLVED, and for ANAPHORA where the antecedent has one; absent where"
                    + " nothing is stored.")
        @Nullable EntityLink entity,
    @Schema(
            description = "For citations of kind BODY_OF_LAW.",
            examples = "international humanitarian law")
        @Nullable String name,
    @Schema(description = "What a curator decided about it; absent where nobody did.")
        @Nullable ReviewView review,
    @Schema(description = "How sure the rule is.", minimum = "0", maximum = "1") double confidence,
    @Schema(description = "The rule that found it.", examples = "convention-name") String rule)
    implements AnnotationView {

  /** A citation of a text that is not stored. */
  public static CitationView of(Text text, Citation citation, Conventions conventions) {
    return of(
        AnnotationCore.of(text, citation),
        new Resolved(citation.kind(), citation.verdict(), null),
        CitationDetails.of(text, citation, conventions));
  }

  static CitationView of(
      AnnotationCore core, CitationRow row, CitationDetails details, @Nullable EntityLink entity) {
    return of(core, new Resolved(row.kind, row.verdict, entity), details);
  }

  /** What a citation is of, as far as it resolved. */
  private record Resolved(CitationKind kind, Verdict verdict, @Nullable EntityLink entity) {}

  private static CitationView of(AnnotationCore core, Resolved resolved, CitationDetails details) {
    return new CitationView(
        AnnotationKind.CITATION,
        core.id(),
        core.document(),
        core.at().start(),
        core.at().end(),
        core.at().utf16Start(),
        core.at().utf16End(),
        core.at().exact(),
        core.at().prefix(),
        core.at().suffix(),
        resolved.kind,
        resolved.verdict,
        details.convention(),
        details.candidates(),
        details.antecedent(),
        details.pinpoints(),
        details.decision(),
        details.resolution(),
        details.law(),
        resolved.entity,
        details.name(),
        core.review(),
        core.confidence(),
        core.rule());
  }
}
