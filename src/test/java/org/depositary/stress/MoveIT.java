package org.depositary.stress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.depositary.packaged.DatabaseKind;
import org.depositary.packaged.Installation;
import org.depositary.packaged.RunningService;
import org.depositary.packaged.Samples;
import org.depositary.packaged.ServiceClient;
import org.depositary.packaged.ServiceClient.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All that a service has goes from H2 to PostgreSQL and back, and is the same. */
@Tag("stress")
class MoveIT {

  @Test
  void idsRevisionsAndHistoryAreKept() throws Exception {
    try (Installation old = Installation.create(DatabaseKind.H2, Map.of());
        Installation moved = Installation.create(DatabaseKind.POSTGRESQL, Map.of());
        Installation back = Installation.create(DatabaseKind.H2, Map.of())) {
      Map<String, Answer> before;
      String cursor;
      try (RunningService service = old.start()) {
        ServiceClient client = old.client(service);
        fill(client);
        before = answers(client);
        cursor = client.get("/v1/changes?cursor=now").json().at("/page/next").asText();
      }
      Path first = move(old, moved, "moved");
      try (RunningService service = moved.start()) {
        ServiceClient client = moved.client(service);
        assertThat(answers(client)).isEqualTo(before);
        assertThat(client.get("/v1/changes?cursor=" + cursor).status()).isEqualTo(410);
      }
      Path second = move(moved, back, "back");
      assertThat(lines(second)).containsExactlyInAnyOrderElementsOf(lines(first));
      try (RunningService service = back.start()) {
        ServiceClient client = back.client(service);
        assertThat(answers(client)).isEqualTo(before);
        Answer stored = client.post("/v1/documents", Samples.document("move", "new", "A note."));
        assertThat(stored.status()).isEqualTo(201);
      }
    }
  }

  private static Path move(Installation from, Installation to, String name) throws Exception {
    Path file = from.directory().resolve(name + ".ndjson.gz");
    assertThat(from.run("save", file)).contains("rows were saved");
    assertThat(to.run("load", file)).contains("rows were loaded");
    Files.copy(from.directory().resolve("admin-key"), to.directory().resolve("admin-key"));
    return file;
  }

  private static void fill(ServiceClient client) throws IOException, InterruptedException {
    Samples samples = Samples.read();
    for (int i = 0; i < 5; i++) {
      post(client, "/v1/documents", Samples.document("move", "" + i, samples.text(i)));
    }
    post(client, "/v1/documents", Samples.document("move", "0", samples.text(7)));
    JsonNode entities = client.get("/v1/entities?type=PERSON").json().path("items");
    assertThat(entities.size()).isGreaterThan(1);
    Answer merged =
        client.postAbout(
            "/v1/entities/" + entities.get(0).path("id").asText() + "/merge",
            JsonNodeFactory.instance
                .objectNode()
                .put("into", entities.get(1).path("id").asText())
                .put("reason", "They are one."));
    assertThat(merged.status()).as(merged.body()).isEqualTo(200);
  }

  private static void post(ServiceClient client, String path, JsonNode body)
      throws IOException, InterruptedException {
    assertThat(client.post(path, body).status()).as(path).isIn(200, 201);
  }

  /** What the service answers, by address. */
  private static Map<String, Answer> answers(ServiceClient client)
      throws IOException, InterruptedException {
    List<String> paths =
        new ArrayList<>(
            List.of(
                "/v1/documents?limit=200",
                "/v1/entities?limit=200",
                "/v1/curations?limit=200",
                "/v1/citations?limit=200",
                "/v1/api-keys"));
    for (JsonNode document : client.get("/v1/documents?limit=200").json().path("items")) {
      String href = document.path("href").asText();
      paths.addAll(
          List.of(
              href,
              href + "/text",
              href + "/revisions",
              href + "/revisions/1",
              href + "/annotations?limit=200"));
    }
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (String path : paths) {
      answers.put(path, client.get(path));
      assertThat(answers.get(path).status()).as(path).isEqualTo(200);
    }
    return answers;
  }

  private static List<String> lines(Path file) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    }
  }
}
