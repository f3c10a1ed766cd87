package org.depositary.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
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
    return pager.page(slice, keys, List::of, total).map(this::compare);
  }

  private ComparisonView compare(String stored) {
    ComparisonKey key = ComparisonKey.parse(stored);
    List<FigureRow> rows = store.listByComparisonKey(stored, ComparisonView.MOST_STATEMENTS);
    List<FigureView> views = figures.views(rows);
    List<Statement> statements = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      statements.add(statement(rows.get(i), views.get(i).document()));
    }
    return new ComparisonView(
        key.place(),
        present(key.year()),
        key.category(),
        present(key.group()),
        Comparison.compare(key.category(), statements),
        views);
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
