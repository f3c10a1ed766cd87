package org.depositary.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.At.at;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import org.depositary.Api;
import org.depositary.Deposit;
import org.depositary.JsonBody;
import org.depositary.security.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with a document, its problem is the documented one and nothing is stored. */
@QuarkusTest
@Tag("on-postgresql")
class DocumentRefusalHttpTest {

  private long documents;

  private static long count() {
    return JsonBody.of(Api.anyone().get("/v1/documents?count=true&limit=1"))
        .at("/page/total")
        .asLong();
  }

  @BeforeEach
  void countBefore() {
    documents = count();
  }

  @AfterEach
  void nothingWasStored() {
    assertThat(count()).isEqualTo(documents);
  }

  private static Response post(byte[] body) {
    return Api.admin().contentType("application/json").body(body).post("/v1/documents");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'text':'a'                                     | NOT_JSON          | ``",
        "{'text':'a',}                                   | NOT_JSON          | ``",
        "{'text':'a'}{}                                  | NOT_JSON          | ``",
        "text                                            | NOT_JSON          | ``",
        "'text'                                          | WRONG_TYPE        | ``",
        "[{'text':'a'}]                                  | WRONG_TYPE        | ``",
        "null                                            | MISSING_BODY      | ``",
        "{'text':5}                                      | WRONG_TYPE        | /text",
        "{'text':{'a':1}}                                | WRONG_TYPE        | /text",
        "{'text':null}                                   | NULL              | /text",
        "{'text':'a','title':null}                       | NULL              | /title",
        "{'text':'a','title':['a']}                      | WRONG_TYPE        | /title",
        "{'text':'a','issuedOn':2018}                    | WRONG_TYPE        | /issuedOn",
        "{'text':'a','source':'un'}                      | WRONG_TYPE        | /source",
        "{'text':'a','source':{'name':'n','id':7}}       | WRONG_TYPE        | /source/id",
        "{'text':'a','source':{'name':null,'id':'7'}}    | NULL              | /source/name",
        "{'text':'a','colour':'red'}                     | UNKNOWN_PROPERTY  | /colour",
        "{'text':'a','source':{'name':'n','id':'7','x/y':1}} | UNKNOWN_PROPERTY | /source/x~1y",
        "{'text':'a','text':'b'}                         | REPEATED_PROPERTY | ``",
        "{'text':'a\\u0000b'}                            | INVALID_TEXT      | /text",
        "{'text':'a\\ud800b'}                            | INVALID_TEXT      | /text",
        "{'text':'\\udd4a\\ud83d'}                       | INVALID_TEXT      | /text",
        "{'text':'a','source':{'name':'\\u0000','id':'7'}} | INVALID_TEXT    | /source/name",
      })
  void aBodyOfAnotherShapeIsMalformed(String body, String code, String pointer) {
    post(body.replace('\'', '"').getBytes(UTF_8))
        .then()
        .statusCode(400)
        .body(at("type", equalTo("/problems/malformed-body")))
        .body(at("errors[0].code", equalTo(code)))
        .body(at("errors[0].pointer", equalTo(pointer)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}                                                         | NOT_NULL | /text",
        "{'text':''}                                                | SIZE     | /text",
        "{'text':'a','title':''}                                    | SIZE     | /title",
        "{'text':'a','language':'english language'}                 | PATTERN  | /language",
        "{'text':'a','issuedOn':'26 February'}                      | PATTERN  | /issuedOn",
        "{'text':'a','issuedOn':'2018-13-01'}                       | CALENDAR_DATE | /issuedOn",
        "{'text':'a','issuedOn':'2018-02-30'}                       | CALENDAR_DATE | /issuedOn",
        "{'text':'a','source':{'name':'n'}}                         | NOT_NULL | /source/id",
        "{'text':'a','source':{'name':'','id':'7'}}                 | SIZE     | /source/name",
        "{'text':'a','source':{'name':'n','id':'7','url':'a'}}      | PATTERN  | /source/url",
      })
  void aValueThatBreaksARuleIsPointedAt(String body, String code, String pointer) {
    post(body.replace('\'', '"').getBytes(UTF_8))
        .then()
        .statusCode(422)
        .body(at("type", equalTo("/problems/constraint-violated")))
        .body(at("errors[0].code", equalTo(code)))
        .body(at("errors[0].pointer", equalTo(pointer)));
  }

  @ParameterizedTest
  @CsvSource({
    "title, 2000",
    "publisher, 500",
    "issuer, 500",
    "number, 200",
    "type, 100",
    "rights, 2000"
  })
  void aWordOverItsBoundIsRefused(String property, int bound) {
    post(Deposit.text("A note.").with(property, "x".repeat(bound + 1)).json())
        .then()
        .statusCode(422)
        .body(at("errors[0].pointer", equalTo("/" + property)));
  }

  @Test
  void bytesThatAreNotUtf8AreNotJson() {
    byte[] body = "{\"text\":\"a?b\"}".getBytes(UTF_8);
    body[10] = (byte) 0xff;
    post(body).then().statusCode(400);
  }

  @Test
  void twentyMegabytesAreTooLargeHoweverTheyAreSent() {
    String body = " ".repeat(20_000_000);
    Api.admin()
        .contentType("application/json")
        .body(body)
        .post("/v1/documents")
        .then()
        .statusCode(413)
        .body(at("type", equalTo("/problems/content-too-large")));
    Api.admin()
        .contentType("application/json")
        .body(new ByteArrayInputStream(body.getBytes(UTF_8)))
        .post("/v1/documents")
        .then()
        .statusCode(413);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PATCH  | /v1/documents                      | GET, HEAD, OPTIONS, POST",
        "DELETE | /v1/documents                      | GET, HEAD, OPTIONS, POST",
        "POST   | /v1/documents/1                    | DELETE, GET, HEAD, OPTIONS, PATCH, PUT",
        "PUT    | /v1/documents/1/text               | GET, HEAD, OPTIONS",
        "DELETE | /v1/documents/1/annotations        | GET, HEAD, OPTIONS",
        "POST   | /v1/documents/1/mentions           | GET, HEAD, OPTIONS",
        "POST   | /v1/documents/1/revisions/1        | GET, HEAD, OPTIONS",
        "DELETE | /v1/entities/1                     | GET, HEAD, OPTIONS, PATCH",
        "POST   | /v1/conventions/echr               | GET, HEAD, OPTIONS",
        "POST   | /v1/citations                      | GET, HEAD, OPTIONS",
        "GET    | /v1/extractions                    | OPTIONS, POST",
        "GET    | /v1/citation-lookups               | OPTIONS, POST",
      })
  void aMethodThatThereIsNotIsNotAllowed(String method, String path, String allowed) {
    Api.admin()
        .request(method, path)
        .then()
        .statusCode(405)
        .header("Allow", allowed)
        .body(at("type", equalTo("/problems/method-not-allowed")));
    Api.anyone().options(path).then().statusCode(204).header("Allow", allowed);
  }

  @Test
  void writingNeedsAKeyWithTheScope() {
    byte[] body = Deposit.text("A note.").json();
    Api.anyone()
        .contentType("application/json")
        .body(body)
        .post("/v1/documents")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", "Bearer realm=\"depositary\"");
    Api.with("dep_000000000000_" + "0".repeat(64))
        .contentType("application/json")
        .body(body)
        .post("/v1/documents")
        .then()
        .statusCode(401);
    Api.holderOf(Scope.READ, Scope.CURATE)
        .contentType("application/json")
        .body(body)
        .post("/v1/documents")
        .then()
        .statusCode(403)
        .body(at("type", equalTo("/problems/forbidden")));
  }

  @Test
  void otherBodiesAreNotRead() {
    for (String type :
        new String[] {"text/plain", "application/xml", "application/merge-patch+json"}) {
      Api.admin()
          .contentType(type)
          .body("text=a".getBytes(UTF_8))
          .post("/v1/documents")
          .then()
          .statusCode(415)
          .body(at("type", equalTo("/problems/unsupported-media-type")));
    }
  }
}
