package org.depositary.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.depositary.packaged.DatabaseKind;
import org.depositary.packaged.Installation;
import org.depositary.packaged.RunningService;
import org.depositary.packaged.Samples;
import org.depositary.packaged.ServiceClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Load on the packaged service on H2, beside an application that only says hello.
 *
 * <p>One client asks both on loopback, in turns; a ratio compares a turn with the hello before it.
 * Each GET is answered from memory: nothing is written while it is asked for. -Dbench.requests and
 * -Dbench.turnSeconds bound a turn, -Dbench.turns and -Dbench.clients say how many.
 */
@Tag("bench")
class ServiceBench {

  // Fewer are through while the compiler is still at work.
  private static final int REQUESTS = Integer.getInteger("bench.requests", 40_000);
  private static final int SECONDS = Integer.getInteger("bench.turnSeconds", 5);
  private static final int TURNS = Integer.getInteger("bench.turns", 3);
  private static final int CLIENTS = Integer.getInteger("bench.clients", 8);

  private final Load load = new Load(CLIENTS, REQUESTS, Duration.ofSeconds(SECONDS));

  @Test
  void requestsPerSecond() throws Exception {
    Path log = Files.createDirectories(Path.of("target", "bench")).resolve("hello.log");
    try (RunningService hello = RunningService.start(ServiceBench::hello, log);
        Installation installation = Installation.create(DatabaseKind.H2, Map.of());
        RunningService service = installation.start()) {
      Requests requests = new Requests(service.address(), installation.key(), Samples.read());
      HttpRequest greeting = HttpRequest.newBuilder(hello.address()).build();
      ServiceClient client = installation.client(service);
      String document = firstDocument(client);
      String tag = client.get(document).tag();
      AtomicInteger posted = new AtomicInteger();
      Turns greetings = new Turns("hello", number -> greeting, 200);
      List<Turns> all =
          List.of(
              new Turns("POST", number -> requests.post(posted.incrementAndGet()), 201),
              new Turns("GET one", number -> requests.get(document), 200),
              new Turns("GET 304", number -> requests.getKnown(document, tag), 304),
              new Turns("GET 20", number -> requests.get("/v1/documents?limit=20"), 200));
      measure(greetings, all);
      publish(greetings, all);
      assertThat(posted).hasPositiveValue();
    }
  }

  private void measure(Turns greetings, List<Turns> all)
      throws InterruptedException, ExecutionException {
    greetings.warmUp(load);
    for (Turns one : all) {
      one.warmUp(load);
    }
    for (int turn = 0; turn < TURNS; turn++) {
      for (Turns one : all) {
        greetings.take(load);
        one.take(load, greetings);
      }
    }
  }

  private static void publish(Turns greetings, List<Turns> all) throws IOException {
    Report report = new Report();
    report.line(
        "%-10s %10s %10s %10s %10s", "request", "per s", "ms median", "ms 99 %", "of hello");
    greetings.describe(report);
    all.forEach(one -> one.describe(report));
    report.line("(%d clients in one JVM, H2, medians of %d turns)", CLIENTS, TURNS);
    report.publish("service");
  }

  private static String firstDocument(ServiceClient client)
      throws IOException, InterruptedException {
    String text = Samples.read().text(0);
    ServiceClient.Answer answer =
        client.post("/v1/documents", Samples.document("bench", "first", text));
    return answer.json().path("href").asText();
  }

  /** Hello runs on the very jars of the service. */
  private static List<String> hello(int port) {
    Path jars = Path.of("target", "quarkus-app", "lib", "main", "*");
    String classes = Path.of("target", "test-classes") + File.pathSeparator + jars;
    return List.of("-cp", classes, Hello.class.getName(), String.valueOf(port));
  }
}
