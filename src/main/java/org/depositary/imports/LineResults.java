package org.depositary.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.depositary.database.Conditions;
import org.depositary.database.Json;

/** What became of lines, as rows keep it and as it is sent. */
@ApplicationScoped
class LineResults {

  private static final int ROWS = 4;

  /** Results as they are sent, each ended by LF, and the number of the last of their lines. */
  record Part(long lastLine, String lines) {}

  private final ImportStore store;
  private final Json json;

  LineResults(ImportStore store, Json json) {
    this.store = store;
    this.json = json;
  }

  /** Stores results in the running transaction. */
  Part store(UUID importId, List<LineResult> results, LineCounts counts) {
    ResultRow row = new ResultRow();
    row.importId = importId;
    row.lastLine = results.get(results.size() - 1).line();
    row.created = counts.created();
    row.updated = counts.updated();
    row.unchanged = counts.unchanged();
    row.failed = counts.failed();
    row.results = results.stream().map(json::write).collect(Collectors.joining("\n", "", "\n"));
    store.persistResults(row);
    return new Part(row.lastLine, row.results);
  }

  /** The next stored results behind a line; none where there are no more. */
  List<Part> listBehind(UUID importId, long line) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                store
                    .listResults(
                        new Conditions()
                            .where("r.importId = :value", importId)
                            .where("r.lastLine > :value", line),
                        ROWS)
                    .stream()
                    .map(row -> new Part(row.lastLine, row.results))
                    .toList());
  }

  /**
   * Results behind a line, from rows that hold some that a filter takes; none where there are no
   * more.
   */
  List<LineResult> listAfter(UUID importId, long line, ResultFilter filter) {
    return store
        .listResults(filter.conditions(importId).where("r.lastLine > :value", line), ROWS)
        .stream()
        .flatMap(row -> row.results.lines())
        .map(result -> json.read(result, LineResult.class))
        .filter(result -> result.line() > line)
        .toList();
  }
}
