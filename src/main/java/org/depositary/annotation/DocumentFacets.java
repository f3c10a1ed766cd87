package org.depositary.annotation;

import java.util.List;
import org.depositary.facet.Facet;
import org.depositary.facet.Labels;

/** The facets that every flat list has: those of the documents its annotations stand in. */
final class DocumentFacets {

  private static final String JOIN = " join Document doc on doc.id = r.anchor.documentId";

  static final List<Facet> ALL =
      List.of(
          new Facet("documentType", JOIN, "doc.type", Labels.SAME),
          new Facet("language", JOIN, "doc.language", Labels.LANGUAGES),
          new Facet("source", JOIN, "doc.sourceName", Labels.SAME),
          Facet.of("issuedYear", IssueDates.year("r.anchor.issuedOn"), Labels.SAME));

  private DocumentFacets() {}
}
