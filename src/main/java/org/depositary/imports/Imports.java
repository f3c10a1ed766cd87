package org.depositary.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.depositary.database.Conditions;
import org.depositary.database.DatabaseClock;
import org.depositary.database.Ids;
import org.depositary.database.WriteTransactions;
import org.depositary.http.Fault;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.Pager;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.http.Slice;

/** Begins imports, takes them over, ends them and shows them. */
@ApplicationScoped
class Imports {

  private static final int LONGEST_REASON = 500;

  private final ImportStore store;
  private final WriteTransactions transactions;
  private final DatabaseClock clock;
  private final Pager pager;
  private final LineResults results;
  private final ImportSettings settings;

  Imports(
      ImportStore store,
      WriteTransactions transactions,
      DatabaseClock clock,
      Pager pager,
      LineResults results,
      ImportSettings settings) {
    this.store = store;
    this.transactions = transactions;
    this.clock = clock;
    this.pager = pager;
    this.results = results;
    this.settings = settings;
  }

  Attempt begin(String actor) {
    return transactions.write(
        () -> {
          ImportRow row = new ImportRow();
          row.id = Ids.next();
          row.state = ImportState.RUNNING;
          row.attempt = 1;
          row.actor = actor;
          row.createdAt = clock.now();
          row.updatedAt = row.createdAt;
          row.aliveUntil = row.createdAt.plus(settings.lease());
          store.persist(row);
          return new Attempt(row.id, row.attempt, 0);
        });
  }

  /**
   * Takes an import over from the request before, which can store nothing from now on.
   *
   * @param from the line that the client goes on with
   */
  Attempt resume(String id, long from) {
    return transactions.write(
        () -> {
          ImportRow row = requirePresent(Ids.parse(id).flatMap(store::findLocked));
          if (row.state == ImportState.COMPLETE) {
            throw new ProblemException(ProblemType.CONFLICT, "The import is complete.");
          }
          if (row.damagedFrom != null) {
            throw new ProblemException(ProblemType.CONFLICT, resent(row.damagedFrom));
          }
          if (from != row.linesDone + 1) {
            throw new ProblemException(
                ProblemType.CONFLICT,
                "%d lines are done: the next one is %d."
                    .formatted(row.linesDone, row.linesDone + 1),
                Fault.in("from", "OTHER_LINE", "It has to be " + (row.linesDone + 1) + "."));
          }
          row.state = ImportState.RUNNING;
          row.attempt++;
          row.reason = null;
          row.updatedAt = clock.now();
          row.aliveUntil = row.updatedAt.plus(settings.lease());
          return new Attempt(row.id, row.attempt, row.linesDone);
        });
  }

  /** Says that all lines were read, and all are done; the last ones may have been blank. */
  void complete(Attempt attempt, long lines) {
    end(
        attempt,
        row -> {
          row.state = ImportState.COMPLETE;
          row.linesDone = lines;
          row.endedAt = clock.now();
          row.updatedAt = row.endedAt;
        });
  }

  /** Says that no more lines came, though there may be some. */
  void cut(Attempt attempt, String reason) {
    end(attempt, row -> cut(row, reason));
  }

  private void cut(ImportRow row, String reason) {
    row.state = ImportState.CUT;
    row.reason = reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
    row.updatedAt = clock.now();
  }

  /**
   * Says that the body was damaged. What is stored of it stays, and nobody goes on behind it as if
   * all were well.
   *
   * @param wholeLines the last line that is known to be as it was sent
   */
  void damage(Attempt attempt, String reason, long wholeLines) {
    end(
        attempt,
        row -> {
          if (row.linesDone > wholeLines) {
            row.damagedFrom = wholeLines + 1;
            cut(row, reason + " " + resent(row.damagedFrom));
          } else {
            cut(row, reason);
          }
        });
  }

  private static String resent(long damagedFrom) {
    return "Lines from %d on may be stored otherwise than you have them: send them again as a new import."
        .formatted(damagedFrom);
  }

  // What is complete stays so, even if the answer that says it breaks off.
  private void end(Attempt attempt, Consumer<ImportRow> change) {
    transactions.write(
        () -> {
          ImportRow row =
              store
                  .findLocked(attempt.importId())
                  .filter(found -> found.state == ImportState.RUNNING)
                  .filter(found -> found.attempt == attempt.number())
                  .orElseThrow(SupersededException::new);
          change.accept(row);
        });
  }

  /** Says that the import still runs. */
  void renew(Attempt attempt) {
    boolean held =
        transactions.write(() -> store.renew(attempt, clock.now().plus(settings.lease())));
    if (!held) {
      throw new SupersededException();
    }
  }

  ImportView get(String id) {
    return ImportView.of(require(id), clock.now());
  }

  /** Refuses an id that no import has. */
  ImportRow require(String id) {
    return requirePresent(Ids.parse(id).flatMap(store::findByIdOptional));
  }

  Page<ImportView> list(ImportFilter filter, PageQuery query) {
    Slice slice = pager.slice(query);
    Instant now = clock.now();
    Conditions conditions = filter.conditions(now);
    Long total = slice.counted() ? store.count(conditions) : null;
    if (!slice.atStart()) {
      conditions.where("r.id < :value", Ids.parse(slice.after().get(0)).orElseThrow());
    }
    List<ImportRow> rows = store.list(conditions, slice.rows());
    return pager
        .page(slice, rows, row -> List.of(row.id.toString()), total)
        .map(row -> ImportView.of(row, now));
  }

  Page<LineResult> listResults(String id, ResultFilter filter, PageQuery query) {
    ImportRow row = require(id);
    Slice slice = pager.slice(query);
    long after = slice.atStart() ? 0 : Long.parseLong(slice.after().get(0));
    List<LineResult> shown = new ArrayList<>();
    List<LineResult> more = List.of();
    do {
      more = results.listAfter(row.id, after, filter);
      for (LineResult result : more) {
        after = result.line();
        if (filter.takes(result) && shown.size() < slice.rows()) {
          shown.add(result);
        }
      }
    } while (!more.isEmpty() && shown.size() < slice.rows());
    Long total = slice.counted() ? filter.total(row) : null;
    return pager.page(slice, shown, result -> List.of(Long.toString(result.line())), total);
  }

  private static ImportRow requirePresent(Optional<ImportRow> found) {
    return found.orElseThrow(
        () -> new ProblemException(ProblemType.NOT_FOUND, "There is no import with this id."));
  }

  /** Forgets old imports. */
  void expire() {
    transactions.write(() -> store.deleteBefore(clock.now().minus(settings.kept()), clock.now()));
  }

  /** The address of an import. */
  static String href(UUID id) {
    return ImportView.href(id);
  }
}
