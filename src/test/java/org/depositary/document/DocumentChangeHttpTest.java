package org.depositary.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.At.at;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.depositary.Api;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.depositary.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PUT, PATCH and DELETE change the state that they name, and no other. */
@QuarkusTest
class DocumentChangeHttpTest {

  private static final String TEXT = "Rwanda ratified the Genocide Convention.";

  private static Stored store() {
    return Deposit.text(TEXT)
        .with("title", "A note")
        .with("publisher", "The Gazette")
        .with(
            "source",
            Map.of("name", Deposit.unique("gazette"), "id", "1", "url", "https://a.example/1"))
        .store();
  }

  private static Response send(String method, Stored to, String ifMatch) {
    RequestSpecification request = Api.admin();
    if (!ifMatch.isEmpty()) {
      request.header("If-Match", ifMatch);
    }
    return switch (method) {
      case "PUT" ->
          request
              .contentType("application/json")
              .body(Deposit.text(TEXT).with("title", "Another").json())
              .put(to.path(""));
      case "PATCH" ->
          request
              .contentType("application/merge-patch+json")
              .body("{\"title\":\"Another\"}".getBytes(UTF_8))
              .patch(to.path(""));
      default -> request.delete(to.path(""));
    };
  }

  private static Response patch(Stored to, String patch) {
    return Api.admin()
        .header("If-Match", "*")
        .contentType("application/merge-patch+json")
        .body(patch.replace('\'', '"').getBytes(UTF_8))
        .patch(to.path(""));
  }

  private static JsonNode show(Stored stored) {
    return JsonBody.of(Api.anyone().get(stored.path("")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''             | 428 | precondition-required",
        "'\"stale\"'    | 412 | precondition-failed",
        "W/%s           | 412 | precondition-failed",
        "'\"a\", W/%s'  | 412 | precondition-failed",
        "stale          | 400 | invalid-parameter",
        "'\"a\" \"b\"'  | 400 | invalid-parameter",
      })
  void aChangeOfAnotherStateIsRefused(String ifMatch, int status, String problem) {
    for (String method : List.of("PUT", "PATCH", "DELETE")) {
      Stored stored = store();
      send(method, stored, ifMatch.replace("%s", stored.tag()))
          .then()
          .statusCode(status)
          .body(at("type", equalTo("/problems/" + problem)));
      assertThat(show(stored)).as(method).isEqualTo(stored.body());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "*", "\"a\", %s", "W/\"a\", %s ,\"b\""})
  void aChangeOfTheNamedStateIsMade(String ifMatch) {
    for (String method : List.of("PUT", "PATCH", "DELETE")) {
      Stored stored = store();
      Response answer = send(method, stored, ifMatch.replace("%s", stored.tag()));
      assertThat(answer.statusCode()).as(method).isEqualTo(method.equals("DELETE") ? 204 : 200);
    }
  }

  @Test
  void theTagOfTheStateBeforeIsStale() {
    Stored stored = store();
    Response changed = send("PATCH", stored, stored.tag());
    assertThat(changed.getHeader("ETag")).isNotEqualTo(stored.tag());
    send("PATCH", stored, stored.tag()).then().statusCode(412);
    send("PATCH", stored, changed.getHeader("ETag")).then().statusCode(200);
  }

  @Test
  void puttingReplacesEverything() {
    Stored stored = store();
    JsonNode after = JsonBody.of(send("PUT", stored, stored.tag()));
    ObjectNode expected = stored.body().deepCopy();
    expected.remove(List.of("source", "publisher"));
    expected.put("title", "Another").put("revision", 2);
    expected
        .put("revisionHref", stored.path("/revisions/2"))
        .set("updatedAt", after.path("updatedAt"));
    assertThat(after).isEqualTo(expected).isEqualTo(show(stored));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'{}'                                 | 422 | /text",
        "'{\"text\":\"\"}'                    | 422 | /text",
        "'{\"text\":\"a\",\"title\":\"\"}'    | 422 | /title",
        "'{\"text\":\"a\",\"title\":null}'    | 400 | /title",
        "'{\"text\":\"a\",\"revision\":2}'    | 400 | /revision",
        "'{'                                  | 400 | ''",
      })
  void aWrongReplacementIsPointedAt(String body, int status, String pointer) {
    Stored stored = store();
    Api.admin()
        .header("If-Match", stored.tag())
        .contentType("application/json")
        .body(body.getBytes(UTF_8))
        .put(stored.path(""))
        .then()
        .statusCode(status)
        .body(at("errors[0].pointer", equalTo(pointer)));
    assertThat(show(stored)).isEqualTo(stored.body());
  }

  @Test
  void whatDoesNotDifferMakesNoRevision() {
    Stored stored = store();
    Response put =
        Api.admin()
            .header("If-Match", stored.tag())
            .contentType("application/json")
            .body(
                new Deposit(Map.of("text", TEXT, "title", "A note", "publisher", "The Gazette"))
                    .with("source", stored.body().path("source"))
                    .json())
            .put(stored.path(""));
    assertThat(JsonBody.of(put)).isEqualTo(stored.body());
    assertThat(put.getHeader("ETag")).isEqualTo(stored.tag());
    assertThat(JsonBody.of(patch(stored, "{}"))).isEqualTo(stored.body());
    assertThat(JsonBody.of(patch(stored, "{'issuer':null}"))).isEqualTo(stored.body());
  }

