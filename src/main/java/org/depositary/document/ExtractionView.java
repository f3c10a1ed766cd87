package org.depositary.document;

import java.util.List;
import org.depositary.citation.CitationView;
import org.depositary.entity.MentionView;
import org.depositary.figure.FigureView;
import org.depositary.speech.CharacterisationView;
import org.depositary.speech.QuotationView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found in a text that is not stored. */
@Schema(
    name = "Extraction",
    description = "What was found in a text: the same objects as in a document, without ids.")
record ExtractionView(
    @Schema(description = "The extractor that read the text.") ExtractorView extractor,
    @Schema(description = "The text that all spans refer to.") TextView text,
    @Schema(description = "Mentions, in text order.") List<MentionView> mentions,
    @Schema(description = "Citations, in text order.") List<CitationView> citations,
    @Schema(description = "Figures, in text order.") List<FigureView> figures,
    @Schema(description = "Quotations, in text order.") List<QuotationView> quotations,
    @Schema(description = "Characterisations, in text order.")
        List<CharacterisationView> characterisations,
    @Schema(description = DetectedView.DESCRIPTION) DetectedView detected) {}
