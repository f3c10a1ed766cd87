package org.depositary.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.depositary.annotation.AnnotationKind;
import org.depositary.annotation.AnnotationView;
import org.depositary.annotation.PlacedView;
import org.depositary.annotation.TextPlace;
import org.depositary.citation.Citations;
import org.depositary.entity.Mentions;
import org.depositary.figure.Figures;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.Pager;
import org.depositary.http.Slice;
import org.jspecify.annotations.Nullable;

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
   * A text of a document.
   *
   * @param number null for the current one, whose annotations lead to documents and entities
   */
  record Source(UUID documentId, @Nullable Integer number) {}

  /**
   * A page in text order.
   *
   * @param kinds empty for all
   */
  Page<AnnotationView> list(Source source, Set<AnnotationKind> kinds, PageQuery query) {
    Slice slice = pager.slice(query);
    TextPlace after = TextPlace.of(slice.after());
    List<PlacedView> found = new ArrayList<>();
    long total = 0;
    for (AnnotationKind kind : kinds.isEmpty() ? Set.of(AnnotationKind.values()) : kinds) {
      found.addAll(list(kind, source, after, slice.rows()));
      total += slice.counted() ? count(kind, source) : 0;
    }
    List<PlacedView> first = found.stream().sorted().limit(slice.rows()).toList();
    return pager
        .page(slice, first, placed -> placed.place().position(), slice.counted() ? total : null)
        .map(PlacedView::view);
  }

  private List<PlacedView> list(AnnotationKind kind, Source source, TextPlace after, int limit) {
    UUID id = source.documentId();
    Integer number = source.number();
    return switch (kind) {
      case MENTION ->
          number == null
              ? mentions.listCurrent(id, after, limit)
              : mentions.listByText(id, number, after, limit);
      case CITATION ->
          number == null
              ? citations.listCurrent(id, after, limit)
              : citations.listByText(id, number, after, limit);
      case FIGURE ->
          number == null
              ? figures.listCurrent(id, after, limit)
              : figures.listByText(id, number, after, limit);
    };
  }

  /** How many annotations of a kind a text has. */
  long count(AnnotationKind kind, Source source) {
    UUID id = source.documentId();
    Integer number = source.number();
    return switch (kind) {
      case MENTION -> number == null ? mentions.countCurrent(id) : mentions.countByText(id, number);
      case CITATION ->
          number == null ? citations.countCurrent(id) : citations.countByText(id, number);
      case FIGURE -> number == null ? figures.countCurrent(id) : figures.countByText(id, number);
    };
  }
}
