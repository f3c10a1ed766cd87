package org.depositary.http.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.depositary.http.ExpiredCursorException;
import org.depositary.http.Fault;
import org.depositary.http.GoneException;
import org.depositary.http.Problem;
import org.depositary.http.ProblemType;
import org.depositary.http.Trace;
import org.jspecify.annotations.Nullable;

/** Writes the problem of the current request. */
@RequestScoped
class Problems {

  /** How long a database takes to come back, and a text to be read. */
  static final String RETRY_SECONDS = "10";

  private final RoutingContext request;

  Problems(RoutingContext request) {
    this.request = request;
  }

  Response answer(ProblemType type, @Nullable String detail) {
    return answer(type, detail, List.of());
  }

  Response answer(ProblemType type, @Nullable String detail, List<Fault> faults) {
    return builder(type, detail, faults).build();
  }

  Response.ResponseBuilder builder(ProblemType type, @Nullable String detail, List<Fault> faults) {
    Trace trace = request.get(Trace.class.getName());
    return Response.status(type.status())
        .type(Problem.MEDIA_TYPE)
        .entity(Problem.of(type, detail, faults, trace));
  }

  /** 503, and when to try again. */
  Response unavailable(String detail) {
    return builder(ProblemType.UNAVAILABLE, detail, List.of())
        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
        .build();
  }

  Problem gone(GoneException gone) {
    Trace trace = request.get(Trace.class.getName());
    return Problem.of(gone.type(), gone.detail(), List.of(), trace).with(gone.tombstone());
  }

  Problem expired(ExpiredCursorException expired) {
    Trace trace = request.get(Trace.class.getName());
    return Problem.of(expired.type(), expired.detail(), List.of(), trace)
        .restartingAt(expired.restart());
  }

  String path() {
    return request.request().path();
  }

  /** HEAD has what GET has. */
  String method() {
    String method = request.request().method().name();
    return method.equals("HEAD") ? "GET" : method;
  }

  String traceId() {
    Trace trace = request.get(Trace.class.getName());
    return trace.id();
  }
}
