package org.depositary.http.wire;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Reads on what a client still sends after it was refused, and throws it away.
 *
 * <p>Closing at once would reset the connection, and the client would lose the answer while it is
 * still writing. The reading is bounded: then the connection is closed after all.
 */
final class Drain {

  private static final long BYTES = 64L * 1024 * 1024;
  private static final long MILLIS = 10_000;

  private Drain() {}

  static void open(RoutingContext context) {
    HttpServerRequest request = context.request();
    var connection = request.connection();
    request.handler(
        chunk -> {
          if (request.bytesRead() > BYTES) {
            connection.close();
          }
        });
    long bound = context.vertx().setTimer(MILLIS, timer -> connection.close());
    request.endHandler(end -> context.vertx().cancelTimer(bound));
    request.resume();
  }
}
