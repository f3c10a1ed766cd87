package org.depositary.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depositary.extraction.Extractor;
import org.depositary.extraction.pipeline.TextExtractor;
import org.depositary.extraction.register.Register;
import org.depositary.packaged.DatabaseKind;
import org.depositary.packaged.Installation;
import org.depositary.packaged.RunningService;
import org.depositary.packaged.Samples;
import org.depositary.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * An import, beside the kernel alone on all processors and the database's own insert of its rows.
 *
 * <p>All three do the same documents in the same run: the kernel reads their texts, and JDBC copies
 * the rows that the import has stored, with all indexes, into an empty database of the same kind.
 * -Dbench.documents says how many.
 */
@Tag("bench")
class ImportBench {

  private static final int DOCUMENTS = Integer.getInteger("bench.documents", 100_000);
  private static final int WARM_UP = Integer.getInteger("bench.importWarmUp", 500);
  private static final double WANTED = 0.5;

  @ParameterizedTest
  @EnumSource
  void documentsPerSecond(DatabaseKind kind) throws Exception {
    Samples samples = Samples.read();
    double kernel = kernel(samples);
    try (Installation imported = Installation.create(kind, Map.of());
        Installation copied = Installation.create(kind, Map.of())) {
      double service = importAll(imported, samples);
      copied.start().stop();
      double database = copy(imported, copied);
      publish(kind, kernel, database, service);
      assertThat(service / Math.min(kernel, database)).isGreaterThan(WANTED);
    }
  }

  private static void publish(DatabaseKind kind, double kernel, double database, double service)
      throws IOException {
    Report report = new Report();
    report.line("%-32s %14s", "what", "documents per s");
    report.line("%-32s %14.0f", "kernel alone, all processors", kernel);
    report.line("%-32s %14.0f", "insert of the same rows", database);
    report.line("%-32s %14.0f", "import", service);
    report.line("%-32s %14.2f", "import / slower of the two", service / Math.min(kernel, database));
    report.line("(%d documents, %s)", DOCUMENTS, kind);
    report.publish("import-" + kind.name().toLowerCase(Locale.ROOT));
  }

  private static double kernel(Samples samples) {
    Extractor extractor = new TextExtractor(Register.load());
    read(extractor, samples, Math.min(DOCUMENTS, 2_000));
    int count = Math.min(DOCUMENTS, 10_000);
    long start = System.nanoTime();
    read(extractor, samples, count);
    return perSecond(count, start);
  }

  private static void read(Extractor extractor, Samples samples, int count) {
    IntStream.range(0, count)
        .parallel()
        .forEach(
            number ->
                assertThat(extractor.extract(Text.of(samples.text(number))).mentions())
                    .isNotEmpty());
  }

  private static double importAll(Installation installation, Samples samples)
      throws IOException, InterruptedException {
    try (RunningService service = installation.start()) {
      send(service, installation.key(), samples, "warm-up", WARM_UP);
      long start = System.nanoTime();
      send(service, installation.key(), samples, "bench", DOCUMENTS);
      return perSecond(DOCUMENTS, start);
    }
  }

  /** Imports so many documents of a source, all of them new. */
  static void send(RunningService service, String key, Samples samples, String source, int count)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(service.address().resolve("/v1/imports"))
            .header("Authorization", "Bearer " + key)
            .header("Content-Type", "application/x-ndjson")
            .POST(BodyPublishers.ofByteArrays(lines(samples, source, count)))
            .build();
    HttpResponse<Stream<String>> answer =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .build()
            .send(request, BodyHandlers.ofLines());
    try (Stream<String> results = answer.body()) {
      assertThat(results.filter(line -> line.contains("\"CREATED\"")).count()).isEqualTo(count);
    }
  }

  private static Iterable<byte[]> lines(Samples samples, String source, int count) {
    return () ->
        IntStream.range(0, count)
            .mapToObj(number -> Samples.document(source, "" + number, samples.text(number)) + "\n")
            .map(line -> line.getBytes(StandardCharsets.UTF_8))
            .iterator();
  }

  private static double copy(Installation from, Installation to) throws SQLException {
    try (Connection source = from.connect();
        Connection target = to.connect()) {
      RowCopy copy = RowCopy.between(source, target);
      long start = System.nanoTime();
      copy.run();
      return perSecond(DOCUMENTS + WARM_UP, start);
    }
  }

  private static double perSecond(int count, long start) {
    return count / ((System.nanoTime() - start) / 1e9);
  }
}
