package org.depositary.http.wire;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.depositary.http.EntityTags;
import org.depositary.http.Problem;
import org.depositary.http.ProblemType;
import org.depositary.http.Trace;
import org.jboss.logging.MDC;

/**
 * Meets every request before routing: gives it a trace and refuses what is too large to read.
 *
 * <p>What is refused here never reaches a resource, so its problem is written here too.
 */
@ApplicationScoped
class Entrance {

  private static final int LONGEST_URI = 8 * 1024;
  // Before the limit of the framework, which closes the connection on a client still sending.
  private static final int FIRST = 1000;

  private final EntityTags json;

  Entrance(EntityTags json) {
    this.json = json;
  }

  void register(@Observes Filters filters) {
    filters.register(this::enter, FIRST);
  }

  private void enter(RoutingContext context) {
    HttpServerRequest request = context.request();
    Trace trace = Trace.of(request.getHeader("traceparent"), pathOf(request));
    context.put(Trace.class.getName(), trace);
    MDC.put("traceId", trace.id());
    context.response().putHeader(Trace.HEADER, trace.id());
    if (request.uri().length() > LONGEST_URI) {
      refuse(context, trace, ProblemType.URI_TOO_LONG, "The address is longer than 8 KiB.");
    } else if (announcedLength(request) > BodyLimit.BYTES) {
      Drain.open(context);
      refuse(context, trace, ProblemType.CONTENT_TOO_LARGE, BodyLimit.DETAIL);
    } else {
      context.next();
    }
  }

  private static String pathOf(HttpServerRequest request) {
    String path = request.path();
    return path == null ? "" : path.substring(0, Math.min(path.length(), LONGEST_URI));
  }

  // A length that is no number is refused by Vert.x before it comes here.
  private static long announcedLength(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    try {
      return length == null ? 0 : Long.parseLong(length.strip());
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }

  private void refuse(RoutingContext context, Trace trace, ProblemType type, String detail) {
    byte[] body = json.bytes(Problem.of(type, detail, List.of(), trace));
    context
        .response()
        .setStatusCode(type.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .end(Buffer.buffer(body));
  }
}
