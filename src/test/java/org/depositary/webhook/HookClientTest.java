package org.depositary.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depositary.webhook.HookClient.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Sending to a server of this machine, which has the certificate of hooks.test. */
@Timeout(60)
class HookClientTest {

  private static final String PASSWORD = "for-a-minute";
  private static final Message HINT = new Message(Map.of("webhook-id", "msg_1"), "{\"n\":1}");
  private static final Duration LIMIT = Duration.ofSeconds(10);

  @TempDir private static Path directory;
  private static Vertx vertx;
  private static PfxOptions certificate;

  private final List<String> heard = new ArrayList<>();
  private final List<String> lookedUp = new ArrayList<>();
  private @Nullable HttpServer server;

  @BeforeAll
  static void makeCertificate() throws IOException, InterruptedException {
    vertx = Vertx.vertx();
    String store = directory.resolve("hooks.p12").toString();
    String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    String options =
        "-genkeypair -alias hooks -keyalg EC -dname CN=hooks.test -ext san=dns:hooks.test"
            + " -storetype PKCS12 -storepass "
            + PASSWORD
            + " -keystore ";
    List<String> command = new ArrayList<>(List.of(tool));
    command.addAll(List.of(options.split(" ", -1)));
    command.set(command.size() - 1, store);
    assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    certificate = new PfxOptions().setPath(store).setPassword(PASSWORD);
  }

  @AfterAll
  static void closeAll() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @AfterEach
  void closeServer() {
    HttpServer open = server;
    if (open != null) {
      open.close().toCompletionStage().toCompletableFuture().join();
    }
  }

  private void serve(HttpServerOptions options, io.vertx.core.Handler<HttpServerRequest> handler) {
    server =
        vertx
            .createHttpServer(options)
            .requestHandler(handler)
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .join();
  }

  private HttpServerOptions plain() {
    return new HttpServerOptions();
  }

  private HttpServerOptions tls() {
    return new HttpServerOptions().setSsl(true).setSni(true).setKeyCertOptions(certificate);
  }

  private Outcome send(String url, Duration limit, HttpClientOptions options, String... allowed) {
    Targets targets =
        new Targets(
            List.of(allowed),
            true,
            host -> {
              lookedUp.add(host);
              return InetAddress.getAllByName(host.endsWith(".test") ? "127.0.0.1" : host);
            });
    HookClient client = new HookClient(vertx, targets, options, limit);
    try {
      return client.send(url.replace("PORT", Integer.toString(port())), 0, HINT);
    } finally {
      client.close();
    }
  }

  private int port() {
    HttpServer open = server;
    return open == null ? 9 : open.actualPort();
  }

  private Outcome send(String url) {
    HttpClientOptions trusting = new HttpClientOptions().setTrustOptions(certificate);
    return send(url, LIMIT, trusting, "127.0.0.1");
  }

  @Test
  void aMessageArrivesAsItIs() {
    serve(
        plain(),
        request ->
            request.bodyHandler(
                body -> {
                  heard.add(request.method() + " " + request.uri() + " " + body);
                  heard.add(request.getHeader("Host") + " " + request.getHeader("webhook-id"));
                  heard.add(request.getHeader("Content-Type"));
                  request.response().end("thank\tyou\u0007");
                }));
    Outcome outcome = send("http://hooks.test:PORT/in?a=b");
    assertThat(outcome).isEqualTo(new Outcome(null, 200, "thank you", null));
    assertThat(heard)
        .containsExactly(
            "POST /in?a=b {\"n\":1}", "hooks.test:" + port() + " msg_1", "application/json");
  }

  @Test
  void theNameIsLookedUpOnceAndItsAddressIsSpokenTo() {
    serve(plain(), request -> request.response().end());
    assertThat(send("http://hooks.test:PORT/").isTaken()).isTrue();
    assertThat(lookedUp).containsExactly("hooks.test");
  }

  @Test
  void aNameThatLeadsInsideIsNotSpokenTo() {
    serve(
        plain(),
        request -> {
          heard.add(request.uri());
          request.response().end();
        });
    Outcome outcome = send("http://hooks.test:PORT/", LIMIT, new HttpClientOptions());
    assertThat(outcome.failure()).isEqualTo(Failure.TARGET_REFUSED);
    assertThat(heard).isEmpty();
  }

