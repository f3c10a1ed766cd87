package org.depositary.document;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.depositary.annotation.AnnotationKind;
import org.depositary.annotation.AnnotationView;
import org.depositary.annotation.KeptAnnotations;
import org.depositary.annotation.PlacedView;
import org.depositary.annotation.ReviewFilter;
import org.depositary.annotation.Standing;
import org.depositary.annotation.TextPlace;
import org.depositary.change.Change;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.Pager;
import org.depositary.http.Slice;
import org.jspecify.annotations.Nullable;

/** Merges the annotations of a text, each kind from the feature that keeps it. */
@ApplicationScoped
class AnnotationList {

  private final Map<AnnotationKind, KeptAnnotations<?, ?>> kept =
      new EnumMap<>(AnnotationKind.class);
  private final Pager pager;

  AnnotationList(@All List<KeptAnnotations<?, ?>> kept, Pager pager) {
    kept.forEach(kind -> this.kept.put(kind.kind(), kind));
    this.pager = pager;
  }

  /**
   * A text of a document.
   *
   * @param number null for the current one, whose annotations lead to documents and entities
   * @param reviews what curators decided; a numbered text knows of no decisions
   */
  record Source(UUID documentId, @Nullable Integer number, ReviewFilter reviews) {

    static Source ofText(UUID documentId, int number) {
      return new Source(documentId, number, ReviewFilter.STANDING);
    }
  }

  /**
   * A page in text order.
   *
   * @param kinds empty for all
   */
  Page<AnnotationView> list(Source source, Set<AnnotationKind> kinds, PageQuery query) {
    Slice slice = pager.slice(query);
    TextPlace after = TextPlace.of(slice.after());
    List<PlacedView> found = new ArrayList<>();
    for (AnnotationKind kind : orAll(kinds)) {
      found.addAll(list(kind, source, after, slice.rows()));
    }
    List<PlacedView> first = found.stream().sorted().limit(slice.rows()).toList();
    return pager
        .page(
            slice,
            first,
            placed -> placed.place().position(),
            slice.counted() ? count(source, kinds) : null)
        .map(PlacedView::view);
  }

  private List<PlacedView> list(AnnotationKind kind, Source source, TextPlace after, int limit) {
    Integer number = source.number();
    return number == null
        ? kept(kind).listCurrent(source.documentId(), after, source.reviews(), limit)
        : kept(kind).listByText(source.documentId(), number, after, limit);
  }

  /** The first annotations that start at a place or after it, of all kinds, in text order. */
  List<AnnotationView> listFrom(Source source, TextPlace place, int limit) {
    return kept.keySet().stream()
        .flatMap(kind -> list(kind, source, place, limit).stream())
        .sorted()
        .limit(limit)
        .map(PlacedView::view)
        .toList();
  }

  /**
   * How many annotations a text has.
   *
   * @param kinds empty for all
   */
  long count(Source source, Set<AnnotationKind> kinds) {
    return orAll(kinds).stream().mapToLong(kind -> count(kind, source)).sum();
  }

  private static Set<AnnotationKind> orAll(Set<AnnotationKind> kinds) {
    return kinds.isEmpty() ? EnumSet.allOf(AnnotationKind.class) : kinds;
  }

  /** How many annotations of each kind a text has. */
  Map<AnnotationKind, Long> count(Source source) {
    Map<AnnotationKind, Long> counts = new EnumMap<>(AnnotationKind.class);
    kept.keySet().forEach(kind -> counts.put(kind, count(kind, source)));
    return counts;
  }

  private long count(AnnotationKind kind, Source source) {
    Integer number = source.number();
    return number == null
        ? kept(kind).countCurrent(source.documentId(), source.reviews())
        : kept(kind).countByText(source.documentId(), number);
  }

  /** Where the annotations of the current text stand. */
  List<Standing> listStandings(UUID documentId) {
    return kept.values().stream().flatMap(kind -> kind.listStandings(documentId).stream()).toList();
  }

  /** Says when the document of some annotations was issued; empty where that is not known. */
  void date(UUID documentId, int textNumber, String issuedOn) {
    kept.values().forEach(kind -> kind.date(documentId, textNumber, issuedOn));
  }

  /** Removes every annotation of a deleted document; answers what happened to reviewed ones. */
  List<Change> delete(UUID documentId, String actor) {
    return kept.values().stream().flatMap(kind -> kind.delete(documentId, actor).stream()).toList();
  }

  private KeptAnnotations<?, ?> kept(AnnotationKind kind) {
    return Objects.requireNonNull(kept.get(kind), kind::name);
  }
}
