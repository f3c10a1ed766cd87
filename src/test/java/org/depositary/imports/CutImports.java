package org.depositary.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.depositary.Deposit;
import org.depositary.LineSocket;

/** A client that is cut at random bytes and goes on each time, until all is there. */
public final class CutImports {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final int port;
  private final String key;
  private final int longestPause;

  /**
   * @param longestPause milliseconds before a cut: after none little is stored, after some all that
   *     came
   */
  public CutImports(int port, String key, int longestPause) {
    this.port = port;
    this.key = key;
    this.longestPause = longestPause;
  }

  /** Imports as many documents in each round, cut once or more, and checks that all is whole. */
  public void run(int rounds, int documents, long seed) throws IOException, InterruptedException {
    Random random = new Random(seed);
    for (int round = 1; round <= rounds; round++) {
      String source = Deposit.unique("cut");
      List<String> lines =
          IntStream.rangeClosed(1, documents)
              .mapToObj(
                  i ->
                      new String(
                          Deposit.text("Note " + i + " on article " + i + " CRC — façade.")
                              .from(source, "n" + i)
                              .json(),
                          UTF_8))
              .toList();
      String href = begin(lines, random);
      while (random.nextInt(3) > 0 && !isComplete(href)) {
        cut(href, lines, random);
      }
      goOn(href, lines);
      check(href, source, documents, "seed " + seed + ", round " + round);
    }
  }

  /** Sends the beginning, and hangs up some time after the import has begun. */
  private String begin(List<String> lines, Random random) throws IOException, InterruptedException {
    String before = newest();
    byte[] body = body(lines, 0);
    int length = 1 + random.nextInt(body.length);
    LineSocket socket = LineSocket.begin(port, "/v1/imports", key, body, length);
    try {
      String href = newest();
      for (int i = 0; i < 1000 && href.equals(before); i++) {
        Thread.sleep(10);
        href = newest();
      }
      assertThat(href).as("an import has begun").isNotEqualTo(before);
      Thread.sleep(random.nextInt(longestPause + 1));
      return href;
    } finally {
      socket.close();
    }
  }

  private String newest() throws IOException, InterruptedException {
    return get("/v1/imports?limit=1").at("/items/0/href").asText();
  }

  private boolean isComplete(String href) throws IOException, InterruptedException {
    return get(href).path("state").asText().equals("COMPLETE");
  }

  private void cut(String href, List<String> lines, Random random)
      throws IOException, InterruptedException {
    int done = get(href).path("lines").asInt();
    byte[] body = body(lines, done);
    int length = body.length == 0 ? 0 : random.nextInt(body.length);
    String path = href + "?from=" + (done + 1);
    LineSocket socket = LineSocket.begin(port, path, key, body, length);
    Thread.sleep(random.nextInt(longestPause + 1));
    socket.close();
  }

  /** Sends the rest, and asks again where a request that was cut has just stored more. */
  private void goOn(String href, List<String> lines) throws IOException, InterruptedException {
    for (int i = 0; i < 100 && !isComplete(href); i++) {
      int done = get(href).path("lines").asInt();
      HttpResponse<String> answer =
          http.send(
              request(href + "?from=" + (done + 1))
                  .header("Content-Type", "application/x-ndjson")
                  .POST(BodyPublishers.ofByteArray(body(lines, done)))
                  .build(),
              BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isIn(200, 409, 503);
    }
  }

  private void check(String href, String source, int documents, String round)
      throws IOException, InterruptedException {
    JsonNode shown = get(href);
    assertThat(shown.path("state").asText()).as(round).isEqualTo("COMPLETE");
    assertThat(shown.path("created").asInt()).as(round).isEqualTo(documents);
    List<Integer> lines = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    String next = "";
    do {
      JsonNode page = get(href + "/results?limit=200" + next);
      page.path("items").forEach(item -> lines.add(item.path("line").asInt()));
      page.path("items").forEach(item -> ids.add(item.path("id").asText()));
      next = page.at("/page/next").asText();
      next = next.isEmpty() ? "" : "&cursor=" + next;
    } while (!next.isEmpty());
    assertThat(lines).as(round).containsExactlyElementsOf(numbers(documents));
    assertThat(ids).as(round).doesNotHaveDuplicates();
    JsonNode stored = get("/v1/documents?limit=1&count=true&source=" + source);
    assertThat(stored.at("/page/total").asInt()).as(round).isEqualTo(documents);
  }

  private static List<Integer> numbers(int count) {
    return IntStream.rangeClosed(1, count).boxed().toList();
  }

  private static byte[] body(List<String> lines, int done) {
    return lines.subList(done, lines.size()).stream()
        .collect(Collectors.joining("\n"))
        .getBytes(UTF_8);
  }

  private JsonNode get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request(path).GET().build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .header("Authorization", "Bearer " + key);
  }
}
