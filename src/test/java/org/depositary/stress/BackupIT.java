package org.depositary.stress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.Markup;
import org.depositary.packaged.DatabaseKind;
import org.depositary.packaged.Installation;
import org.depositary.packaged.ReplicatedDatabase;
import org.depositary.packaged.RunningService;
import org.depositary.packaged.Samples;
import org.depositary.packaged.ServiceClient;
import org.depositary.packaged.ServiceClient.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The commands of the guide for operators back a service up, and restore it. */
@Tag("stress")
class BackupIT {

  private static final Pattern ADDRESSES =
      Pattern.compile("//([0-9.]+):([0-9]+),([0-9.]+):([0-9]+)/");

  private final Map<String, String> variables = new HashMap<>();
  private Map<String, Answer> before = Map.of();
  private String early = "";
  private String late = "";

  @Test
  void aStoppedServiceOnH2() throws Exception {
    try (Installation installation = Installation.create(DatabaseKind.H2, Map.of())) {
      place(installation.directory());
      try (RunningService service = installation.start()) {
        fill(installation.client(service));
      }
      run("backup-h2");
      try (RunningService service = installation.start()) {
        goOn(installation.client(service));
      }
      run("restore-h2");
      try (RunningService service = installation.start()) {
        assertRestored(installation.client(service));
      }
    }
  }

  @Test
  void aRunningServiceOnPostgresql() throws Exception {
    assumeTrue(ReplicatedDatabase.isInstalled(), "PostgreSQL is not installed");
    ReplicatedDatabase database = ReplicatedDatabase.start();
    connect(database.settings().get("quarkus.datasource.jdbc.url"));
    try (Installation installation = Installation.create(database, Map.of())) {
      place(installation.directory());
      try (RunningService service = installation.start()) {
        ServiceClient client = installation.client(service);
        fill(client);
        run("backup-postgresql");
        goOn(client);
      }
      run("restore-postgresql");
      try (RunningService service = installation.start()) {
        assertRestored(installation.client(service));
      }
    }
  }

  private void fill(ServiceClient client) throws IOException, InterruptedException {
    Contents.fill(client);
    before = Contents.of(client);
    early = next(client.get("/v1/changes?cursor=now"));
  }

  // What a backup does not have, though readers have seen it.
  private void goOn(ServiceClient client) throws IOException, InterruptedException {
    Answer stored = client.post("/v1/documents", Samples.document("backup", "late", "A note."));
    assertThat(stored.status()).isEqualTo(201);
    Answer page = client.get("/v1/changes?cursor=" + early);
    assertThat(page.status()).as("nothing was restored yet").isEqualTo(200);
    late = next(page);
  }

  private void assertRestored(ServiceClient client) throws IOException, InterruptedException {
    assertThat(Contents.of(client)).isEqualTo(before);
    for (String cursor : List.of(early, late)) {
      assertThat(client.get("/v1/changes?cursor=" + cursor).status()).isEqualTo(410);
    }
    JsonNode epoch = client.get("/v1/feed-epochs?limit=1").json().at("/items/0");
    assertThat(epoch.path("reason").asText()).contains("another one: restored");
    Answer stored = client.post("/v1/documents", Samples.document("backup", "new", "A note."));
    assertThat(stored.status()).isEqualTo(201);
  }

  private static String next(Answer answer) throws IOException {
    return answer.json().at("/page/next").asText();
  }

  private void place(Path data) {
    variables.put("DATA", data.toString());
    variables.put("BACKUP", data.resolveSibling(data.getFileName() + ".backup").toString());
  }

  private void connect(String url) {
    Matcher addresses = ADDRESSES.matcher(url);
    assertThat(addresses.find()).as(url).isTrue();
    variables.put("PGHOST", addresses.group(1) + "," + addresses.group(3));
    variables.put("PGPORT", addresses.group(2) + "," + addresses.group(4));
    variables.put("PGTARGETSESSIONATTRS", "primary");
    variables.put("PGUSER", "depositary");
  }

  /** Runs a block of the guide as it stands. */
  private void run(String block) throws IOException, InterruptedException {
    Path guide = Path.of("src/main/resources/org/depositary/root/operate.html");
    String commands =
        Markup.of("<main>" + Files.readString(guide) + "</main>")
            .first("code", block)
            .getTextContent();
    ProcessBuilder shell = new ProcessBuilder("bash", "-eu", "-c", commands);
    shell.environment().putAll(variables);
    Process process = shell.redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(block + "\n" + printed).isZero();
  }
}
