package org.depositary.http.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.nio.channels.ClosedChannelException;
import org.depositary.database.WriteTransactions;
import org.depositary.http.ProblemType;
import org.jboss.logging.Logger;

/**
 * A bug, or a database that is away or busy: the log has the stack, the client only the trace id.
 */
@Provider
class LastResort implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(LastResort.class);

  private final Problems problems;

  LastResort(Problems problems) {
    this.problems = problems;
  }

  @Override
  public Response toResponse(Throwable failure) {
    if (Outage.isCauseOf(failure) || WriteTransactions.isDeadlock(failure)) {
      // Whoever it is, the reason is the same: a line is enough.
      LOG.warnf("request %s found no room in the database: %s", problems.traceId(), failure);
      return problems.unavailable(
          "The database cannot do it now. Try again; with an Idempotency-Key, or If-Match, a"
              + " write is not done twice.");
    }
    if (failure instanceof ClosedChannelException) {
      LOG.debugf("request %s was given up by the client", problems.traceId());
    } else {
      LOG.errorf(failure, "request %s failed", problems.traceId());
    }
    return problems.answer(
        ProblemType.INTERNAL_ERROR,
        "The service failed. Its operators find the reason with the trace id.");
  }
}