  @Test
  void patchingChangesWhatItNames() {
    Stored stored = store();
    JsonNode after =
        JsonBody.of(patch(stored, "{'title':null,'type':'note','source':{'url':null,'id':'2'}}"));
    ObjectNode expected = stored.body().deepCopy();
    expected.remove("title");
    expected.put("type", "note").put("revision", 2);
    expected
        .put("revisionHref", stored.path("/revisions/2"))
        .set("updatedAt", after.path("updatedAt"));
    ((ObjectNode) expected.path("source")).put("id", "2").remove("url");
    assertThat(after).isEqualTo(expected).isEqualTo(show(stored));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",'text':'Cambodia acceded to the Genocide Convention.'"})
  void whatIsFoundIsListedUnderTheNewDate(String more) {
    Stored stored = store();
    String list = "/v1/citations?document=" + stored.id() + "&issuedFrom=1999&issuedTo=1999";
    assertThat(Pages.first(list)).isEmpty();
    patch(stored, "{'issuedOn':'1999-05'" + more + "}").then().statusCode(200);
    assertThat(Pages.first(list)).hasSize(1);
    patch(stored, "{'issuedOn':null}").then().statusCode(200);
    assertThat(Pages.first(list)).isEmpty();
  }

  @Test
  void patchingTheTextReadsItAnew() {
    Stored stored = store();
    patch(stored, "{'text':'Cambodia acceded to it.'}")
        .then()
        .statusCode(200)
        .body(at("revision", equalTo(2)))
        .body(at("title", equalTo("A note")))
        .body(at("entities.name", equalTo(List.of("Cambodia"))))
        .body(at("conventions", equalTo(List.of())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'{''text'':null}'                    | 422 | /text",
        "'{''text'':''''}'                    | 422 | /text",
        "'{''title'':''''}'                   | 422 | /title",
        "'{''issuedOn'':''yesterday''}'       | 422 | /issuedOn",
        "'{''source'':{''name'':null}}'       | 422 | /source/name",
        "'{''source'':{''url'':''ftp://a''}}' | 422 | /source/url",
        "'{''title'':5}'                      | 400 | /title",
        "'{''source'':''x''}'                 | 400 | /source",
        "'{''colour'':''red''}'               | 400 | /colour",
        "'{''colour'':null}'                  | 400 | /colour",
        "'{''source'':{''colour'':null}}'     | 400 | /source/colour",
        "'{''title'':''a'',''title'':''b''}'  | 400 | ''",
        "'[]'                                 | 400 | ''",
        "'{''title'':''\\u0000''}'            | 400 | /title",
      })
  void aWrongPatchIsPointedAt(String patch, int status, String pointer) {
    Stored stored = store();
    patch(stored, patch).then().statusCode(status).body(at("errors[0].pointer", equalTo(pointer)));
    assertThat(show(stored)).isEqualTo(stored.body());
  }

  @Test
  void aSourceThatIsMadeByAPatchIsWhole() {
    Stored stored = Deposit.text(TEXT).store();
    patch(stored, "{'source':{'name':'x'}}")
        .then()
        .statusCode(422)
        .body(at("errors[0].pointer", equalTo("/source/id")));
    String name = Deposit.unique("gazette");
    patch(stored, "{'source':{'name':'" + name + "','id':'1'}}").then().statusCode(200);
    assertThat(Deposit.text(TEXT).from(name, "1").again().id()).isEqualTo(stored.id());
  }

  @Test
  void theSourceOfAnotherDocumentIsAConflict() {
    Stored other = store();
    Stored stored = store();
    JsonNode taken = other.body().path("source");
    patch(stored, "{'source':" + taken + "}")
        .then()
        .statusCode(409)
        .body(at("type", equalTo("/problems/conflict")));
    Api.admin()
        .header("If-Match", "*")
        .contentType("application/json")
        .body(Deposit.text(TEXT).with("source", taken).json())
        .put(stored.path(""))
        .then()
        .statusCode(409);
    assertThat(show(stored)).isEqualTo(stored.body());
  }

  @Test
  void aPatchOfPlainJsonIsNotRead() {
    Api.admin()
        .header("If-Match", "*")
        .contentType("application/json")
        .body("{}".getBytes(UTF_8))
        .patch(store().path(""))
        .then()
        .statusCode(415);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x"})
  void aReasonHasOneToFiveHundredCharacters(String character) {
    Stored stored = store();
    Api.admin()
        .header("If-Match", "*")
        .queryParam("reason", character.repeat(501))
        .delete(stored.path(""))
        .then()
        .statusCode(400)
        .body(at("errors[0].parameter", equalTo("reason")));
    assertThat(show(stored)).isEqualTo(stored.body());
  }
}
