package org.depositary.stress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.depositary.packaged.Installation;
import org.depositary.packaged.ServiceClient.Answer;

/**
 * Has all documents read again, by one task after the other, each of which must take effect once.
 */
final class Rereadings {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final int PAUSE_MILLIS = 2_000;

  private final Nodes nodes;
  private final Installation installation;
  private final Random random;
  private volatile Optional<String> node = Optional.empty();

  Rereadings(Nodes nodes, Installation installation, Random random) {
    this.nodes = nodes;
    this.installation = installation;
    this.random = random;
  }

  /** The node that was last seen to work on a task that has not ended. */
  Optional<String> node() {
    return node;
  }

  /** Asks for tasks until it is told to end; answers how many were done. */
  Callable<Integer> until(BooleanSupplier ended) {
    return () -> {
      int tasks = 0;
      while (!ended.getAsBoolean()) {
        Map<String, Integer> expected;
        try (Connection connection = installation.connect()) {
          expected = OlderReadings.make(connection);
        }
        awaitSuccess(ask());
        assertThat(revisions(expected.keySet())).isEqualTo(expected);
        tasks++;
        Thread.sleep(PAUSE_MILLIS);
      }
      return tasks;
    };
  }

  /** The address of a new task. */
  private String ask() throws Exception {
    JsonNode body = JsonNodeFactory.instance.objectNode().put("kind", "REEXTRACTION");
    Answer asked = nodes.askUntilAnswered(random, client -> client.post("/v1/tasks", body));
    assertThat(asked.status()).as(asked.body()).isIn(200, 201);
    return asked.json().path("href").asText();
  }

  private void awaitSuccess(String path) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    String state = "QUEUED";
    while (!state.equals("SUCCEEDED")) {
      JsonNode task = nodes.askUntilAnswered(random, client -> client.get(path)).json();
      assertThat(System.nanoTime()).as("waiting for %s", task).isLessThan(end);
      state = task.path("state").asText();
      assertThat(state).as("%s", task).isIn("QUEUED", "RUNNING", "SUCCEEDED");
      node = Optional.of(task.path("node").asText()).filter(name -> !name.isEmpty());
      Thread.sleep(50);
    }
    node = Optional.empty();
  }

  /** The revisions of documents, each of which must have as many rows and changes as that. */
  private Map<String, Integer> revisions(Set<String> ids) throws SQLException {
    String query =
        "select d.id, d.revision,"
            + " (select count(*) from document_revision r where r.document_id = d.id),"
            + " (select count(*) from change_log l where l.resource_id = d.id"
            + " and l.resource_type = 'DOCUMENT')"
            + " from document d";
    Map<String, Integer> revisions = new HashMap<>();
    try (Connection connection = installation.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        String id = rows.getString(1);
        assertThat(rows.getInt(3)).as("revisions of %s", id).isEqualTo(rows.getInt(2));
        assertThat(rows.getInt(4)).as("changes of %s", id).isEqualTo(rows.getInt(2));
        if (ids.contains(id)) {
          revisions.put(id, rows.getInt(2));
        }
      }
    }
    return revisions;
  }
}