  @Test
  void withTlsTheCertificateIsThatOfTheName() {
    serve(
        tls(),
        request -> {
          heard.add(request.connection().indicatedServerName());
          request.response().setStatusCode(204).end();
        });
    assertThat(send("https://hooks.test:PORT/").isTaken()).isTrue();
    assertThat(send("https://other.test:PORT/").failure()).isEqualTo(Failure.TLS_FAILED);
    assertThat(heard).containsExactly("hooks.test");
  }

  @Test
  void aCertificateThatNobodyVouchesForIsRefused() {
    serve(tls(), request -> request.response().end());
    Outcome outcome = send("https://hooks.test:PORT/", LIMIT, new HttpClientOptions(), "127.0.0.1");
    assertThat(outcome.failure()).isEqualTo(Failure.TLS_FAILED);
  }

  @Test
  void aRedirectIsNotFollowed() {
    serve(
        plain(),
        request -> {
          heard.add(request.uri());
          request.response().setStatusCode(307).putHeader("Location", "/b").end();
        });
    Outcome outcome = send("http://hooks.test:PORT/a");
    assertThat(outcome.failure()).isEqualTo(Failure.STATUS);
    assertThat(outcome.status()).isEqualTo(307);
    assertThat(heard).containsExactly("/a");
  }

  @Test
  void anAnswerWithoutEndIsCutOff() {
    serve(
        plain(),
        request -> {
          request.response().setChunked(true);
          vertx.setPeriodic(
              1,
              timer ->
                  request
                      .response()
                      .write("ä".repeat(300))
                      .onFailure(e -> vertx.cancelTimer(timer)));
        });
    Outcome outcome = send("http://hooks.test:PORT/");
    assertThat(outcome.isTaken()).isTrue();
    assertThat(outcome.excerpt()).isEqualTo("ä".repeat(200));
  }

  @Test
  void whoDoesNotAnswerHasFailed() {
    serve(plain(), request -> heard.add(request.uri()));
    HttpClientOptions options = new HttpClientOptions();
    Outcome silent = send("http://hooks.test:PORT/", Duration.ofMillis(200), options, "127.0.0.1");
    assertThat(silent.failure()).isEqualTo(Failure.TIMED_OUT);
  }

  @Test
  void anAnswerThatDoesNotEndInTimeStillHasItsStatus() {
    serve(plain(), request -> request.response().setChunked(true).write("well"));
    HttpClientOptions options = new HttpClientOptions();
    Outcome slow = send("http://hooks.test:PORT/", Duration.ofMillis(500), options, "127.0.0.1");
    assertThat(slow).isEqualTo(new Outcome(null, 200, "well", null));
  }

  @Test
  void anAddressIsSentInAscii() {
    serve(
        plain(),
        request -> {
          heard.add(request.uri());
          request.response().end();
        });
    assertThat(send("http://hooks.test:PORT/\u202e\u00e9?q=\u00fc%20").isTaken()).isTrue();
    assertThat(heard).containsExactly("/%E2%80%AE%C3%A9?q=%C3%BC%20");
  }

  @Test
  void aStatusThatHttpHasNotIsNone() {
    serve(plain(), request -> request.response().setStatusCode(99_999).end());
    assertThat(send("http://hooks.test:PORT/")).isEqualTo(Outcome.failed(Failure.BROKEN_OFF));
  }

  @Test
  void whoHangsUpHasFailed() {
    serve(plain(), request -> request.connection().close());
    assertThat(send("http://hooks.test:PORT/").failure()).isEqualTo(Failure.BROKEN_OFF);
  }

  @Test
  void whoIsNotThereHasFailed() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    assertThat(send("http://hooks.test:" + free + "/").failure()).isEqualTo(Failure.NOT_CONNECTED);
  }

  @Test
  void aNameWithoutAddressIsUnknown() {
    Targets nowhere =
        new Targets(
            List.of(),
            true,
            host -> {
              throw new java.net.UnknownHostException(host);
            });
    HookClient client = new HookClient(vertx, nowhere, new HttpClientOptions(), LIMIT);
    assertThat(client.send("http://hooks.test/", 0, HINT).failure())
        .isEqualTo(Failure.UNKNOWN_HOST);
    client.close();
  }
}
