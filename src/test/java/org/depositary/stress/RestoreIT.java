package org.depositary.stress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.depositary.packaged.DatabaseKind;
import org.depositary.packaged.Installation;
import org.depositary.packaged.RunningService;
import org.depositary.packaged.Samples;
import org.depositary.packaged.ServiceClient;
import org.depositary.packaged.ServiceClient.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A backup of H2 is restored: cursors from before are refused, with the way out. */
@Tag("stress")
class RestoreIT {

  /**
   * @param restored what is copied back: everything, or the file of the database alone
   */
  @ParameterizedTest
  @ValueSource(strings = {"", "depositary.mv.db"})
  void aRestoredBackupRefusesOldCursors(String restored) throws Exception {
    try (Installation installation = Installation.create(DatabaseKind.H2, Map.of())) {
      String early;
      try (RunningService service = installation.start()) {
        early = post(installation.client(service), "early");
      }
      Backup backup = Backup.of(installation);
      String late;
      try (RunningService service = installation.start()) {
        ServiceClient client = installation.client(service);
        assertThat(goOn(client, early).status()).as("nothing was restored").isEqualTo(200);
        late = post(client, "late");
        assertThat(goOn(client, late).status()).isEqualTo(200);
      }
      backup.restore(restored);
      try (RunningService service = installation.start()) {
        ServiceClient client = installation.client(service);
        for (String cursor : List.of(early, late)) {
          Answer answer = goOn(client, cursor);
          assertThat(answer.status()).isEqualTo(410);
          JsonNode problem = answer.json();
          assertThat(problem.path("type").asText()).isEqualTo("/problems/cursor-expired");
          Answer again = client.get(problem.path("restart").asText());
          assertThat(again.status()).isEqualTo(200);
          assertThat(goOn(client, next(again)).status()).isEqualTo(200);
        }
      }
    }
  }

  /** Stores a document; the cursor after it. */
  private static String post(ServiceClient client, String id)
      throws IOException, InterruptedException {
    Answer stored = client.post("/v1/documents", Samples.document("restore", id, "A note."));
    assertThat(stored.status()).isEqualTo(201);
    return next(client.get("/v1/changes?cursor=now"));
  }

  private static String next(Answer answer) throws IOException {
    return answer.json().at("/page/next").asText();
  }

  private static Answer goOn(ServiceClient client, String cursor)
      throws IOException, InterruptedException {
    return client.get("/v1/changes?cursor=" + cursor);
  }
}
