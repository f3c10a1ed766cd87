package org.depositary.review;

import org.depositary.citation.CitationView;
import org.depositary.entity.MentionView;
import org.depositary.figure.FigureView;
import org.depositary.speech.CharacterisationView;
import org.depositary.speech.QuotationView;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An annotation of one of the kinds; only the contract reads it. */
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
public interface AnyAnnotation {}
