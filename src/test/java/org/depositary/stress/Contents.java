package org.depositary.stress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depositary.packaged.Samples;
import org.depositary.packaged.ServiceClient;
import org.depositary.packaged.ServiceClient.Answer;

/** What a small service holds, to see whether it is all there elsewhere. */
final class Contents {

  private Contents() {}

  /** Stores documents, one of them twice, and merges two people. */
  static void fill(ServiceClient client) throws IOException, InterruptedException {
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
  static Map<String, Answer> of(ServiceClient client) throws IOException, InterruptedException {
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
}
