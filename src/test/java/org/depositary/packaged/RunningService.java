package org.depositary.packaged;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** One process of the service, on a free port of this machine's loopback address. */
public final class RunningService implements AutoCloseable {

  private static final Duration LONGEST_START = Duration.ofMinutes(2);

  private final Process process;
  private final Tether tether;
  private final URI address;

  private RunningService(Process process, Tether tether, URI address) {
    this.process = process;
    this.tether = tether;
    this.address = address;
  }

  /**
   * Starts a process and waits until it is ready.
   *
   * @param arguments of {@code java}, by the port it is to listen on
   * @param log where its output goes
   */
  public static RunningService start(IntFunction<List<String>> arguments, Path log)
      throws IOException, InterruptedException {
    int port = freePort();
    List<String> command = new ArrayList<>(List.of(Java.executable(), "-Xmx768m"));
    command.addAll(arguments.apply(port));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    Tether tether = Tether.tie(process.pid(), "KILL");
    RunningService service =
        new RunningService(process, tether, URI.create("http://127.0.0.1:" + port));
    service.awaitReady(log);
    return service;
  }

  public URI address() {
    return address;
  }

  /** Ends the process as {@code kill -9} does: nothing of it runs any more. */
  public void kill() throws IOException {
    process.destroyForcibly().onExit().join();
    tether.close();
  }

  /** Asks the process to end, and waits. */
  public void stop() throws IOException {
    process.destroy();
    try {
      process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
    } catch (CompletionException tooLong) {
      kill();
      throw new IllegalStateException("the service did not stop when asked to", tooLong);
    }
    tether.close();
  }

  @Override
  public void close() throws IOException {
    if (process.isAlive()) {
      stop();
    }
  }

  private void awaitReady(Path log) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest question = HttpRequest.newBuilder(address.resolve("/q/health/ready")).build();
    long end = System.nanoTime() + LONGEST_START.toNanos();
    while (process.isAlive() && System.nanoTime() < end) {
      if (isReady(client, question)) {
        return;
      }
      Thread.sleep(50);
    }
    kill();
    throw new IllegalStateException("the service did not start: see " + log);
  }

  private static boolean isReady(HttpClient client, HttpRequest question)
      throws InterruptedException {
    try {
      return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYetListening) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
