package org.depositary.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.depositary.database.Ids;
import org.depositary.extraction.pipeline.TextExtractor;
import org.depositary.extraction.register.Register;
import org.depositary.packaged.DatabaseKind;
import org.depositary.packaged.Installation;
import org.depositary.packaged.RunningService;
import org.depositary.packaged.Samples;
import org.depositary.packaged.ServiceClient;
import org.depositary.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * An export of documents with their texts in little memory, beside JDBC that reads the same rows in
 * as little, with the collector that suits it better, and in more.
 *
 * <p>The rows are put into the tables by JDBC, without annotations. -Dbench.documents says how
 * many. Both read everything twice; the second time counts, when the compiler is done with either.
 */
@Tag("bench")
class ExportBench {

  private static final int DOCUMENTS = Integer.getInteger("bench.documents", 1_000_000);
  private static final int BATCH = 1000;
  private static final double WANTED = 0.4;

  private static final String MEMORY = "-Xmx256m";

  /** The collector for little memory, as the guide has it. */
  private static final String COLLECTOR = "-XX:+UseParallelGC";

  @ParameterizedTest
  @EnumSource
  void documentsPerSecond(DatabaseKind kind) throws Exception {
    try (Installation installation = Installation.create(kind, Map.of())) {
      installation.start().stop();
      try (Connection connection = installation.connect()) {
        fill(connection, Samples.read());
      }
      List<Double> exported = export(installation, List.of(MEMORY, COLLECTOR));
      List<Double> exportedPlainly = export(installation, List.of(MEMORY));
      String url;
      try (Connection connection = installation.connect()) {
        url = connection.getMetaData().getURL();
      }
      List<Double> read =
          faster(
              BulkRead.run(url, List.of(MEMORY), DOCUMENTS),
              BulkRead.run(url, List.of(MEMORY, COLLECTOR), DOCUMENTS));
      List<Double> readAtEase = BulkRead.run(url, List.of("-Xmx1500m"), DOCUMENTS);
      publish(kind, exported, exportedPlainly, read, readAtEase);
      assertThat(exported.get(1) / read.get(1)).isGreaterThan(WANTED);
    }
  }

  private static List<Double> faster(List<Double> some, List<Double> others) {
    return some.get(1) > others.get(1) ? some : others;
  }

  /** Exports everything twice in a process of its own; documents per second, each time. */
  private static List<Double> export(Installation installation, List<String> options)
      throws Exception {
    try (RunningService service = installation.start(options)) {
      ServiceClient client = installation.client(service);
      awaitIndex(client, DOCUMENTS);
      return List.of(export(client), export(client));
    }
  }

  private static void publish(
      DatabaseKind kind,
      List<Double> exported,
      List<Double> exportedPlainly,
      List<Double> read,
      List<Double> readAtEase)
      throws IOException {
    Report report = new Report();
    report.line("%-40s %14s %14s", "documents per s", "first", "again");
    line(report, "%14.0f", "JDBC reads the same rows at -Xmx1500m", readAtEase);
    line(report, "%14.0f", "JDBC reads the same rows at -Xmx256m", read);
    line(report, "%14.0f", "export at -Xmx256m, parallel collector", exported);
    line(report, "%14.0f", "export at -Xmx256m, Java's collector", exportedPlainly);
    line(report, "%14.2f", "export / JDBC at -Xmx1500m", ratios(exported, readAtEase));
    line(report, "%14.2f", "export / JDBC at -Xmx256m", ratios(exported, read));
    line(report, "%14.2f", "  with Java's collector", ratios(exportedPlainly, read));
    report.line("(%d documents, %s)", DOCUMENTS, kind);
    report.publish("export-" + kind.name().toLowerCase(Locale.ROOT));
  }

  private static void line(Report report, String form, String what, List<Double> values) {
    report.line("%-40s " + form + " " + form, what, values.get(0), values.get(1));
  }

  private static List<Double> ratios(List<Double> some, List<Double> others) {
    return List.of(some.get(0) / others.get(0), some.get(1) / others.get(1));
  }

  private static double export(ServiceClient client) throws IOException, InterruptedException {
    ObjectNode request = JsonNodeFactory.instance.objectNode().put("texts", true);
    request.putArray("types").add("DOCUMENT");
    String href = client.post("/v1/exports", request).json().path("href").asText();
    JsonNode export = client.get(href).json();
    while (export.path("state").asText().equals("RUNNING")) {
      Thread.sleep(500);
      export = client.get(href).json();
    }
    assertThat(export.path("state").asText()).isEqualTo("COMPLETE");
    assertThat(export.path("records").asLong()).isEqualTo(DOCUMENTS);
    assertThat(client.delete(href).status()).isEqualTo(204);
    Duration took =
        Duration.between(
            Instant.parse(export.path("createdAt").asText()),
            Instant.parse(export.path("endedAt").asText()));
    return DOCUMENTS / (took.toMillis() / 1e3);
  }

  // What was put into the tables is indexed first, which a service in use has behind it.
  static void awaitIndex(ServiceClient client, int documents)
      throws IOException, InterruptedException {
    while (client.get("/v1/search-index").json().at("/records/documents").asLong() < documents) {
      Thread.sleep(1000);
    }
  }

  private static void fill(Connection connection, Samples samples) throws SQLException {
    connection.setAutoCommit(false);
    try (PreparedStatement document =
            connection.prepareStatement(
                "INSERT INTO document (id, revision, text_number, created_at, updated_at, title,"
                    + " source_name, source_id, issued_on, text_sha256, text_length,"
                    + " text_utf16_length, extractor_version)"
                    + " VALUES (?, 1, 1, ?, ?, ?, 'bench', ?, '2026-01-31', ?, ?, ?, '"
                    // Any other, and the service would read all texts again meanwhile.
                    + new TextExtractor(Register.load()).version()
                    + "')");
        PreparedStatement text =
            connection.prepareStatement(
                "INSERT INTO document_text (pk, document_id, number, sha256, length, utf16_length,"
                    + " characters) VALUES (?, ?, 1, ?, ?, ?, ?)");
        PreparedStatement change =
            connection.prepareStatement(
                "INSERT INTO change_log (type, resource_type, resource_id, revision, occurred_at,"
                    + " actor) VALUES ('CREATED', 'DOCUMENT', ?, 1, ?, 'bench')")) {
      for (int i = 0; i < DOCUMENTS; i++) {
        add(i, Text.of(samples.text(i)), List.of(document, text, change));
        if (i % BATCH == BATCH - 1 || i == DOCUMENTS - 1) {
          document.executeBatch();
          text.executeBatch();
          change.executeBatch();
          connection.commit();
        }
      }
    }
  }

  private static void add(int number, Text text, List<PreparedStatement> statements)
      throws SQLException {
    UUID id = Ids.next();
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    set(
        statements.get(0),
        id,
        now,
        now,
        "Copy " + number,
        "" + number,
        text.sha256(),
        text.length(),
        text.utf16Length());
    set(
        statements.get(1),
        -1L - number,
        id,
        text.sha256(),
        text.length(),
        text.utf16Length(),
        text.characters());
    set(statements.get(2), id, now);
  }

  private static void set(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.addBatch();
  }
}
