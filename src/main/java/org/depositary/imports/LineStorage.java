package org.depositary.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.depositary.change.ChangeLog;
import org.depositary.database.DatabaseClock;
import org.depositary.database.WriteTransactions;
import org.depositary.document.Intake;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.http.problem.Failures;
import org.depositary.imports.ImportStore.Moment;

/**
 * Stores lines, and with them what became of them and how far the import is.
 *
 * <p>Several in one transaction; where that fails, one by one, so that a line that cannot be stored
 * takes none of its neighbours along.
 */
@ApplicationScoped
class LineStorage {

  // Alone, lines meet fewer others; all of them at once are not tried as often as one.
  private static final int ATTEMPTS_TOGETHER = 3;

  private final Intake intake;
  private final ImportStore store;
  private final LineResults results;
  private final ChangeLog changes;
  private final WriteTransactions transactions;
  private final DatabaseClock clock;
  private final ImportSettings settings;

  LineStorage(
      Intake intake,
      ImportStore store,
      LineResults results,
      ChangeLog changes,
      WriteTransactions transactions,
      DatabaseClock clock,
      ImportSettings settings) {
    this.intake = intake;
    this.store = store;
    this.results = results;
    this.changes = changes;
    this.transactions = transactions;
    this.clock = clock;
    this.settings = settings;
  }

  /**
   * Stores lines that follow each other, no document twice.
   *
   * @throws SupersededException where another request has taken the import over
   * @throws ProblemException where a line may be stored later as it is
   */
  List<LineResults.Part> store(Attempt attempt, List<PreparedLine> lines, Sender sender) {
    int attempts = lines.size() == 1 ? Integer.MAX_VALUE : ATTEMPTS_TOGETHER;
    try {
      return List.of(transactions.write(attempts, () -> storeTogether(attempt, lines, sender)));
    } catch (SupersededException e) {
      throw e;
    } catch (RuntimeException e) {
      if (Failures.isOutage(e)) {
        throw e;
      }
      return storeApart(attempt, lines, sender, e);
    }
  }

  private List<LineResults.Part> storeApart(
      Attempt attempt, List<PreparedLine> lines, Sender sender, RuntimeException failure) {
    List<LineResults.Part> parts = new ArrayList<>();
    if (lines.size() > 1) {
      lines.forEach(line -> parts.addAll(store(attempt, List.of(line), sender)));
      return parts;
    }
    if (WriteTransactions.isDeadlock(failure)) {
      throw new ProblemException(
          ProblemType.UNAVAILABLE, "Others write the same names at once, again and again.");
    }
    PreparedLine line = lines.get(0);
    if (line.arrival() == null) {
      throw failure;
    }
    return store(
        attempt,
        List.of(PreparedLine.refused(line.number(), refusal(line, sender, failure))),
        sender);
  }

  private static ProblemException refusal(
      PreparedLine line, Sender sender, RuntimeException failure) {
    if (!(failure instanceof ProblemException refusal)) {
      return Preparation.failed(line.number(), sender, failure);
    }
    if (refusal.type() == ProblemType.UNAVAILABLE) {
      throw refusal;
    }
    return refusal;
  }

  private LineResults.Part storeTogether(Attempt attempt, List<PreparedLine> lines, Sender sender) {
    List<Intake.Arrival> arrivals =
        lines.stream().map(PreparedLine::arrival).filter(Objects::nonNull).toList();
    Intake.Batch batch = intake.store(arrivals, sender.actor().name());
    List<LineResult> became = results(lines, batch.documents().iterator(), sender);
    LineCounts counts = LineCounts.of(became);
    LineResults.Part part = results.store(attempt.importId(), became, counts);
    Instant now = clock.now();
    Moment moment = new Moment(now, now.plus(settings.lease()));
    if (!store.advance(attempt, part.lastLine(), counts, moment)) {
      throw new SupersededException();
    }
    if (!batch.changes().isEmpty()) {
      changes.append(batch.changes());
    }
    return part;
  }

  private static List<LineResult> results(
      List<PreparedLine> lines, Iterator<Intake.Stored> stored, Sender sender) {
    List<LineResult> results = new ArrayList<>();
    for (PreparedLine line : lines) {
      ProblemException refusal = line.refusal();
      results.add(
          refusal == null
              ? LineResult.of(line.number(), stored.next())
              : LineResult.failed(line.number(), sender.problem(refusal)));
    }
    return results;
  }
}
