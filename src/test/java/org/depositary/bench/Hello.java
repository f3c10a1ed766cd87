package org.depositary.bench;

import io.vertx.core.Vertx;

/**
 * The yardstick of the load benchmark: an application that only says hello.
 *
 * <p>It runs on the Vert.x that the service runs on, without the rest of the service's stack: no
 * routing, no JSON, no access check, no database.
 */
final class Hello {

  private Hello() {}

  /** Listens on the port that is the only argument, on loopback. */
  public static void main(String[] arguments) {
    Vertx.vertx()
        .createHttpServer()
        .requestHandler(request -> request.response().end("hello"))
        .listen(Integer.parseInt(arguments[0]), "127.0.0.1")
        .onFailure(
            refused -> {
              System.err.println(refused);
              System.exit(1);
            });
  }
}
