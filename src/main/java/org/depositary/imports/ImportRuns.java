package org.depositary.imports;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.http.problem.Failures;
import org.depositary.security.LastingAccess;
import org.depositary.security.Scope;
import org.jboss.logging.Logger;

/** Stores the lines of a request and answers them, until there are no more or it is cut. */
@ApplicationScoped
class ImportRuns {

  private static final Logger LOG = Logger.getLogger(ImportRuns.class);

  private final ImportThreads threads;
  private final Preparation preparation;
  private final LineStorage storage;
  private final LineResults results;
  private final Imports imports;
  private final LastingAccess access;
  private final ImportSettings settings;

  ImportRuns(
      ImportThreads threads,
      Preparation preparation,
      LineStorage storage,
      LineResults results,
      Imports imports,
      LastingAccess access,
      ImportSettings settings) {
    this.threads = threads;
    this.preparation = preparation;
    this.storage = storage;
    this.results = results;
    this.imports = imports;
    this.access = access;
    this.settings = settings;
  }

  /**
   * Runs in the thread of the request; the results are written to the response.
   *
   * @param place closed at the end
   * @throws ProblemException where it was cut before the answer began
   */
  void run(
      Attempt attempt,
      LinePipeline.Source source,
      ImportThreads.Place place,
      HttpServerRequest request) {
    try (place) {
      place.use();
      store(attempt, source, new ResultWriter(request.response(), results, attempt));
    } catch (RuntimeException | Error e) {
      ProblemException problem = problem(e);
      cut(attempt, problem);
      if (!request.response().headWritten() || !ResultWriter.breakOff(request)) {
        throw problem;
      }
    }
  }

  private void store(Attempt attempt, LinePipeline.Source source, ResultWriter answer) {
    Duration silence = settings.lease().dividedBy(3);
    Sender sender = source.sender();
    try (LinePipeline lines =
        new LinePipeline(threads, settings, source, line -> preparation.read(line, sender))) {
      long alive = System.nanoTime();
      while (!lines.isEnded()) {
        List<PreparedLine> next = lines.next();
        if (threads.isClosing()) {
          throw ImportThreads.stopping();
        }
        if (!next.isEmpty()) {
          access.require(sender.actor(), Scope.WRITE);
          answer.offer(storage.store(attempt, next, sender));
          alive = System.nanoTime();
        } else if (System.nanoTime() - alive > silence.toNanos()) {
          access.require(sender.actor(), Scope.WRITE);
          imports.renew(attempt);
          alive = System.nanoTime();
        }
        answer.catchUp();
      }
      access.require(sender.actor(), Scope.WRITE);
      imports.complete(attempt, lines.count());
    }
    answer.finish();
  }

  private void cut(Attempt attempt, ProblemException problem) {
    String reason = problem.detail();
    try {
      if (problem instanceof DamageException damage) {
        imports.damage(attempt, reason, damage.wholeLines());
      } else {
        imports.cut(attempt, reason);
      }
    } catch (SupersededException e) {
      LOG.debug("an import is complete, or another request goes on with it", e);
    } catch (RuntimeException e) {
      LOG.warnf("an import was cut (%s), which cannot be stored: %s", reason, e);
    }
  }

  // What the client is told if its answer has not begun, and how the import says why it was cut.
  private static ProblemException problem(Throwable failure) {
    if (failure instanceof ProblemException refusal) {
      return refusal;
    }
    if (failure instanceof SupersededException) {
      return new ProblemException(ProblemType.CONFLICT, String.valueOf(failure.getMessage()));
    }
    if (Failures.isOutage(failure)) {
      return new ProblemException(ProblemType.UNAVAILABLE, "The database did not answer.");
    }
    LOG.error("an import failed", failure);
    return new ProblemException(ProblemType.INTERNAL_ERROR, "The service failed.");
  }
}
