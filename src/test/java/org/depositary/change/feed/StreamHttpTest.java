package org.depositary.change.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depositary.Api;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.depositary.security.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The feed as browsers follow it. */
@QuarkusTest
@Timeout(60)
class StreamHttpTest {

  @TestHTTPResource("/v1/changes/stream")
  URI stream;

  /** An open stream; closing it ends the connection. */
  private record Events(HttpResponse<InputStream> answer, BufferedReader lines)
      implements AutoCloseable {

    /** The next event or comment, line by line. */
    List<String> next() throws IOException {
      List<String> event = new ArrayList<>();
      for (String line = lines.readLine(); !line.isEmpty(); line = lines.readLine()) {
        event.add(line);
      }
      return event;
    }

    /** What is behind the name of a field. */
    static String field(List<String> event, String name) {
      return event.stream()
          .filter(line -> line.startsWith(name + ":"))
          .map(line -> line.substring(name.length() + 1).strip())
          .findFirst()
          .orElse("");
    }

    @Override
    public void close() throws IOException {
      lines.close();
    }
  }

  private Events open(String query, Map<String, String> headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(stream + query));
    headers.forEach(request::header);
    HttpResponse<InputStream> answer =
        HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    return new Events(
        answer, new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8)));
  }

  @Test
  void whatHappensIsSent() throws IOException, InterruptedException {
    try (Events events = open("?cursor=now&types=DOCUMENT", Map.of())) {
      assertThat(events.answer().statusCode()).isEqualTo(200);
      assertThat(events.answer().headers().firstValue("Content-Type"))
          .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
      List<String> first = events.next();
      assertThat(Events.field(first, "")).isEqualTo("alive");
      assertThat(Events.field(first, "id")).isNotEmpty();
      Stored stored = Deposit.text("Nothing is here.").store();
      List<String> event = events.next();
      var item = JsonBody.parse(Events.field(event, "data"));
      assertThat(item.at("/resource/id").asText()).isEqualTo(stored.id());
      assertThat(item.path("cursor").asText()).isEqualTo(Events.field(event, "id"));
    }
  }

  @Test
  void whoReconnectsSkipsNothing() throws IOException, InterruptedException {
    String last;
    try (Events events = open("?cursor=now&types=DOCUMENT", Map.of())) {
      last = Events.field(events.next(), "id");
    }
    Stored one = Deposit.text("Nothing is here.").store();
    Stored two = Deposit.text("Nothing is here.").store();
    for (Stored expected : List.of(one, two)) {
      try (Events events = open("?types=DOCUMENT", Map.of("Last-Event-ID", last))) {
        events.next();
        List<String> event = events.next();
        last = Events.field(event, "id");
        assertThat(Events.field(event, "data")).contains(expected.id());
      }
    }
  }

  @Test
  void anIdThatIsNoneOfTheStreamIsRefusedByItsName() {
    Api.anyone()
        .header("Last-Event-ID", "then")
        .get("/v1/changes/stream")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("Last-Event-ID"));
  }

  @Test
  void anExpiredCursorIsRefusedBeforeTheStreamBegins() {
    Follower follower = Follower.fromNow();
    Api.beginEpoch();
    Api.anyone()
        .header("Last-Event-ID", follower.cursor())
        .get("/v1/changes/stream")
        .then()
        .statusCode(410);
  }

  @Test
  void theStreamOfAnEpochEndsWithIt() throws IOException, InterruptedException {
    try (Events events = open("?cursor=now", Map.of())) {
      events.next();
      Api.beginEpoch();
      Deposit.text("Nothing is here.").store();
      assertThat(events.lines().readLine()).isNull();
    }
  }

  @Test
  void theStreamOfARevokedKeyEnds() throws IOException, InterruptedException {
    String key = Api.issue(Scope.READ);
    Map<String, String> headers = Map.of("Authorization", "Bearer " + key);
    try (Events events = open("?cursor=now&types=DOCUMENT", headers)) {
      events.next();
      Deposit.text("Nothing is here.").store();
      assertThat(Events.field(events.next(), "data")).contains("DOCUMENT");
      Api.admin().delete("/v1/api-keys/" + key.split("_")[1]).then().statusCode(204);
      Stored hidden = Deposit.text("Nothing is here either.").store();
      // Ends with the stream, or with the first line that must not come.
      assertThat(events.lines().lines().noneMatch(line -> line.contains(hidden.id()))).isTrue();
    }
  }

  @Test
  void nothingKeepsWhatIsSentFromTheReader() throws IOException, InterruptedException {
    try (Events events = open("?cursor=now", Map.of())) {
      var headers = events.answer().headers();
      assertThat(headers.allValues("Cache-Control")).containsExactly("no-cache");
      assertThat(headers.allValues("X-Accel-Buffering")).containsExactly("no");
    }
  }

  @Test
  void whetherThereIsAStreamCanBeAsked() {
    Api.anyone().head("/v1/changes/stream").then().statusCode(200);
  }
}
