package org.depositary.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.At.at;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.depositary.Api;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way a request can be wrong, on the operations of keys. */
@QuarkusTest
@Tag("any-database")
class RefusalHttpTest {

  private static ValidatableResponse send(String body) {
    return Api.admin().contentType(ContentType.JSON).body(body).post("/v1/api-keys").then();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{                                     | NOT_JSON          | ``",
        "null                                  | MISSING_BODY      | ``",
        "[]                                    | WRONG_TYPE        | ``",
        "'x'                                   | WRONG_TYPE        | ``",
        "{'name':'x','scopes':['READ']} 1      | NOT_JSON          | ``",
        "{'name':5,'scopes':['READ']}          | WRONG_TYPE        | /name",
        "{'name':true,'scopes':['READ']}       | WRONG_TYPE        | /name",
        "{'name':null,'scopes':['READ']}       | NULL              | /name",
        "{'name':'x','scopes':[null]}          | NULL              | /scopes/0",
        "{'name':'x','scopes':'READ'}          | WRONG_TYPE        | /scopes",
        "{'name':'x','scopes':['READ','NO']}   | WRONG_TYPE        | /scopes/1",
        "{'name':'x','scopes':['READ'],'z':1}  | UNKNOWN_PROPERTY  | /z",
        "{'name':'x','name':'y'}               | REPEATED_PROPERTY | ``",
        "{'name':'x\\u0000','scopes':['READ']} | INVALID_TEXT      | /name",
        "{'name':'x\\ud800','scopes':['READ']} | INVALID_TEXT      | /name",
        "{'name':'\\udc00x','scopes':['READ']} | INVALID_TEXT      | /name",
      })
  void aBodyOfAnotherShapeIsMalformed(String body, String code, String pointer) {
    send(body.replace('\'', '"'))
        .statusCode(400)
        .body(at("type", equalTo("/problems/malformed-body")))
        .body(at("errors[0].code", equalTo(code)))
        .body(at("errors[0].pointer", equalTo(pointer)))
        .body(not(containsString("depositary.")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'scopes':['READ']}          | NOT_BLANK | /name",
        "{'name':' ','scopes':['READ']} | NOT_BLANK | /name",
        "{'name':'x','scopes':[]}     | NOT_EMPTY | /scopes",
        "{'name':'x','scopes':['READ','READ']} | UNIQUE_ELEMENTS | /scopes",
      })
  void aValueThatBreaksARuleIsPointedAt(String body, String code, String pointer) {
    send(body.replace('\'', '"'))
        .statusCode(422)
        .body(at("type", equalTo("/problems/constraint-violated")))
        .body(at("errors[0].code", equalTo(code)))
        .body(at("errors[0].pointer", equalTo(pointer)));
  }

  @ParameterizedTest
  @CsvSource({
    "limit=0,         limit,  MIN",
    "limit=201,       limit,  MAX",
    "limit=a,         limit,  INVALID_VALUE",
    "limit=5.0,       limit,  INVALID_VALUE",
    "limit=,          limit,  INVALID_VALUE",
    "limit=1&limit=2, limit,  REPEATED_PARAMETER",
    "count=1,         count,  INVALID_VALUE",
    "cursor=abc,      cursor, INVALID_CURSOR",
    "cursor=%00,      cursor, INVALID_TEXT",
    "colour=red,      colour, UNKNOWN_PARAMETER",
  })
  void aWrongParameterIsNamed(String query, String parameter, String code) {
    Api.admin()
        .urlEncodingEnabled(false)
        .get("/v1/api-keys?" + query)
        .then()
        .statusCode(400)
        .body(at("type", equalTo("/problems/invalid-parameter")))
        .body(at("errors[0].parameter", equalTo(parameter)))
        .body(at("errors[0].code", equalTo(code)));
  }

  @Test
  void anEmptyBodyIsMissing() {
    Api.admin()
        .contentType(ContentType.JSON)
        .post("/v1/api-keys")
        .then()
        .statusCode(400)
        .body(at("errors[0].code", equalTo("MISSING_BODY")));
  }

  @Test
  void anUnknownAddressIsNotFound() {
    Api.anyone()
        .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
        .get("/v1/nowhere")
        .then()
        .statusCode(404)
        .header("X-Request-Id", "4bf92f3577b34da6a3ce929d0e0e4736")
        .body(at("traceId", equalTo("4bf92f3577b34da6a3ce929d0e0e4736")))
        .body(at("instance", equalTo("/v1/nowhere")));
  }

  @Test
  void anotherMethodIsNotAllowed() {
    Api.anyone()
        .put("/v1/api-keys")
        .then()
        .statusCode(405)
        .header("Allow", "GET, HEAD, OPTIONS, POST");
  }

  @Test
  void anotherMediaTypeIsNotAcceptable() {
    Api.admin().accept("image/png").get("/v1/api-keys").then().statusCode(406);
  }

  @Test
  void anotherMediaTypeIsNotRead() {
    Api.admin().contentType("text/csv").body("x").post("/v1/api-keys").then().statusCode(415);
  }

  @Test
  void aBodyOfTwentyMegabytesIsTooLarge() {
    send(" ".repeat(20_000_000)).statusCode(413).body(at("status", equalTo(413)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1?x=%zz", "/v1/documents/%zz", "/v1/a|b", "/v1?x=%"})
  void anAddressThatIsNoUriIsABadRequest(String address) throws IOException {
    assertThat(raw("GET " + address + " HTTP/1.1\r\nHost: x\r\n"))
        .startsWith("HTTP/1.1 400")
        .contains("\"/problems/bad-request\"");
  }

  private static String raw(String head) throws IOException {
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      String request = head + "Connection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: \r\n",
        "Host: a b\r\n",
        "Host: a^b\r\n",
        "Host: a/b\r\n",
        "Host: a?b\r\n",
        "Host: a#b\r\n",
        "Host: b@a\r\n",
        "Host: [::1\r\n",
        "Host: a:b\r\n",
        "Host: %zz\r\n",
        "Host: \u00e4\r\n",
        "Host: \"\r\n",
        "Host: a\r\nHost: b\r\n",
        ""
      })
  void whatIsNoHostIsABadRequest(String host) throws IOException {
    assertThat(raw("GET /v1/documents HTTP/1.1\r\n" + host))
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json")
        .contains("\"/problems/bad-request\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a_b:80",
        "A.Example",
        "[::1]:8080",
        "127.0.0.1",
        "a:",
        "xn--bcher-kva.example"
      })
  void anyHostIsAnswered(String host) throws IOException {
    assertThat(raw("GET /v1 HTTP/1.1\r\nHost: " + host + "\r\n")).startsWith("HTTP/1.1 200");
  }

  @Test
  void whoSpeaksAnOlderProtocolNeedsNoHost() throws IOException {
    assertThat(raw("GET /v1 HTTP/1.0\r\n")).contains(" 200 ");
  }

  @Test
  void anAddressOfHundredKilobytesIsTooLong() throws IOException {
    assertThat(raw("GET /v1?x=" + "a".repeat(100_000) + " HTTP/1.1\r\nHost: x\r\n"))
        .startsWith("HTTP/1.1 414")
        .contains("\"/problems/uri-too-long\"");
  }

  @Test
  void anAddressOfNineKilobytesIsTooLong() {
    Api.anyone()
        .get("/v1?x=" + "a".repeat(9_000))
        .then()
        .statusCode(414)
        .header("X-Request-Id", matchesPattern("[0-9a-f]{32}"));
  }
}
