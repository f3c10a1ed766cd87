package org.depositary.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.depositary.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** When the end of a request is told, on a server of its own. */
@Timeout(60)
class RequestEndTest {

  private final Vertx vertx = Vertx.vertx();
  private final AtomicInteger ends = new AtomicInteger();
  private final CountDownLatch handled = new CountDownLatch(1);

  @AfterEach
  void close() {
    vertx.close();
  }

  private Socket ask(Consumer<RoutingContext> handling) throws Exception {
    Router router = Router.router(vertx);
    router
        .get()
        .blockingHandler(
            routing -> {
              handling.accept(routing);
              handled.countDown();
            });
    HttpServer server =
        vertx
            .createHttpServer()
            .requestHandler(router)
            .listen(0)
            .toCompletionStage()
            .toCompletableFuture()
            .get();
    Socket client = new Socket(InetAddress.getLoopbackAddress(), server.actualPort());
    client
        .getOutputStream()
        .write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    return client;
  }

  private void then(RoutingContext routing) {
    RequestEnd.then(routing, ends::incrementAndGet);
  }

  private static void awaitLoss(RoutingContext routing) {
    try {
      Patience.until(() -> routing.response().closed());
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void anAnswerIsAnEnd() throws Exception {
    try (Socket client =
        ask(
            routing -> {
              then(routing);
              assertThat(ends).hasValue(0);
              routing.end("done");
            })) {
      assertThat(client.getInputStream().read()).isEqualTo('H');
      Patience.until(() -> ends.get() > 0);
    }
    assertThat(ends).hasValue(1);
  }

  @Test
  void aLossIsAnEnd() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    Socket client =
        ask(
            routing -> {
              then(routing);
              asked.countDown();
            });
    asked.await();
    assertThat(ends).hasValue(0);
    client.close();
    Patience.until(() -> ends.get() > 0);
    assertThat(ends).hasValue(1);
  }

  @Test
  void aLossThatIsPastIsAnEnd() throws Exception {
    ask(routing -> {
          // Whoever asked before has been told.
          routing.addEndHandler(ended -> {});
          awaitLoss(routing);
          then(routing);
        })
        .close();
    assertThat(handled.await(60, TimeUnit.SECONDS)).isTrue();
    assertThat(ends).hasValue(1);
  }

  @Test
  void anAnswerThatIsPastIsAnEnd() throws Exception {
    try (Socket client =
        ask(
            routing -> {
              // Whoever asked before has been told.
              routing.addEndHandler(ended -> {});
              routing.end("done");
              awaitEnd(routing);
              then(routing);
            })) {
      assertThat(client.getInputStream().read()).isEqualTo('H');
      assertThat(handled.await(60, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(ends).hasValue(1);
  }

  private static void awaitEnd(RoutingContext routing) {
    try {
      Patience.until(() -> routing.response().ended());
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aLossThatNobodyIsToldOfIsAnEnd() throws Exception {
    AtomicBoolean open = new AtomicBoolean(true);
    try (Socket client =
        ask(
            routing -> {
              AtomicBoolean closed = new AtomicBoolean();
              RequestEnd.then(untold(routing, open::get, closed::get), ends::incrementAndGet);
              // The request is not there for a bean any more when its thread has left it.
              open.set(false);
              closed.set(true);
            })) {
      assertThat(handled.await(60, TimeUnit.SECONDS)).isTrue();
      Patience.until(() -> ends.get() > 0);
      assertThat(client.isConnected()).isTrue();
    }
    assertThat(ends).hasValue(1);
  }

  /**
   * A request that tells nobody of its end and is there for a while, with an answer that is not.
   */
  private static RoutingContext untold(
      RoutingContext request, BooleanSupplier open, BooleanSupplier closed) {
    HttpServerResponse response =
        like(
            HttpServerResponse.class,
            method -> method.getName().equals("closed") && closed.getAsBoolean());
    return like(
        RoutingContext.class,
        method -> {
          assertThat(open.getAsBoolean()).isTrue();
          return switch (method.getName()) {
            case "response" -> response;
            case "vertx" -> request.vertx();
            default -> 0;
          };
        });
  }

  private static <T> T like(Class<T> type, Function<Method, Object> answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answer.apply(method)));
  }
}
