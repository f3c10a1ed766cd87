package org.depositary.http.wire;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.depositary.http.NodeSettings;
import org.jspecify.annotations.Nullable;

/**
 * Lets pages of named origins use the service from a browser.
 *
 * <p>Any other origin gets an answer without these headers, which its browser keeps from the page.
 * The framework would answer 403 without a body instead.
 */
@ApplicationScoped
class CrossOrigin {

  private static final String EXPOSED =
      "Accept-Patch, Accept-Ranges, Allow, Changes-Cursor, Content-Disposition, Content-Location,"
          + " Content-Range, ETag, Idempotency-Replayed, Link, Location, Retry-After,"
          + " WWW-Authenticate, X-Request-Id";
  private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
  private static final String HEADERS =
      "Accept, Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, If-Range,"
          + " Last-Event-ID, Range, traceparent";
  private static final String SECONDS = "3600";

  private final List<String> origins;

  CrossOrigin(NodeSettings settings) {
    this.origins = settings.corsOrigins().orElse(List.of());
  }

  /** Marks the answer as readable by the page that asks, if its origin is named. */
  void mark(HttpServerRequest request, HttpServerResponse response) {
    @Nullable String origin = request.getHeader(HttpHeaders.ORIGIN);
    if (origin != null && origins.contains(origin)) {
      response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
      response.putHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
    }
  }

  /** Whether a browser asks beforehand. */
  static boolean isPreflight(HttpServerRequest request) {
    return request.method().equals(HttpMethod.OPTIONS)
        && request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD) != null;
  }

  /** Answers a browser that asks beforehand; the marks say whether its origin is welcome. */
  void answerPreflight(HttpServerResponse response) {
    response
        .setStatusCode(204)
        .putHeader(HttpHeaders.VARY, "Origin")
        .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS)
        .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, HEADERS)
        .putHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, SECONDS)
        .end();
  }
}
