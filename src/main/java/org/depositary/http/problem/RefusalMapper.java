package org.depositary.http.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.depositary.http.ExpiredCursorException;
import org.depositary.http.GoneException;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.http.RangeException;

/** What the service itself refuses. */
@Provider
class RefusalMapper implements ExceptionMapper<ProblemException> {

  private final Problems problems;

  RefusalMapper(Problems problems) {
    this.problems = problems;
  }

  @Override
  public Response toResponse(ProblemException refusal) {
    var answer = problems.builder(refusal.type(), refusal.detail(), refusal.faults());
    if (refusal.type() == ProblemType.UNAUTHENTICATED) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"depositary\"");
    }
    if (refusal.type() == ProblemType.UNAVAILABLE) {
      answer.header(HttpHeaders.RETRY_AFTER, Problems.RETRY_SECONDS);
    }
    if (refusal.type() == ProblemType.CONTENT_TOO_LARGE) {
      answer.header("Connection", "close");
    }
    if (refusal instanceof RangeException range) {
      answer.header("Content-Range", range.contentRange());
    }
    if (refusal instanceof ExpiredCursorException expired) {
      answer.entity(problems.expired(expired));
    }
    return refusal instanceof GoneException gone
        ? answer.entity(problems.gone(gone)).build()
        : answer.build();
  }
}
