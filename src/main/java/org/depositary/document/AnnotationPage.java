package org.depositary.document;

import java.util.List;
import org.depositary.annotation.AnnotationView;
import org.depositary.citation.CitationView;
import org.depositary.entity.MentionView;
import org.depositary.figure.FigureView;
import org.depositary.http.Page;
import org.depositary.speech.CharacterisationView;
import org.depositary.speech.QuotationView;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of annotations of different kinds. */
@Schema(name = "AnnotationPage", description = "A page of annotations, in text order.")
record AnnotationPage(
    @Schema(
            type = SchemaType.ARRAY,
            implementation = Annotation.class,
            description = "The annotations of this page.",
            maxItems = 200)
        List<AnnotationView> items,
    @Schema(description = "How to go on.") Page.Mark page) {

  static AnnotationPage of(Page<AnnotationView> page) {
    return new AnnotationPage(page.items(), page.page());
  }

  /** One of the kinds; only the contract reads it. */
  @Schema(
      name = "Annotation",
      description = "What was found at a span; annotationKind tells of which kind it is.",
      oneOf = {
        MentionView.class,
        CitationView.class,
        FigureView.class,
        QuotationView.class,
        CharacterisationView.class
      },
      discriminatorProperty = "annotationKind",
      discriminatorMapping = {
        @DiscriminatorMapping(value = "MENTION", schema = MentionView.class),
        @DiscriminatorMapping(value = "CITATION", schema = CitationView.class),
        @DiscriminatorMapping(value = "FIGURE", schema = FigureView.class),
        @DiscriminatorMapping(value = "QUOTATION", schema = QuotationView.class),
        @DiscriminatorMapping(value = "CHARACTERISATION", schema = CharacterisationView.class)
      })
  interface Annotation {}
}
