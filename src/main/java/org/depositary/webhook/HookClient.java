package org.depositary.webhook;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Sends a message to a target, on a connection of its own, and never anywhere else.
 *
 * <p>Vert.x and not java.net.http: only there can a connection be made to an address while TLS,
 * with its check of the certificate, and the header Host have the name. So the address that was
 * judged is the one that is spoken to, whatever the name leads to a moment later. Redirects are not
 * followed, and no proxy is asked.
 */
@ApplicationScoped
public class HookClient {

  private static final Duration TO_CONNECT = Duration.ofSeconds(5);

  private final Targets targets;
  private final HttpClient client;
  private final Duration limit;

  @Inject
  HookClient(Vertx vertx, Targets targets) {
    this(vertx, targets, new HttpClientOptions(), Duration.ofSeconds(15));
  }

  /**
   * @param options which certificates are trusted
   * @param limit for an attempt once the addresses of the host are known; looking them up takes as
   *     long as the system is patient
   */
  HookClient(Vertx vertx, Targets targets, HttpClientOptions options, Duration limit) {
    this.targets = targets;
    this.limit = limit;
    this.client =
        vertx.createHttpClient(
            options.setKeepAlive(false).setVerifyHost(true).setTracingPolicy(TracingPolicy.IGNORE));
  }

  /** What is sent: headers beside those of HTTP, and a body of JSON. */
  public record Message(Map<String, String> headers, String body) {}

  /**
   * Sends, and waits for what comes of it.
   *
   * @param attempt of several addresses of the host each attempt takes the next
   */
  public Outcome send(String url, int attempt, Message message) {
    try {
      Target target = targets.parse(url);
      return exchange(target, targets.resolve(target, attempt), message);
    } catch (RefusedTargetException e) {
      return Outcome.failed(Failure.TARGET_REFUSED);
    } catch (UnknownTargetException e) {
      return Outcome.failed(Failure.UNKNOWN_HOST);
    }
  }

  private Outcome exchange(Target target, InetAddress address, Message message) {
    Exchange exchange = new Exchange();
    client
        .request(options(target, address))
        .compose(request -> write(exchange, request, address, message))
        .onFailure(problem -> exchange.fail(failure(problem)));
    return exchange.await(limit);
  }

  private static RequestOptions options(Target target, InetAddress address) {
    return new RequestOptions()
        .setMethod(HttpMethod.POST)
        .setServer(SocketAddress.inetSocketAddress(target.port(), address.getHostAddress()))
        .setHost(target.host())
        .setPort(target.port())
        .setSsl(target.isEncrypted())
        .setURI(target.path())
        .setFollowRedirects(false)
        .setConnectTimeout(TO_CONNECT.toMillis());
  }

  private static Future<Void> write(
      Exchange exchange, HttpClientRequest request, InetAddress address, Message message) {
    // Nothing should stand between the address that was judged and the connection; if ever
    // something does, nothing is sent.
    String reached = request.connection().remoteAddress().hostAddress();
    if (!exchange.begin(request) || !isSame(address, reached)) {
      exchange.fail(Failure.TARGET_REFUSED);
      return request.connection().close();
    }
    request.response().onSuccess(exchange::read).onFailure(p -> exchange.fail(failure(p)));
    message.headers().forEach(request::putHeader);
    return request
        .putHeader("Content-Type", "application/json")
        .putHeader("User-Agent", "Depositary-Webhooks/1")
        .end(Buffer.buffer(message.body()));
  }

  private static boolean isSame(InetAddress judged, String reached) {
    try {
      // A literal: nothing is looked up.
      return InetAddress.getByName(reached).equals(judged);
    } catch (IOException e) {
      return false;
    }
  }

  private static Failure failure(Throwable problem) {
    if (problem instanceof SSLException) {
      return Failure.TLS_FAILED;
    }
    if (problem instanceof ConnectException) {
      return Failure.NOT_CONNECTED;
    }
    return problem instanceof TimeoutException ? Failure.TIMED_OUT : Failure.BROKEN_OFF;
  }

  @PreDestroy
  void close() {
    client.close();
  }
}
