package org.depositary.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.contract.EveryOperation.assertStatus;
import static org.depositary.contract.EveryOperation.those;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depositary.Api;
import org.depositary.Asked;
import org.depositary.Curated;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.Exported;
import org.depositary.Pages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever has the state of something is not told it again, whatever it is. */
@QuarkusTest
@Tag("any-database")
class ConditionalHttpTest {

  @Test
  void whoHasTheStateGetsNotModified() throws InterruptedException {
    Stored stored = Deposit.text("It concerns Rwanda.").store();
    Curated curated = Curated.of(stored.entity("Rwanda"));
    curated.rename("Rwanda, the Republic of");
    String mention =
        "/v1/annotations/" + Pages.first(stored.path("/mentions")).get(0).path("id").asText();
    Api.admin()
        .header("If-Match", "*")
        .contentType("application/json")
        .body("{\"decision\":\"ACCEPTED\"}".getBytes(UTF_8))
        .put(mention + "/review")
        .then()
        .statusCode(200);
    String key = Api.admin().get("/v1/api-keys").path("items[0].id");
    Stored erased = Deposit.text("It is to go.").store();
    erased.erase("Order of a court.");
    // The longer address first.
    Map<String, String> known = new LinkedHashMap<>();
    known.put("/v1/documents/{id}/erasure", erased.path("/erasure"));
    known.put("/v1/documents/{id}", stored.path(""));
    known.put("/v1/annotations/{id}", mention);
    known.put("/v1/entities/{id}", stored.body().at("/entities/0/href").asText());
    known.put("/v1/curations/{id}", curated.decisions().get(0).path("href").asText());
    known.put("/v1/conventions/{id}", "/v1/conventions/genocide-convention");
    known.put("/v1/suggestions", "/v1/suggestions?q=rwanda");
    known.put("/v1/api-keys/{id}", "/v1/api-keys/" + key);
    Asked task = Asked.task("REEXTRACTION");
    task.await();
    known.put("/v1/tasks/{id}", task.href());
    JsonNode export = Exported.request("{'types':['REGISTER']}").await();
    known.put("/v1/exports/{id}", export.path("href").asText());
    known.put("{name}", export.at("/files/0/name").asText());
    known.putAll(webhook());
    known.put("/v1/imports/{id}", imported());
    known.put("{slug}", "not-found");
    known.put("{guide}", "frontend");
    known.put("{number}", "1");
    try {
      // How far the index is changes from one moment to the next.
      for (Operation operation : those(o -> o.has(304) && !o.id().equals("getSearchIndex"))) {
        assertConditional(operation, known);
      }
    } finally {
      curated.rename("Rwanda");
      Exported.of(export).delete();
    }
  }

  // Of what never happens: it is told of nothing while it is looked at.
  private static Map<String, String> webhook() {
    String href =
        Api.admin()
            .contentType("application/json")
            .body(
                "{\"url\":\"http://127.0.0.1:9/\",\"changeTypes\":[\"SPLIT\"],"
                    + "\"resourceTypes\":[\"REGISTER\"]}")
            .post("/v1/webhook-endpoints")
            .path("endpoint.href");
    String delivery = Api.admin().get(href + "/deliveries").path("items[0].id");
    return Map.of("/v1/webhook-endpoints/{id}", href, "{deliveryId}", delivery);
  }

  private static String imported() {
    byte[] line = Deposit.text("A note.").from(Deposit.unique("import"), "1").json();
    return Api.admin()
        .contentType("application/x-ndjson")
        .body(line)
        .post("/v1/imports")
        .getHeader("Location");
  }

  @Test
  void whoHasTheStateOfTheIndexGetsNotModified() {
    // It changes from one moment to the next, but not at every one.
    List<Integer> statuses = new ArrayList<>();
    for (int i = 0; i < 50 && !statuses.contains(304); i++) {
      String tag = Api.admin().get("/v1/search-index").getHeader("ETag");
      statuses.add(Api.admin().header("If-None-Match", tag).get("/v1/search-index").statusCode());
    }
    assertThat(statuses).contains(304);
    Api.admin().header("If-Match", "\"other\"").get("/v1/search-index").then().statusCode(412);
  }

  private static RequestSpecification plain() {
    return Api.admin().header("Accept-Encoding", "identity");
  }

  private static void assertConditional(Operation operation, Map<String, String> known) {
    Response got = operation.send(plain(), known);
    assertStatus(200, operation, got);
    String tag = got.getHeader("ETag");
    assertThat(tag).as(operation.id()).matches("\"[^\"]+\"");
    for (String sent : List.of("*", "\"other\", W/" + tag)) {
      Response same = operation.send(plain().header("If-None-Match", sent), known);
      assertStatus(304, operation, same);
      assertSame(operation, got, same, List.of("ETag", "Vary", "Cache-Control", "Link"));
    }
    Response other = operation.send(plain().header("If-None-Match", "\"other\""), known);
    assertStatus(200, operation, other);
    Response unwanted = operation.send(plain().header("If-Match", "\"other\""), known);
    assertStatus(412, operation, unwanted);
    Response head = operation.head(plain(), known);
    assertStatus(200, operation, head);
    assertSame(
        operation,
        got,
        head,
        List.of("ETag", "Vary", "Cache-Control", "Link", "Content-Type", "Content-Length"));
  }

  private static void assertSame(
      Operation operation, Response one, Response other, List<String> headers) {
    for (String header : headers) {
      assertThat(other.getHeader(header))
          .as(operation.id() + ": " + header)
          .isEqualTo(one.getHeader(header));
    }
  }
}
