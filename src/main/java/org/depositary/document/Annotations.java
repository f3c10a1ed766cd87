package org.depositary.document;

import java.util.List;
import org.depositary.citation.CitationView;
import org.depositary.entity.MentionView;
import org.depositary.figure.FigureView;

/** All that was found in one text; each list in text order. */
record Annotations(
    List<MentionView> mentions, List<CitationView> citations, List<FigureView> figures) {}
