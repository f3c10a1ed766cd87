package org.depositary.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        Contents.fill(client);
        before = Contents.of(client);
        cursor = client.get("/v1/changes?cursor=now").json().at("/page/next").asText();
      }
      Path first = move(old, moved, "moved");
      try (RunningService service = moved.start()) {
        ServiceClient client = moved.client(service);
        assertThat(Contents.of(client)).isEqualTo(before);
        assertThat(client.get("/v1/changes?cursor=" + cursor).status()).isEqualTo(410);
      }
      Path second = move(moved, back, "back");
      assertThat(lines(second)).containsExactlyInAnyOrderElementsOf(lines(first));
      try (RunningService service = back.start()) {
        ServiceClient client = back.client(service);
        assertThat(Contents.of(client)).isEqualTo(before);
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

  private static List<String> lines(Path file) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    }
  }
}
