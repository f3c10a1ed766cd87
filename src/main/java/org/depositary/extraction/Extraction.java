package org.depositary.extraction;

import java.util.List;

/** The result of one run over one text; each list is in text order. */
public record Extraction(
    String version,
    List<Mention> mentions,
    List<Citation> citations,
    List<Figure> figures,
    List<Quotation> quotations,
    List<Characterisation> characterisations,
    DetectedMetadata metadata) {

  public Extraction {
    mentions = List.copyOf(mentions);
    citations = List.copyOf(citations);
    figures = List.copyOf(figures);
    quotations = List.copyOf(quotations);
    characterisations = List.copyOf(characterisations);
  }
}
