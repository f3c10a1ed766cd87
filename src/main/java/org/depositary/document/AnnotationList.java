package org.depositary.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.depositary.annotation.AnnotationKind;
import org.depositary.annotation.AnnotationView;
import org.depositary.annotation.DocumentReference;
import org.depositary.annotation.PlacedView;
import org.depositary.annotation.TextPlace;
import org.depositary.citation.Citations;
import org.depositary.entity.Mentions;
import org.depositary.figure.Figures;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.Pager;
import org.depositary.http.Slice;

/** Merges the annotations of a text, each kind from the feature that keeps it. */
@ApplicationScoped
class AnnotationList {

  private final Mentions mentions;
  private final Citations citations;
  private final Figures figures;
  private final Pager pager;

  AnnotationList(Mentions mentions, Citations citations, Figures figures, Pager pager) {
    this.mentions = mentions;
    this.citations = citations;
    this.figures = figures;
    this.pager = pager;
  }

  /**
   * A page in text order.
   *
   * @param kinds empty for all
   */
  Page<AnnotationView> list(
      DocumentReference document, Set<AnnotationKind> kinds, PageQuery query) {
    Slice slice = pager.slice(query);
    TextPlace after = TextPlace.of(slice.after());
    List<PlacedView> found = new ArrayList<>();
    long total = 0;
    for (AnnotationKind kind : kinds.isEmpty() ? Set.of(AnnotationKind.values()) : kinds) {
      found.addAll(list(kind, document.id(), after, slice.rows()));
      total += slice.counted() ? count(kind, document.id()) : 0;
    }
    List<PlacedView> first = found.stream().sorted().limit(slice.rows()).toList();
    return pager
        .page(slice, first, placed -> placed.place().position(), slice.counted() ? total : null)
        .map(PlacedView::view);
  }

  private List<PlacedView> list(AnnotationKind kind, UUID documentId, TextPlace after, int limit) {
    return switch (kind) {
      case MENTION -> mentions.listCurrent(documentId, after, limit);
      case CITATION -> citations.listCurrent(documentId, after, limit);
      case FIGURE -> figures.listCurrent(documentId, after, limit);
    };
  }

  private long count(AnnotationKind kind, UUID documentId) {
    return switch (kind) {
      case MENTION -> mentions.countCurrent(documentId);
      case CITATION -> citations.countCurrent(documentId);
      case FIGURE -> figures.countCurrent(documentId);
    };
  }
}
