package org.depositary.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.http.StreamResetException;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.depositary.Api;
import org.depositary.Deposit;
import org.depositary.JsonBody;
import org.depositary.LineSocket;
import org.depositary.Patience;
import org.depositary.database.Ids;
import org.depositary.database.WriteTransactions;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.http.Trace;
import org.depositary.security.Actor;
import org.depositary.security.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ImportHttpTest {

  private static final String PATH = "/v1/imports";
  private static final String NDJSON = "application/x-ndjson";

  @Inject DataSource database;
  @Inject Imports imports;
  @Inject ImportThreads threads;
  @Inject ImportExpiry expiry;
  @Inject LineStorage storage;
  @Inject Preparation preparation;
  @Inject WriteTransactions transactions;
  @Inject Vertx vertx;

  private final String source = Deposit.unique("import");

  private String line(String id, String text) {
    return new String(Deposit.text(text).from(source, id).json(), UTF_8);
  }

  private static Response send(String path, byte[] body) {
    return Api.admin().contentType(NDJSON).body(new ByteArrayInputStream(body)).post(path);
  }

  private static Response send(String... lines) {
    return send(PATH, String.join("\n", lines).getBytes(UTF_8));
  }

  private static List<JsonNode> results(Response answer) {
    assertThat(answer.contentType()).as(answer.asString()).isEqualTo(NDJSON);
    return answer.asString().lines().map(JsonBody::parse).toList();
  }

  private static List<String> statuses(Response answer) {
    return JsonBody.texts(results(answer), "status");
  }

  private static JsonNode shown(String path) {
    Response answer = Api.admin().get(path);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return JsonBody.of(answer);
  }

  @Test
  void eachLineHasItsResultInOrder() {
    Response answer = send(line("a", "A note."), line("b", "Article 6 CAT."), line("c", "Rwanda."));
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(JsonBody.texts(results(answer), "line")).containsExactly("1", "2", "3");
    assertThat(statuses(answer)).containsOnly("CREATED");
    JsonNode document = shown("/v1/documents/" + results(answer).get(1).path("id").asText());
    assertThat(document.at("/source/id").asText()).isEqualTo("b");
    assertThat(document.path("revision").asInt()).isEqualTo(1);
    assertThat(shown("/v1/documents?count=true&source=" + source).at("/page/total").asInt())
        .isEqualTo(3);
  }

  @Test
  void whatIsSentAgainIsStoredOnce() {
    send(line("a", "A note."), line("b", "Rwanda."));
    Response again = send(line("a", "A note."), line("b", "Burundi."), line("b", "Burundi."));
    assertThat(statuses(again)).containsExactly("UNCHANGED", "UPDATED", "UNCHANGED");
    assertThat(JsonBody.texts(results(again), "revision")).containsExactly("1", "2", "2");
  }

  @Test
  void theSameDocumentTwiceIsRevisedInOrder() {
    String before = shown("/v1/changes?cursor=now").at("/page/next").asText();
    Response answer =
        send(line("a", "Rwanda."), line("a", "Burundi."), line("a", "Kenya and article 6 CAT."));
    assertThat(statuses(answer)).containsExactly("CREATED", "UPDATED", "UPDATED");
    JsonNode changes = shown("/v1/changes?types=MENTIONS&cursor=" + before).path("items");
    assertThat(JsonBody.texts(changes, "resource/revision")).containsExactly("1", "2", "3");
  }

  @Test
  void revisionsOfAnEntityAreToldInTheirOrder() {
    String name = "Dagny Vel" + source.replaceAll("[^a-f]", "");
    send(line("b", "Nobody came."));
    String before = shown("/v1/changes?cursor=now").at("/page/next").asText();
    // The one that is there is written first, and the new one spells the name better.
    send(
        line("a", "Ms. " + name + " spoke."),
        line("b", "Ms. " + name.toUpperCase(Locale.ROOT) + " spoke."));
    JsonNode changes = shown("/v1/changes?types=ENTITY&cursor=" + before).path("items");
    assertThat(JsonBody.texts(changes, "resource/revision")).containsExactly("1", "2");
  }

  @Test
  void whatARevisionAddsToAnEmptyListIsTold() {
    send(line("a", "Nobody came."));
    String before = shown("/v1/changes?cursor=now").at("/page/next").asText();
    assertThat(statuses(send(line("a", "Rwanda.")))).containsExactly("UPDATED");
    JsonNode changes = shown("/v1/changes?types=MENTIONS&cursor=" + before).path("items");
    assertThat(changes).hasSize(1);
  }

  @Test
  void aLineThatFailsTakesNoneAlong() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.write(("\uFEFF" + line("a", "A note.") + "\r\n\n").getBytes(UTF_8));
    body.write("{'text':\n".getBytes(UTF_8));
    body.write("{\"text\":\"x\"}\n".getBytes(UTF_8));
    body.write(line("b", "").getBytes(UTF_8));
    body.write("\nnull\n  \t\n{\"text\":\"".getBytes(UTF_8));
    body.write(0xff);
    body.write(("\"}\n" + line("c", "A note.").replace("\"text\"", "\"texts\"")).getBytes(UTF_8));
    body.write(("\n" + line("d", "A note.") + "\n\n \n").getBytes(UTF_8));
    Response answer = send(PATH, body.toByteArray());
    List<JsonNode> results = results(answer);
    assertThat(JsonBody.texts(results, "line"))
        .containsExactly("1", "3", "4", "5", "6", "8", "9", "10");
    assertThat(JsonBody.texts(results, "problem/errors/0/code"))
        .containsExactly(
            "", "NOT_JSON", "NOT_NULL", "SIZE", "NULL", "NOT_UTF8", "UNKNOWN_PROPERTY", "");
    assertThat(JsonBody.texts(results, "problem/errors/0/pointer"))
        .containsExactly("", "", "/source", "/text", "", "", "/texts", "");
    assertThat(statuses(answer)).filteredOn("CREATED"::equals).hasSize(2);
    JsonNode shown = shown(answer.getHeader("Location"));
    assertThat(shown.path("created").asInt()).isEqualTo(2);
    assertThat(shown.path("failed").asInt()).isEqualTo(6);
    assertThat(shown.path("lines").asInt()).isEqualTo(12);
    assertThat(shown.path("state").asText()).isEqualTo("COMPLETE");
  }

  @Test
  void whatAProblemRepeatsOfALineCanBeKept() {
    Response answer = send(line("a", "A note.").replace("\"text\"", "\"te\\u0000\\ud800\""));
    String pointer = "/problem/errors/0/pointer";
    assertThat(results(answer).get(0).at(pointer).asText()).isEqualTo("/te\ufffd\ufffd");
    JsonNode kept = shown(answer.getHeader("Location") + "/results").path("items");
    assertThat(kept.get(0).at(pointer).asText()).isEqualTo("/te\ufffd\ufffd");
  }

  @Test
  void aLineThatIsTooLongIsPassedOver() throws IOException {
    byte[] dots = new byte[ImportThreads.LONGEST_LINE + 1];
    Arrays.fill(dots, (byte) '.');
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.write((line("a", "A note.") + "\n").getBytes(UTF_8));
    body.write(dots);
    body.write(("\n" + line("b", "A note.") + "\n").getBytes(UTF_8));
    Response answer = send(PATH, body.toByteArray());
    assertThat(statuses(answer)).containsExactly("CREATED", "FAILED", "CREATED");
    assertThat(results(answer).get(1).at("/problem/status").asInt()).isEqualTo(413);
  }

  @Test
  void aBodyMayBePackedInSeveralMembers() throws IOException {
    byte[] first = gzip(line("a", "A note.") + "\n" + line("b", "A ").substring(0, 9));
    byte[] second = gzip(line("b", "A ").substring(9) + "\n");
    byte[] body = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, body, first.length, second.length);
    assertThat(statuses(sendPacked("gzip", body))).containsExactly("CREATED", "CREATED");
    Response damaged = sendPacked("gzip", "no gzip".getBytes(UTF_8));
    assertThat(damaged.statusCode()).isEqualTo(400);
    assertThat(sendPacked("br", body).statusCode()).isEqualTo(415);
  }

  private static Response sendPacked(String coding, byte[] body) {
    return sendPacked(PATH, coding, body);
  }

  private static Response sendPacked(String path, String coding, byte[] body) {
    return Api.admin()
        .header("Content-Encoding", coding)
        .contentType(NDJSON)
        .body(new ByteArrayInputStream(body))
        .post(path);
  }

  private static byte[] gzip(String words) throws IOException {
    return gzip(words, Deflater.DEFAULT_COMPRESSION);
  }

  private static byte[] gzip(String words, int level) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new LevelledGzip(bytes, level)) {
      packed.write(words.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  /** Packs as tightly as it is told. */
  private static final class LevelledGzip extends GZIPOutputStream {

    LevelledGzip(ByteArrayOutputStream bytes, int level) throws IOException {
      super(bytes);
      def.setLevel(level);
    }
  }

  @Test
  void aBodyThatEndsInAMemberOfGzipIsCut() throws Exception {
    byte[] packed = gzip(line("a", "A note.") + "\n" + line("b", "A note."));
    byte[] body = Arrays.copyOf(packed, packed.length - 3);
    try (LineSocket client = new LineSocket(RestAssured.port, PATH, Api.issue(Scope.WRITE))) {
      client.end();
      assertThat(client.status()).contains(" 400 ");
    }
    // Not as if all had been said.
    assertThatThrownBy(() -> sendPacked("gzip", body)).isInstanceOf(IOException.class);
    JsonNode cut = newest();
    assertThat(cut.path("state").asText()).isEqualTo("CUT");
    assertThat(cut.path("reason").asText()).contains("in the middle");
  }

  @Test
  void whoeverSharesTheConnectionOfACutAnswerKeepsIt() throws Exception {
    byte[] packed = gzip(line("a", "A note.") + "\n" + line("b", "A note."));
    HttpClient client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setProtocolVersion(HttpVersion.HTTP_2)
                .setHttp2ClearTextUpgrade(false));
    RequestOptions request =
        new RequestOptions()
            .setMethod(HttpMethod.POST)
            .setHost("localhost")
            .setPort(RestAssured.port)
            .setURI(PATH)
            .putHeader("Authorization", "Bearer " + Api.issue(Scope.WRITE))
            .putHeader("Content-Type", NDJSON)
            .putHeader("Content-Encoding", "gzip");
    AtomicInteger closed = new AtomicInteger();
    try {
      assertThatThrownBy(
              () ->
                  client
                      .request(request)
                      .onSuccess(
                          one -> one.connection().closeHandler(end -> closed.incrementAndGet()))
                      .compose(one -> one.send(Buffer.buffer(packed).slice(0, packed.length - 3)))
                      .compose(HttpClientResponse::body)
                      .toCompletionStage()
                      .toCompletableFuture()
                      .get(30, TimeUnit.SECONDS))
          .hasCauseInstanceOf(StreamResetException.class);
      assertThat(closed).hasValue(0);
    } finally {
      client.close();
    }
  }

  @Test
  void whoeverGoesOnWithWhatIsDamagedIsToldSo() throws IOException {
    String href = Imports.href(imports.begin("test").importId());
    byte[] damaged = gzip(line("a", "A note."));
    damaged[damaged.length - 8]++;
    for (byte[] body : List.of("no gzip".getBytes(UTF_8), damaged)) {
      Response answer = sendPacked(href + "?from=1", "gzip", body);
      assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
      assertThat(shown(href).path("reason").asText()).isEqualTo(answer.path("detail"));
    }
    assertThat(send(href + "?from=1", new byte[0]).statusCode()).isEqualTo(200);
  }

  @Test
  void nobodyGoesOnBehindWhatIsStoredDamaged() throws Exception {
    String rest = line("b", "Rwanda.") + "\n" + line("c", "Burundi.") + "\n";
    byte[] damaged =
        new String(gzip(rest, Deflater.NO_COMPRESSION), ISO_8859_1)
            .replace("Rwanda", "Rvanda")
            .getBytes(ISO_8859_1);
    int check = damaged.length - 8;
    try (LineSocket client = LineSocket.packed(RestAssured.port, PATH, Api.issue(Scope.WRITE))) {
      client.send(gzip(line("a", "A note.") + "\n"));
      client.send(Arrays.copyOf(damaged, check));
      for (int i = 1; i <= 3; i++) {
        assertThat(client.readLine()).contains("\"line\":" + i + ",\"status\":\"CREATED\"");
      }
      client.send(Arrays.copyOfRange(damaged, check, damaged.length));
      assertThatThrownBy(client::readRest).isInstanceOf(IOException.class);
    }
    JsonNode cut = awaitCut();
    assertThat(cut.path("damagedFrom").asInt()).isEqualTo(2);
    assertThat(cut.path("reason").asText()).contains("check sum", "Lines from 2 on");
    String href = cut.path("href").asText();
    Response nothing = send(href + "?from=4", new byte[0]);
    assertThat(nothing.statusCode()).as(nothing.asString()).isEqualTo(409);
    assertThat(nothing.<String>path("detail")).contains("Lines from 2 on");
    assertThat(shown(href)).isEqualTo(cut);
    assertThat(statuses(send(PATH, rest.getBytes(UTF_8)))).containsExactly("UPDATED", "UNCHANGED");
  }

  private static JsonNode newest() {
    return shown(PATH + "?limit=1").at("/items/0");
  }

  @Test
  void anEmptyBodyIsRefused() {
    assertThat(send(PATH, new byte[0]).statusCode()).isEqualTo(400);
  }

  @Test
  void resultsComeWhileLinesStillDo() throws IOException {
    try (LineSocket client = new LineSocket(RestAssured.port, PATH, Api.issue(Scope.WRITE))) {
      client.sendLine(line("a", "A note."));
      assertThat(client.readLine()).contains("\"line\":1,\"status\":\"CREATED\"");
      String href = URI.create(client.header("Location")).getPath();
      JsonNode running = shown(href);
      assertThat(running.path("state").asText()).isEqualTo("RUNNING");
      assertThat(running.path("lines").asInt()).isEqualTo(1);
      assertThat(JsonBody.texts(shown(PATH + "?state=RUNNING").path("items"), "href"))
          .contains(href);
      client.sendLine(line("a", "A note."));
      assertThat(client.readLine()).contains("\"line\":2,\"status\":\"UNCHANGED\"");
      client.end();
      assertThat(client.readRest()).isEmpty();
      assertThat(shown(href).path("endedAt").asText()).isNotEmpty();
    }
  }

  @Test
  void whoGoesOnTakesTheImportOver() throws IOException {
    String key = Api.issue(Scope.WRITE);
    try (LineSocket lost = new LineSocket(RestAssured.port, PATH, key)) {
      lost.sendLine(line("a", "A note."));
      lost.readLine();
      String href = URI.create(lost.header("Location")).getPath();
      Response rest =
          send(href + "?from=2", (line("b", "A note.") + "\n" + line("c", "It.")).getBytes(UTF_8));
      assertThat(rest.statusCode()).as(rest.asString()).isEqualTo(200);
      assertThat(JsonBody.texts(results(rest), "line")).containsExactly("2", "3");
      lost.sendLine(line("d", "Too late."));
      assertThatThrownBy(lost::readRest).isInstanceOf(IOException.class);
      JsonNode complete = shown(href);
      assertThat(complete.path("state").asText()).isEqualTo("COMPLETE");
      assertThat(complete.path("created").asInt()).isEqualTo(3);
      assertThat(send(href + "?from=4", new byte[0]).statusCode()).isEqualTo(409);
    }
  }

  @Test
  void whoeverLosesAnImportBeforeTheFirstResultIsToldSo() {
    String before = newest().path("id").asText();
    // Longer than what a client keeps back.
    String line = line("a", "A note. ".repeat(20_000));
    Response lost =
        Api.admin()
            .contentType(NDJSON)
            .body(
                new HaltingBody(
                    line,
                    () -> {
                      String href = awaitAfter(before).path("href").asText();
                      assertThat(send(href + "?from=1", new byte[0]).statusCode()).isEqualTo(200);
                    }))
            .post(PATH);
    assertThat(lost.statusCode()).as(lost.asString()).isEqualTo(409);
    assertThat(newest().path("state").asText()).isEqualTo("COMPLETE");
  }

  /** The import that began after one. */
  private static JsonNode awaitAfter(String before) {
    JsonNode shown = newest();
    for (int i = 0; i < 1000 && shown.path("id").asText().equals(before); i++) {
      shown = newest();
    }
    assertThat(shown.path("id").asText()).isNotEqualTo(before);
    return shown;
  }

  /** Something is done in the middle of a body. */
  private static final class HaltingBody extends ByteArrayInputStream {

    private final Runnable halt;
    private boolean halted;

    HaltingBody(String words, Runnable halt) {
      super(words.getBytes(UTF_8));
      this.halt = halt;
    }

    @Override
    public synchronized int read(byte[] bytes, int offset, int length) {
      if (!halted && pos > count / 2) {
        halted = true;
        halt.run();
      }
      return super.read(bytes, offset, length);
    }
  }

  @Test
  void noLineIsLeftOut() throws Exception {
    String body = line("a", "A note.") + "\n" + line("b", "A note.");
    String key = Api.issue(Scope.WRITE);
    byte[] bytes = body.getBytes(UTF_8);
    try (LineSocket client =
        LineSocket.begin(RestAssured.port, PATH, key, bytes, bytes.length - 4)) {
      assertThat(client.readLine()).contains("CREATED");
    }
    JsonNode cut = awaitCut();
    assertThat(cut.path("lines").asInt()).isEqualTo(1);
    String href = cut.path("href").asText();
    Response later = send(href + "?from=3", line("c", "A note.").getBytes(UTF_8));
    assertThat(later.statusCode()).isEqualTo(409);
    assertThat(later.<String>path("errors[0].parameter")).isEqualTo("from");
    assertThat(send(href, new byte[0]).statusCode()).isEqualTo(400);
    Response nothing = send(href + "?from=2", new byte[0]);
    assertThat(nothing.statusCode()).as(nothing.asString()).isEqualTo(200);
    assertThat(shown(href).path("state").asText()).isEqualTo("COMPLETE");
  }

  private static JsonNode awaitCut() throws InterruptedException {
    JsonNode shown =
        Patience.until(
            one -> !one.path("state").asText().equals("RUNNING"), ImportHttpTest::newest);
    assertThat(shown.path("state").asText()).as(shown.toString()).isEqualTo("CUT");
    return shown;
  }

  private static void revoke(String key) {
    Api.admin()
        .header("If-Match", "*")
        .delete("/v1/api-keys/" + key.split("_")[1])
        .then()
        .statusCode(204);
  }

  // A blank line is nothing to be stored, but the import would be complete.
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aRevokedKeyImportsNoMore(boolean more) throws Exception {
    String key = Api.issue(Scope.WRITE);
    try (LineSocket client = new LineSocket(RestAssured.port, PATH, key)) {
      client.sendLine(line("a", "A note."));
      client.readLine();
      revoke(key);
      client.sendLine(more ? line("b", "A note.") : "");
      client.end();
      assertThatThrownBy(client::readRest).isInstanceOf(IOException.class);
      assertThat(awaitCut().path("reason").asText()).contains("revoked");
    }
  }

  @Test
  void aKeyThatIsRevokedBeforeTheFirstResultIsRefused() throws IOException {
    String key = Api.issue(Scope.WRITE);
    String line = line("a", "A note.");
    try (LineSocket client = new LineSocket(RestAssured.port, PATH, key)) {
      String before = newest().path("id").asText();
      client.send(line.substring(0, 9).getBytes(UTF_8));
      awaitAfter(before);
      revoke(key);
      client.sendLine(line.substring(9));
      assertThat(client.status()).contains(" 401 ");
    }
  }

  @Test
  void resultsAreListed() {
    String lines =
        IntStream.rangeClosed(1, 60)
            .mapToObj(i -> i % 20 == 0 ? "{}" : line("n" + i, "A note."))
            .collect(Collectors.joining("\n"));
    String href = send(PATH, lines.getBytes(UTF_8)).getHeader("Location");
    JsonNode first = shown(href + "/results?limit=55&count=true");
    assertThat(first.path("items")).hasSize(55);
    assertThat(first.at("/page/total").asInt()).isEqualTo(60);
    JsonNode rest = shown(href + "/results?limit=55&cursor=" + first.at("/page/next").asText());
    assertThat(JsonBody.texts(rest.path("items"), "line"))
        .containsExactly("56", "57", "58", "59", "60");
    assertThat(rest.at("/page").has("next")).isFalse();
    JsonNode failed = shown(href + "/results?status=FAILED&count=true");
    assertThat(JsonBody.texts(failed.path("items"), "line")).containsExactly("20", "40", "60");
    assertThat(failed.at("/page/total").asInt()).isEqualTo(3);
  }

  @Test
  void aNodeThatIsBusySaysWhenToComeAgain() throws IOException {
    Attempt attempt = imports.begin("test");
    String before = newest().path("id").asText();
    List<ImportThreads.Place> places = new ArrayList<>();
    try {
      for (int i = 0; i < 4; i++) {
        places.add(threads.enter());
      }
      Response busy = send(line("a", "A note."));
      assertThat(busy.statusCode()).isEqualTo(503);
      assertThat(busy.getHeader("Retry-After")).isNotEmpty();
      // Whoever waits with the body is not waited for, and no import changes hands for nothing.
      try (LineSocket silent = new LineSocket(RestAssured.port, PATH, Api.issue(Scope.WRITE))) {
        assertThat(silent.status()).contains(" 503 ");
      }
      assertThat(send(PATH + "/" + attempt.importId() + "?from=1", new byte[0]).statusCode())
          .isEqualTo(503);
      imports.renew(attempt);
      assertThat(newest().path("id").asText()).isEqualTo(before);
    } finally {
      places.forEach(ImportThreads.Place::close);
    }
  }

  @Test
  void whoeverIsRefusedLeavesItsPlace() {
    for (int i = 0; i < 5; i++) {
      assertThat(send(PATH, new byte[0]).statusCode()).isEqualTo(400);
    }
    assertThat(statuses(send(line("a", "A note.")))).containsExactly("CREATED");
  }

  @Test
  void whatIsCompleteIsCutNoMore() {
    Attempt attempt = imports.begin("test");
    imports.complete(attempt, 0);
    assertThatThrownBy(() -> imports.cut(attempt, "The client did not read the results."))
        .isInstanceOf(SupersededException.class);
    assertThat(imports.get(attempt.importId().toString()).state()).isEqualTo(ImportState.COMPLETE);
  }

  @Test
  void whatNoNodeRunsAnyMoreIsCutAndAtLastForgotten() throws SQLException {
    UUID recent = store(Instant.now().minusSeconds(60));
    UUID old = store(Instant.now().minusSeconds(31 * 86_400L));
    assertThat(shown(PATH + "/" + recent).path("state").asText()).isEqualTo("CUT");
    assertThat(JsonBody.texts(shown(PATH + "?state=CUT&count=true").path("items"), "id"))
        .contains(recent.toString());
    assertThat(JsonBody.texts(shown(PATH + "?state=RUNNING&state=COMPLETE").path("items"), "id"))
        .doesNotContain(recent.toString());
    expiry.expire();
    assertThat(Api.admin().get(PATH + "/" + old).statusCode()).isEqualTo(404);
    assertThat(Api.admin().get(PATH + "/" + recent).statusCode()).isEqualTo(200);
  }

  private UUID store(Instant at) throws SQLException {
    UUID id = Ids.next();
    String sql =
        "INSERT INTO import_run (id, state, attempt, lines_done, created, updated, unchanged,"
            + " failed, actor, created_at, updated_at, alive_until) VALUES (?, 'RUNNING', 1, 0, 0,"
            + " 0, 0, 0, 'test', ?, ?, ?)";
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, id);
      for (int i = 2; i <= 4; i++) {
        statement.setObject(i, at.atOffset(ZoneOffset.UTC));
      }
      statement.executeUpdate();
    }
    return id;
  }

  @Test
  void whatTheDatabaseRefusesFailsAlone() throws SQLException {
    // Nobody knows which of the lines it is before it is stored.
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("ALTER TABLE document ADD CONSTRAINT odd CHECK (type <> 'odd')");
      try {
        String odd =
            new String(Deposit.text("A note.").from(source, "b").with("type", "odd").json(), UTF_8);
        Response answer = send(line("a", "A note."), odd, line("c", "A note."));
        assertThat(statuses(answer)).containsExactly("CREATED", "FAILED", "CREATED");
        assertThat(results(answer).get(1).at("/problem/status").asInt()).isEqualTo(500);
      } finally {
        statement.execute("ALTER TABLE document DROP CONSTRAINT odd");
      }
    }
  }

  @Test
  void aLineThatLosesAgainstOthersIsNotRefused() throws IOException {
    Sender sender = new Sender(Actor.ANYONE, Trace.of(null, PATH));
    LineReader reader =
        new LineReader(
            new ByteArrayInputStream((line("a", "It.") + "\n" + line("b", "It.")).getBytes(UTF_8)),
            0,
            1000);
    PreparedLine first = preparation.read(reader.next().orElseThrow(), sender);
    PreparedLine second = preparation.read(reader.next().orElseThrow(), sender);
    Attempt attempt = imports.begin("test");
    // Too often together, and then no more.
    Deadlock few = new Deadlock();
    assertThat(
            transactions.escorted(
                few, () -> storage.store(attempt, List.of(first, second), sender)))
        .hasSize(2);
    assertThat(few.times).isEqualTo(3);
    // Alone, all the time.
    assertThatThrownBy(
            () ->
                transactions.escorted(
                    new Deadlock(), () -> storage.store(attempt, List.of(first), sender)))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.type()).isEqualTo(ProblemType.UNAVAILABLE));
  }

  /** What a database throws at the one of two writers that wait for each other. */
  private static final class Deadlock implements WriteTransactions.Escort<List<LineResults.Part>> {

    private int times;

    @Override
    public void before() {
      times++;
      throw new PersistenceException(new SQLException("deadlock", "40P01"));
    }

    @Override
    public void after(List<LineResults.Part> result) {}
  }

  @Test
  void anImportThatIsCutAnywhereAndGoneOnWithIsWhole() throws Exception {
    new CutImports(RestAssured.port, Api.issue(Scope.values()), 0).run(3, 40, 1);
  }
}
