package org.depositary.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
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
import org.jspecify.annotations.Nullable;

/** Puts what documents state about the same thing beside each other. */
@ApplicationScoped
class Comparisons {

  private record Stated(FigureRow row, FigureView view) {}

  private final FigureStore store;
  private final Figures figures;
  private final Json json;
  private final Pager pager;

  Comparisons(FigureStore store, Figures figures, Json json, Pager pager) {
    this.store = store;
    this.figures = figures;
    this.json = json;
    this.pager = pager;
  }

  /** A page of comparisons, in the order of their keys. */
  Page<ComparisonView> list(ComparisonFilter filter, PageQuery query) {
    Slice slice = pager.slice(query);
    Long total = slice.counted() ? store.countComparisonKeys(filter.conditions()) : null;
    Conditions rest = filter.conditions();
    if (!slice.atStart()) {
      rest.where("r.comparisonKey > :value", slice.after().get(0));
    }
    List<String> keys = store.listComparisonKeys(rest, slice.rows());
    Page<String> page = pager.page(slice, keys, List::of, total);
    if (page.items().isEmpty()) {
      return page.map(key -> compare(key, List.of(), 0));
    }
    Map<String, List<Stated>> stated = statements(page.items());
    Map<String, Long> counts = store.countByComparisonKey(page.items());
    return page.map(
        key -> compare(key, stated.getOrDefault(key, List.of()), counts.getOrDefault(key, 0L)));
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
    List<Statement> statements =
        stated.stream().map(s -> statement(s.row, s.view.document())).toList();
    return new ComparisonView(
        key.place(),
        present(key.year()),
        key.category(),
        present(key.group()),
        key.unit(),
        Comparison.compare(key.category(), statements),
        count,
        stated.stream().map(Stated::view).toList());
  }

  private Statement statement(FigureRow row, @Nullable DocumentLink document) {
    return new Statement(
        row.anchor.documentId,
        document == null ? null : document.issuedOn(),
        row.qualifier,
        json.read(row.details, FigureDetails.class));
  }

  private static @Nullable String present(String part) {
    return part.isEmpty() ? null : part;
  }
}
