package org.depositary.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.depositary.Api;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.Exported;
import org.depositary.JsonBody;
import org.depositary.Pages;
import org.depositary.security.Scope;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportHttpTest {

  private static final String TEXT =
      "Minister Lena Ibarra of Rwanda cited article 6 of the Genocide Convention. She said: \"At"
          + " least 40 people were killed in the massacre.\"";

  private static final Set<String> LISTS =
      Set.of("MENTIONS", "CITATIONS", "FIGURES", "QUOTATIONS", "CHARACTERISATIONS");

  /** A source that no other test has, with some documents. */
  private static String store(int documents) {
    String source = Deposit.unique("exported");
    for (int i = 0; i < documents; i++) {
      Deposit.text(TEXT + " It is number " + i + ".").from(source, "" + i).store();
    }
    return source;
  }

  private static String all(String source) {
    return "{'types':['DOCUMENT','REVISION','MENTIONS','CITATIONS','FIGURES','QUOTATIONS',"
        + "'CHARACTERISATIONS','ANNOTATION','REGISTER'],'texts':true,'documents':{'source':['"
        + source
        + "']}}";
  }

  private static void review(Stored document) {
    String mention = Pages.first(document.path("/mentions")).get(0).path("id").asText();
    Api.admin()
        .header("If-Match", "*")
        .contentType("application/json")
        .body(JsonBody.bytes(Map.of("decision", "ACCEPTED")))
        .put("/v1/annotations/" + mention + "/review")
        .then()
        .statusCode(200);
  }

  private static String hash(byte[] bytes) throws Exception {
    return HexFormat.of()
        .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void everyLineIsWhatItsAddressAnswers() throws Exception {
    String source = store(4);
    Stored changed = Deposit.text(TEXT).from(source, "0").again();
    review(changed);
    JsonNode export = Exported.request(all(source)).await();
    List<JsonNode> lines = Exported.lines(Exported.bytes(export));
    for (JsonNode line : lines.subList(1, lines.size() - 1)) {
      assertSame(line);
    }
    Map<String, Long> counts =
        lines.stream()
            .collect(Collectors.groupingBy(l -> l.path("type").asText(), Collectors.counting()));
    assertThat(counts)
        .containsEntry("DOCUMENT", 4L)
        .containsEntry("REVISION", 5L)
        .containsEntry("MENTIONS", 4L)
        .containsEntry("CITATIONS", 4L)
        .containsEntry("FIGURES", 4L)
        .containsEntry("QUOTATIONS", 4L)
        .containsEntry("ANNOTATION", 1L)
        .containsEntry("REGISTER", 1L);
    Exported.of(export).delete();
  }

  private static void assertSame(JsonNode line) {
    String href = line.path("href").asText();
    String type = line.path("type").asText();
    if (LISTS.contains(type)) {
      List<JsonNode> items = new ArrayList<>();
      line.path("items").forEach(items::add);
      assertThat(items).as(href).isEqualTo(Pages.walk(href, 200));
    } else if (type.equals("REVISION")) {
      String list = href.substring(0, href.lastIndexOf('/'));
      assertThat(Pages.first(list)).contains(line.path("current"));
    } else {
      JsonNode answered = JsonBody.of(Api.anyone().get(href));
      assertThat(line.path("current")).as(href).isEqualTo(answered);
      assertThat(line.path("id").asText())
          .isEqualTo(answered.path("id").asText(line.path("id").asText()));
    }
    if (type.equals("DOCUMENT")) {
      String text = Api.anyone().get(href + "/text").asString();
      assertThat(line.path("characters").asText()).isEqualTo(text);
      assertThat(line.path("revision")).isEqualTo(line.at("/current/revision"));
    }
  }

  // Short and long ones are read in other ways, and none is decoded on its way.
  @Test
  void textsOfEveryLengthKeepEveryCharacter() throws Exception {
    String source = Deposit.unique("characters");
    String odd = "\"Façade\" \\ \t\r\n \u0001\u007f\u2028 — \ud834\udd1e </script>.";
    List<String> texts =
        List.of(
            odd,
            odd.repeat(500),
            "Short.",
            odd.repeat(400),
            odd.repeat(40_000),
            odd.repeat(20_000),
            odd.repeat(20_001));
    for (int i = 0; i < texts.size(); i++) {
      Deposit.text(texts.get(i)).from(source, "t" + i).store();
    }
    JsonNode export =
        Exported.request(
                "{'types':['DOCUMENT'],'texts':true,'documents':{'source':['" + source + "']}}")
            .await();
    List<String> written =
        JsonBody.texts(Exported.lines(Exported.bytes(export)), "characters").stream()
            .filter(text -> !text.isEmpty())
            .toList();
    assertThat(written).containsExactlyElementsOf(texts);
    Exported.of(export).delete();
  }

  // In tests no more than 20 lines are read together.
  @Test
  void everyStateOfADocumentComesHoweverManyThereAre() throws Exception {
    String source = Deposit.unique("revised");
    Stored document = Deposit.text(TEXT).from(source, "0").store();
    for (int i = 2; i <= 25; i++) {
      Deposit.text(TEXT + " It is state " + i + ".").from(source, "0").again();
    }
    Deposit.text(TEXT).from(source, "1").store();
    JsonNode export =
        Exported.request("{'types':['REVISION'],'documents':{'source':['" + source + "']}}")
            .await();
    List<String> hrefs = JsonBody.texts(Exported.lines(Exported.bytes(export)), "href");
    assertThat(hrefs.stream().filter(href -> href.startsWith(document.path("/"))))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 25)
                .mapToObj(number -> document.path("/revisions/" + number))
                .toList());
    assertThat(export.path("records").asInt()).isEqualTo(26);
    Exported.of(export).delete();
  }

  @Test
  void sizesHashesAndCountsAreRight() throws Exception {
    String source = store(8);
    JsonNode export = Exported.request(all(source)).await();
    long records = 0;
    for (JsonNode file : export.path("files")) {
      byte[] bytes = Api.anyone().get(file.path("href").asText()).asByteArray();
      assertThat(bytes).hasSize(file.path("bytes").asInt());
      assertThat(hash(bytes)).isEqualTo(file.path("sha256").asText());
      long lines = Exported.lines(bytes).stream().filter(l -> l.has("href")).count();
      assertThat(lines).isEqualTo(file.path("records").asLong());
      records += lines;
    }
    assertThat(export.path("records").asLong()).isEqualTo(records).isGreaterThan(40);
    List<JsonNode> lines = Exported.lines(Exported.bytes(export));
    JsonNode start = lines.get(0);
    assertThat(start.path("type").asText()).isEqualTo("START");
    assertThat(start.path("changesCursor")).isEqualTo(export.path("changesCursor"));
    JsonNode end = lines.get(lines.size() - 1);
    assertThat(end.path("type").asText()).isEqualTo("END");
    assertThat(end.path("records").asLong()).isEqualTo(records);
    List<String> hashes = export.path("files").findValuesAsText("sha256");
    assertThat(hashes).hasSizeGreaterThan(1);
    assertThat(end.path("files"))
        .extracting(JsonNode::asText)
        .containsExactlyElementsOf(hashes.subList(0, hashes.size() - 1));
    assertThat(end.path("changesCursor")).isEqualTo(export.path("changesCursor"));
    Exported.of(export).delete();
  }

  @Test
  void whatHappensAfterwardsIsInTheFeed() throws Exception {
    String source = Deposit.unique("followed");
    Stored before = Deposit.text(TEXT).from(source, "1").store();
    JsonNode export =
        Exported.request(
                "{'types':['DOCUMENT','ENTITY'],'documents':{'source':['" + source + "']}}")
            .await();
    Stored after = Deposit.text(TEXT).from(source, "2").store();
    List<JsonNode> lines = Exported.lines(Exported.bytes(export));
    List<String> exported = JsonBody.texts(lines.subList(1, lines.size() - 1), "href");
    assertThat(exported)
        .contains(before.path(""), before.body().at("/entities/0/href").asText())
        .doesNotContain(after.path(""))
        .doesNotHaveDuplicates();
    JsonNode changes =
        JsonBody.of(
            Api.anyone()
                .queryParam("cursor", export.path("changesCursor").asText())
                .queryParam("types", "DOCUMENT")
                .get("/v1/changes"));
    assertThat(JsonBody.texts(changes.path("items"), "resource/href"))
        .contains(after.path(""))
        .doesNotContain(before.path(""));
    Exported.of(export).delete();
  }

  @Test
  void anExportNeedsAKeyThatMayRead() {
    byte[] request = JsonBody.bytes(JsonBody.parse("{'types':['REGISTER']}"));
    Api.holderOf(Scope.WRITE)
        .contentType("application/json")
        .body(request)
        .post("/v1/exports")
        .then()
        .statusCode(403);
    Api.anyone()
        .contentType("application/json")
        .body(request)
        .post("/v1/exports")
        .then()
        .statusCode(401);
  }

  @Test
  void aFetchThatWasCutGoesOn() throws Exception {
    JsonNode file = Exported.request("{'types':['REGISTER']}").await().path("files").get(0);
    String href = file.path("href").asText();
    Response head = Api.anyone().head(href);
    String tag = head.getHeader("ETag");
    assertThat(tag).isEqualTo("\"" + file.path("sha256").asText() + "\"");
    assertThat(head.getHeader("Accept-Ranges")).isEqualTo("bytes");
    assertThat(head.getHeader("Content-Length")).isEqualTo(file.path("bytes").asText());
    Response part = Api.anyone().header("Range", "bytes=0-99").head(href);
    assertThat(part.statusCode()).as("ranges are for GET").isEqualTo(200);
    byte[] whole = Api.anyone().get(href).asByteArray();
    Response first = Api.anyone().header("Range", "bytes=0-99").get(href);
    assertThat(first.statusCode()).isEqualTo(206);
    assertThat(first.getHeader("Content-Range")).isEqualTo("bytes 0-99/" + whole.length);
    Response rest = Api.anyone().header("Range", "bytes=100-").header("If-Range", tag).get(href);
    assertThat(rest.statusCode()).isEqualTo(206);
    assertThat(concatenated(first.asByteArray(), rest.asByteArray())).isEqualTo(whole);
    Response last = Api.anyone().header("Range", "bytes=-10").get(href);
    assertThat(last.asByteArray())
        .isEqualTo(java.util.Arrays.copyOfRange(whole, whole.length - 10, whole.length));
    for (Map<String, String> headers :
        List.of(
            Map.of("Range", "bytes=100-", "If-Range", "\"another\""),
            Map.of("Range", "bytes=0-1, 5-6"),
            Map.of("Range", "lines=1-2"))) {
      Response all = Api.anyone().headers(headers).get(href);
      assertThat(all.statusCode()).isEqualTo(200);
      assertThat(all.asByteArray()).isEqualTo(whole);
    }
    Response beyond = Api.anyone().header("Range", "bytes=" + whole.length + "-").get(href);
    assertThat(beyond.statusCode()).isEqualTo(416);
    assertThat(beyond.getHeader("Content-Range")).isEqualTo("bytes */" + whole.length);
    Exported.of(JsonBody.parse("{'href':'" + href.substring(0, href.indexOf("/files")) + "'}"))
        .delete();
  }

  private static byte[] concatenated(byte[] first, byte[] second) {
    byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  @Test
  void whoAskedMayDelete() throws Exception {
    Response asked =
        Api.holderOf(Scope.READ)
            .contentType("application/json")
            .body(
                "{\"types\":[\"REGISTER\"],\"texts\":false}"
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .post("/v1/exports");
    assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(201);
    String href = asked.getHeader("Location");
    String path = href.substring(href.indexOf("/v1/"));
    JsonNode export = new Exported(path).await();
    Api.with(Api.issue(Scope.READ)).header("If-Match", "*").delete(path).then().statusCode(403);
    Api.admin().delete(path).then().statusCode(428);
    Api.admin().header("If-Match", "\"another\"").delete(path).then().statusCode(412);
    String tag = Api.admin().header("Accept-Encoding", "identity").get(path).getHeader("ETag");
    Api.admin().header("If-Match", tag).delete(path).then().statusCode(204);
    Api.admin().get(path).then().statusCode(404);
    Api.admin().get(export.at("/files/0/href").asText()).then().statusCode(404);
  }

  @Test
  void aRequestForNothingOrTooMuchIsRefused() {
    Response nothing = Exported.ask("{'types':[]}");
    assertThat(nothing.statusCode()).as(nothing.asString()).isEqualTo(422);
    assertThat(nothing.<String>path("detail"))
        .isEqualTo("At /types: it must have a size between 1 and 10.");
    Response twice = Exported.ask("{'types':['DOCUMENT','DOCUMENT']}");
    assertThat(twice.statusCode()).as(twice.asString()).isEqualTo(422);
    Response date = Exported.ask("{'documents':{'issuedFrom':'yesterday'}}");
    assertThat(date.statusCode()).as(date.asString()).isEqualTo(422);
    Response noDate = Exported.ask("{'documents':{'issuedTo':'2024-13'}}");
    assertThat(noDate.statusCode()).as(noDate.asString()).isEqualTo(422);
    assertThat(noDate.<String>path("detail")).contains("the calendar");
    Response task = org.depositary.Asked.request("EXPORT");
    assertThat(task.statusCode()).isEqualTo(422);
    List<Exported> made = new ArrayList<>();
    Response last = Exported.ask("{'documents':{'source':['0']},'types':['REGISTER']}");
    for (int i = 1; last.statusCode() == 201 && i < 50; i++) {
      made.add(Exported.of(JsonBody.of(last)));
      last = Exported.ask("{'documents':{'source':['" + i + "']},'types':['REGISTER']}");
    }
    assertThat(last.statusCode()).as(last.asString()).isEqualTo(409);
    // Places are left for others.
    RequestSpecification other = Api.with(Api.issue(Scope.READ));
    Response others =
        other
            .contentType("application/json")
            .body(JsonBody.bytes(JsonBody.parse("{'types':['REGISTER']}")))
            .post("/v1/exports");
    assertThat(others.statusCode()).as(others.asString()).isEqualTo(201);
    made.add(Exported.of(JsonBody.of(others)));
    JsonNode page = JsonBody.of(Api.anyone().get("/v1/exports?limit=2&count=true"));
    assertThat(page.path("items")).hasSize(2);
    assertThat(page.at("/page/total").asInt()).isGreaterThanOrEqualTo(made.size());
    assertThat(Pages.walk("/v1/exports", 2)).hasSizeGreaterThanOrEqualTo(made.size());
    made.forEach(Exported::delete);
  }
}
