package org.depositary.difference;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.depositary.annotation.AnnotationKind;
import org.depositary.annotation.AnnotationView;
import org.depositary.annotation.KeptAnnotations;
import org.depositary.difference.AnnotationDifference.Sort;
import org.depositary.extraction.similarity.Edits;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.Pager;
import org.depositary.http.Slice;
import org.jspecify.annotations.Nullable;

/** Compares the annotations of two texts of a document. */
@ApplicationScoped
public class AnnotationComparison {

  /**
   * Two texts of a document.
   *
   * @param before its number; null for none
   * @param edits from one to the other
   */
  public record Texts(UUID documentId, @Nullable Integer before, int after, Edits edits) {

    // Revisions that change no text share it with all that was found in it.
    private boolean areOne() {
      return before != null && before == after;
    }
  }

  private record Placed(AnnotationKind kind, AnnotationPair pair) {}

  private static final Comparator<Placed> TEXT_ORDER =
      Comparator.comparingInt((Placed placed) -> placed.pair().place())
          .thenComparing(Placed::kind)
          .thenComparing(placed -> placed.pair().sort())
          .thenComparingLong(placed -> placed.pair().pk());

  private final Map<AnnotationKind, KeptAnnotations<?, ?>> kept =
      new EnumMap<>(AnnotationKind.class);
  private final AnnotationContent content;
  private final Pager pager;

  AnnotationComparison(
      @All List<KeptAnnotations<?, ?>> kept, AnnotationContent content, Pager pager) {
    kept.forEach(kind -> this.kept.put(kind.kind(), kind));
    this.content = content;
    this.pager = pager;
  }

  /** How many annotations of each kind differ. */
  public List<AnnotationCounts> count(Texts texts) {
    return kept.values().stream().map(kind -> count(kind, texts)).toList();
  }

  private AnnotationCounts count(KeptAnnotations<?, ?> kind, Texts texts) {
    if (texts.areOne()) {
      long all = kind.countByText(texts.documentId(), texts.after());
      return new AnnotationCounts(kind.kind(), 0, 0, 0, 0, 0, all);
    }
    AnnotationPairs pairs = pairs(kind, texts);
    Map<Sort, Long> counts = new EnumMap<>(Sort.class);
    pairs.different().forEach(pair -> counts.merge(pair.sort(), 1L, Long::sum));
    return new AnnotationCounts(
        kind.kind(),
        counts.getOrDefault(Sort.ADDED, 0L),
        counts.getOrDefault(Sort.REMOVED, 0L),
        counts.getOrDefault(Sort.CHANGED, 0L),
        counts.getOrDefault(Sort.MOVED, 0L),
        pairs.different().stream().filter(p -> p.sort() == Sort.MOVED && p.carried()).count(),
        pairs.unchanged());
  }

  /** A page of the annotations that differ, in text order. */
  public Page<AnnotationDifference> list(Texts texts, AnnotationFilter filter, PageQuery query) {
    Slice slice = pager.slice(query);
    List<Placed> all = texts.areOne() ? List.of() : different(texts, filter);
    // What differs never changes, so its number in the list is a position.
    int from = slice.atStart() ? 0 : Integer.parseInt(slice.after().get(0));
    List<Placed> rest = all.subList(from, Math.min(all.size(), from + slice.rows()));
    Long total = slice.counted() ? (long) all.size() : null;
    Page<Placed> page =
        pager.page(slice, rest, last -> List.of(String.valueOf(from + slice.limit())), total);
    return new Page<>(views(page.items()), page.page());
  }

  private List<Placed> different(Texts texts, AnnotationFilter filter) {
    List<Placed> all = new ArrayList<>();
    for (KeptAnnotations<?, ?> kind : kept.values()) {
      if (filter.kind().isEmpty() || filter.kind().contains(kind.kind())) {
        pairs(kind, texts).different().stream()
            .filter(filter::shows)
            .forEach(pair -> all.add(new Placed(kind.kind(), pair)));
      }
    }
    all.sort(TEXT_ORDER);
    return all;
  }

  private AnnotationPairs pairs(KeptAnnotations<?, ?> kind, Texts texts) {
    return AnnotationPairs.of(
        found(kind, texts.documentId(), texts.before()),
        found(kind, texts.documentId(), texts.after()),
        texts.edits());
  }

  private List<FoundAnnotation> found(
      KeptAnnotations<?, ?> kind, UUID documentId, @Nullable Integer textNumber) {
    List<FoundAnnotation> found = new ArrayList<>();
    if (textNumber != null) {
      kind.forEachOfText(
          documentId,
          textNumber,
          placed ->
              found.add(
                  FoundAnnotation.of(
                      placed.place().pk(), placed.view(), content.digest(placed.view()))));
    }
    return found;
  }

  private List<AnnotationDifference> views(List<Placed> shown) {
    Map<AnnotationKind, List<AnnotationPair>> byKind = new EnumMap<>(AnnotationKind.class);
    shown.forEach(
        placed -> byKind.computeIfAbsent(placed.kind(), k -> new ArrayList<>()).add(placed.pair()));
    Map<Long, AnnotationView> views = new HashMap<>();
    byKind.forEach((kind, pairs) -> views.putAll(read(kind, pairs)));
    return shown.stream().map(placed -> view(placed, views)).toList();
  }

  private Map<Long, AnnotationView> read(AnnotationKind kind, Collection<AnnotationPair> pairs) {
    List<Long> pks = new ArrayList<>();
    for (AnnotationPair pair : pairs) {
      if (pair.before() != null) {
        pks.add(pair.before().pk());
      }
      if (pair.after() != null) {
        pks.add(pair.after().pk());
      }
    }
    return Objects.requireNonNull(kept.get(kind)).find(pks);
  }

  private AnnotationDifference view(Placed placed, Map<Long, AnnotationView> views) {
    AnnotationPair pair = placed.pair();
    @Nullable AnnotationView before = pair.before() == null ? null : views.get(pair.before().pk());
    @Nullable AnnotationView after = pair.after() == null ? null : views.get(pair.after().pk());
    List<String> properties =
        pair.sort() == Sort.CHANGED && before != null && after != null
            ? content.differences(before, after)
            : null;
    Boolean carried = pair.sort() == Sort.MOVED ? pair.carried() : null;
    return new AnnotationDifference(pair.sort(), placed.kind(), carried, properties, before, after);
  }
}
