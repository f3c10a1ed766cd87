package org.depositary.http;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.atomic.AtomicBoolean;

/** The end of a request: its answer is sent, or its connection is lost. */
public final class RequestEnd {

  private static final long LATER_MILLIS = 1000;

  private RequestEnd() {}

  /**
   * Runs something once at the end of a request, at once where that is past.
   *
   * <p>The framework tells nobody of a connection that was lost before he asked to be told, and
   * then does not send what he answers: what is held for the sending would be held for ever.
   */
  public static void then(RoutingContext request, Runnable last) {
    AtomicBoolean past = new AtomicBoolean();
    Runnable once =
        () -> {
          if (past.compareAndSet(false, true)) {
            last.run();
          }
        };
    request.addEndHandler(ended -> once.run());
    // What a bean is given as its request is not there any more later; the answer is.
    HttpServerResponse answer = request.response();
    runIfPast(answer, once);
    // A connection that breaks is told of before it counts as closed.
    request.vertx().setTimer(LATER_MILLIS, later -> runIfPast(answer, once));
  }

  private static void runIfPast(HttpServerResponse answer, Runnable once) {
    if (answer.closed() || answer.ended()) {
      once.run();
    }
  }
}
