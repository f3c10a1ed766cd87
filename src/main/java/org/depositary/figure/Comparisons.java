package org.depositary.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.depositary.annotation.DocumentLink;
import org.depositary.database.Conditions;
import org.depositary.database.Json;
import org.depositary.figure.Comparison.Statement;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.Pager;
import org.depositary.http.Slice;
import org.depositary.similarity.Similarities;
import org.jspecify.annotations.Nullable;

/** Puts what documents state about the same thing beside each other. */
@ApplicationScoped
class Comparisons {

  private record Stated(FigureRow row, FigureView view) {}

  /** How many comparisons a request works out to find those with a verdict. */
  private static final int MOST_JUDGED = 500;

  private static final int JUDGED_AT_ONCE = 50;

  private final FigureStore store;
  private final Figures figures;
  private final Similarities similarities;
  private final Json json;
  private final Pager pager;

  Comparisons(
      FigureStore store, Figures figures, Similarities similarities, Json json, Pager pager) {
    this.store = store;
    this.figures = figures;
    this.similarities = similarities;
    this.json = json;
    this.pager = pager;
  }

  /** A page of comparisons, in the order of their keys. */
  Page<ComparisonView> list(ComparisonFilter filter, PageQuery query) {
    Slice slice = pager.slice(query);
    if (!filter.verdict().isEmpty()) {
      return listJudged(filter, slice);
    }
    Long total = slice.counted() ? store.countComparisonKeys(filter.conditions()) : null;
    List<String> keys = list(filter, slice.after(), slice.rows());
    Page<String> page = pager.page(slice, keys, List::of, total);
    return new Page<>(compare(page.items()), page.page());
  }

  // Nothing stored tells the verdict: as many are worked out as a request may cost.
  private Page<ComparisonView> listJudged(ComparisonFilter filter, Slice slice) {
    List<String> keys = list(filter, slice.after(), MOST_JUDGED + 1);
    int judged = Math.min(keys.size(), MOST_JUDGED);
    List<ComparisonView> shown = new ArrayList<>();
    for (int from = 0; from < judged; from += JUDGED_AT_ONCE) {
      List<String> some = keys.subList(from, Math.min(judged, from + JUDGED_AT_ONCE));
      List<ComparisonView> comparisons = compare(some);
      for (int i = 0; i < some.size(); i++) {
        if (filter.allows(comparisons.get(i))) {
          if (shown.size() == slice.limit()) {
            return pager.pageUpTo(shown, List.of(keys.get(from + i - 1)));
          }
          shown.add(comparisons.get(i));
        }
      }
    }
    return judged < keys.size()
        ? pager.pageUpTo(shown, List.of(keys.get(judged - 1)))
        : new Page<>(shown, new Page.Mark(null, null));
  }

  private List<String> list(ComparisonFilter filter, List<String> after, int limit) {
    Conditions conditions = filter.conditions();
    if (!after.isEmpty()) {
      conditions.where("r.comparisonKey > :value", after.get(0));
    }
    return store.listComparisonKeys(conditions, limit);
  }

  private List<ComparisonView> compare(List<String> keys) {
    if (keys.isEmpty()) {
      return List.of();
    }
    Map<String, List<Stated>> stated = statements(keys);
    Map<String, Long> counts = store.countByComparisonKey(keys);
    return keys.stream()
        .map(key -> compare(key, stated.getOrDefault(key, List.of()), counts.getOrDefault(key, 0L)))
        .toList();
  }

  private Map<String, List<Stated>> statements(List<String> keys) {
    List<FigureRow> rows = store.listByComparisonKeys(keys, ComparisonView.MOST_STATEMENTS);
    List<FigureView> views = figures.views(rows);
    return IntStream.range(0, rows.size())
        .mapToObj(i -> new Stated(rows.get(i), views.get(i)))
        .collect(Collectors.groupingBy(stated -> stated.row.comparisonKey));
  }

  private ComparisonView compare(String stored, List<Stated> stated, long count) {
    ComparisonKey key = ComparisonKey.parse(stored);
    Map<UUID, UUID> sources =
        similarities.sources(stated.stream().map(s -> s.row.anchor.documentId).toList());
    List<Statement> statements =
        stated.stream().map(s -> statement(s.row, s.view.document(), sources)).toList();
    return new ComparisonView(
        key.place(),
        present(key.year()),
        key.category(),
        present(key.group()),
        key.unit(),
        verdict(key, statements, sources),
        count,
        stated.stream().map(Stated::view).toList(),
        ComparisonView.Reissues.of(sources));
  }

  private ComparisonVerdict verdict(
      ComparisonKey key, List<Statement> statements, Map<UUID, UUID> sources) {
    ComparisonVerdict verdict = Comparison.compare(key.category(), statements);
    return verdict == ComparisonVerdict.COMPATIBLE
        ? Comparison.compare(key.category(), statements, corroboration(key, sources))
        : verdict;
  }

  private Corroboration corroboration(ComparisonKey key, Map<UUID, UUID> sources) {
    Corroboration corroboration = new Corroboration();
    for (FigureRow row : store.listByOccasion(key, sources.keySet())) {
      BigDecimal value = json.read(row.details, FigureDetails.class).value();
      UUID source = sources.get(row.anchor.documentId);
      if (value != null && source != null && row.comparisonKey != null) {
        corroboration.add(source, row.comparisonKey, value);
      }
    }
    return corroboration;
  }

  private Statement statement(
      FigureRow row, @Nullable DocumentLink document, Map<UUID, UUID> sources) {
    return new Statement(
        sources.getOrDefault(row.anchor.documentId, row.anchor.documentId),
        document == null ? null : document.issuedOn(),
        row.qualifier,
        json.read(row.details, FigureDetails.class));
  }

  private static @Nullable String present(String part) {
    return part.isEmpty() ? null : part;
  }
}
