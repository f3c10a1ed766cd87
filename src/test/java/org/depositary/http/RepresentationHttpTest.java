package org.depositary.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;
import org.depositary.Api;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Tag("any-database")
class RepresentationHttpTest {

  private static String tag() {
    return Api.anyone().header("Accept-Encoding", "identity").get("/v1").getHeader("ETag");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "W/\"a\" , W/%s", "*", "%s-gzip"})
  void whoHasTheStateGetsNotModified(String header) {
    String tag = tag();
    String sent =
        header.endsWith("-gzip")
            ? tag.substring(0, tag.length() - 1) + "-gzip\""
            : header.formatted(tag);
    Api.anyone()
        .header("If-None-Match", sent)
        .get("/v1")
        .then()
        .statusCode(304)
        .header("ETag", tag)
        .header("Vary", "Accept, Accept-Encoding, Origin")
        .body(emptyString());
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/documents, application/json;q=0.5, application/json",
    "/v1/citations, application/json;level=1;q=0.5, application/json",
    "/v1/entities, text/csv;header=absent;q=0.9, text/csv;charset=UTF-8",
    "/v1/entities?fields=id, application/vnd.depositary.sparse+json;q=0.1,"
        + " application/vnd.depositary.sparse+json",
    "/v1/citations, 'text/csv;q=0.2, Application/JSON; q=0.3', application/json",
    "/, text/html;q=0.8, text/html;charset=UTF-8",
    "/v1/openapi.yaml, */*;q=0.8, application/yaml;charset=UTF-8",
  })
  void theTypeOfAnAnswerIsOurs(String path, String accept, String type) {
    var answer = Api.admin().header("Accept", accept).get(path);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(answer.contentType()).isEqualTo(type);
  }

  @Test
  void anotherTagGetsTheBody() {
    Api.anyone().header("If-None-Match", "\"other\"").get("/v1").then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "%s, 200",
    "%s-gzip, 200",
    "*, 200",
    "'\"a\", %s', 200",
    "W/%s, 412",
    "\"a\", 412",
    "other, 400",
  })
  void whoAsksForOneStateGetsNoOther(String header, int status) {
    String tag = tag();
    String gzip = tag.substring(0, tag.length() - 1) + "-gzip\"";
    String sent = header.replace("%s-gzip", gzip).replace("%s", tag);
    Api.anyone().header("If-Match", sent).get("/v1").then().statusCode(status);
    // Asked first: it does not matter what the client has.
    Api.anyone()
        .header("If-Match", sent)
        .header("If-None-Match", tag)
        .get("/v1")
        .then()
        .statusCode(status == 200 ? 304 : status);
  }

  @Test
  void aListMayStandInSeveralLines() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1"))
            .header("If-None-Match", "\"other\"")
            .header("If-None-Match", tag())
            .build();
    var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
    assertThat(answer.statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json;q=0                | 406",
        "application/json;q=0.0, text/html   | 406",
        "application/json; q=0.000, */*      | 406",
        "*/*;q=0                             | 406",
        "application/*;q=0, application/json | 200",
        "text/html;q=0, */*                  | 200",
        "application/json;q=0.001            | 200"
      })
  void whatIsNotWantedIsNotSent(String accept, int status) {
    Api.anyone().header("Accept", accept).get("/v1").then().statusCode(status);
  }

  @Test
  void theDocumentationIsAskedForAgain() {
    RestAssured.get("/docs/").then().statusCode(200).header("Cache-Control", "no-cache");
  }

  @Test
  void whatIsNoTagIsRefused() {
    Api.anyone().header("If-None-Match", "other").get("/v1").then().statusCode(400);
  }

  @Test
  void theCompressedFormHasATagOfItsOwn() throws IOException, InterruptedException {
    HttpResponse<byte[]> plain = contract("identity");
    HttpResponse<byte[]> compressed = contract("br;q=1.0, gzip;q=0.8");
    assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
    var unpacked = new GZIPInputStream(new ByteArrayInputStream(compressed.body()));
    assertThat(unpacked.readAllBytes()).isEqualTo(plain.body());
    String tag = plain.headers().firstValue("ETag").orElseThrow();
    assertThat(compressed.headers().firstValue("ETag"))
        .hasValue(tag.substring(0, tag.length() - 1) + "-gzip\"");
  }

  // The client of the other tests unpacks by itself and hides that it did.
  private static HttpResponse<byte[]> contract(String acceptEncoding)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://localhost:" + RestAssured.port + "/v1/openapi.json"))
            .header("Accept-Encoding", acceptEncoding)
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  @Test
  void gzipThatIsNotWantedIsNotSent() {
    RestAssured.given()
        .header("Accept-Encoding", "gzip;q=0, identity")
        .get("/v1/openapi.json")
        .then()
        .header("Content-Encoding", nullValue());
  }

  @Test
  void headHasTheHeadersOfGet() {
    var got = Api.anyone().header("Accept-Encoding", "identity").get("/v1");
    var head = Api.anyone().header("Accept-Encoding", "identity").head("/v1");
    assertThat(head.getStatusCode()).isEqualTo(200);
    for (String name : new String[] {"ETag", "Vary", "Content-Type", "Content-Length"}) {
      assertThat(head.getHeader(name)).as(name).isEqualTo(got.getHeader(name));
    }
  }

  @Test
  void aForeignOriginIsNotMarkedAsReadable() {
    Api.anyone()
        .header("Origin", "https://foreign.example")
        .get("/v1")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", nullValue())
        .header("X-Content-Type-Options", "nosniff");
  }
}
