package org.depositary.http.wire;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.SortedSet;
import org.depositary.http.AllowedMethods;
import org.depositary.http.EntityTags;
import org.depositary.http.Problem;
import org.depositary.http.ProblemType;
import org.depositary.http.Trace;
import org.jboss.logging.MDC;

/**
 * Meets every request before routing: gives it a trace, and refuses what is too large to read.
 *
 * <p>What is refused here never reaches a resource, so its problem is written here too. OPTIONS is
 * answered here, because the framework lists the methods of a class, not of an address.
 */
@ApplicationScoped
class Entrance {

  private static final int LONGEST_URI = 8 * 1024;
  private static final String NO_HOST = "The header Host is missing or names no host.";
  // Before the limit of the framework, which closes the connection on a client still sending.
  private static final int FIRST = 1000;
  // After that limit was set.
  private static final int LAST = 1;

  // Lists that may be sent in several lines, which mean what one line would (RFC 9110, 5.3).
  private static final List<CharSequence> LISTS =
      List.of(
          HttpHeaders.ACCEPT,
          HttpHeaders.ACCEPT_ENCODING,
          HttpHeaders.IF_MATCH,
          HttpHeaders.IF_NONE_MATCH);

  private final EntityTags json;
  private final CrossOrigin crossOrigin;
  private final AllowedMethods methods;

  Entrance(EntityTags json, CrossOrigin crossOrigin, AllowedMethods methods) {
    this.json = json;
    this.crossOrigin = crossOrigin;
    this.methods = methods;
  }

  void register(@Observes Filters filters) {
    filters.register(this::enter, FIRST);
    filters.register(this::bound, LAST);
  }

  // A path with a broken escape fails before any filter is asked.
  void register(@Observes Router router) {
    router.errorHandler(
        400,
        context -> refuse(context, begin(context), ProblemType.BAD_REQUEST, "This is no URI."));
    // So does most of what is no host, and the framework would answer in its own words.
    router
        .route()
        .order(Integer.MIN_VALUE)
        .failureHandler(
            context -> {
              if (Host.isNamed(context.request())) {
                context.next();
              } else {
                refuse(context, begin(context), ProblemType.BAD_REQUEST, NO_HOST);
              }
            });
  }

  private void enter(RoutingContext context) {
    HttpServerRequest request = context.request();
    Trace trace = begin(context);
    crossOrigin.mark(request, context.response());
    joinLines(request);
    if (request.uri().length() > LONGEST_URI) {
      refuse(context, trace, ProblemType.URI_TOO_LONG, "The address is longer than 8 KiB.");
    } else if (!isUri(request.uri())) {
      refuse(context, trace, ProblemType.BAD_REQUEST, "This is no URI.");
    } else if (!Host.isNamed(request)) {
      refuse(context, trace, ProblemType.BAD_REQUEST, NO_HOST);
    } else if (announcedLength(request) > BodyLimit.BYTES && !readsLines(request, trace)) {
      Drain.open(context);
      refuse(context, trace, ProblemType.CONTENT_TOO_LARGE, BodyLimit.DETAIL);
    } else if (CrossOrigin.isPreflight(request)) {
      crossOrigin.answerPreflight(context.response());
    } else if (request.method().equals(HttpMethod.OPTIONS)) {
      answerOptions(context, trace);
    } else {
      context.next();
    }
  }

  // The framework reads the first line only.
  private static void joinLines(HttpServerRequest request) {
    for (CharSequence name : LISTS) {
      List<String> lines = request.headers().getAll(name);
      if (lines.size() > 1) {
        request.headers().set(name, String.join(", ", lines));
      }
    }
  }

  private static Trace begin(RoutingContext context) {
    HttpServerRequest request = context.request();
    Trace trace = Trace.of(request.getHeader("traceparent"), pathOf(request));
    context.put(Trace.class.getName(), trace);
    MDC.put("traceId", trace.id());
    context.response().putHeader(Trace.HEADER, trace.id());
    return trace;
  }

  private static String pathOf(HttpServerRequest request) {
    String path = request.path();
    return path == null ? "" : path.substring(0, Math.min(path.length(), LONGEST_URI));
  }

  private static boolean isUri(String address) {
    if (PlainCharacters.makeUri(address)) {
      return true;
    }
    try {
      return !new URI(address).isOpaque();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private boolean readsLines(HttpServerRequest request, Trace trace) {
    return methods.readsLines(request.method().name(), trace.path());
  }

  // The framework would read as much of every body as of one of lines.
  private void bound(RoutingContext context) {
    if (!methods.readsLines(context.request().method().name(), pathOf(context.request()))) {
      context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, BodyLimit.LAST);
    }
    context.next();
  }

  private static long announcedLength(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    try {
      return length == null ? 0 : Long.parseLong(length.strip());
    } catch (NumberFormatException e) {
      // Longer than any number: Vert.x has let only digits through.
      return Long.MAX_VALUE;
    }
  }

  private void answerOptions(RoutingContext context, Trace trace) {
    SortedSet<String> allowed = methods.of(trace.path());
    if (allowed.isEmpty()) {
      refuse(context, trace, ProblemType.NOT_FOUND, "There is nothing at this address.");
    } else {
      context
          .response()
          .setStatusCode(204)
          .putHeader(HttpHeaders.ALLOW, String.join(", ", allowed))
          .end();
    }
  }

  private void refuse(RoutingContext context, Trace trace, ProblemType type, String detail) {
    byte[] body = json.bytes(Problem.of(type, detail, List.of(), trace));
    context
        .response()
        .setStatusCode(type.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
        .putHeader(HttpHeaders.VARY, RepresentationFilter.VARY)
        .end(Buffer.buffer(body));
  }
}
