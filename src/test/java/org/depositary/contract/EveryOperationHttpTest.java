package org.depositary.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.depositary.Api;
import org.depositary.Asked;
import org.depositary.Curated;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.Exported;
import org.depositary.JsonBody;
import org.depositary.Pages;
import org.depositary.security.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every operation has in common, asked of every operation that the contract has. */
@QuarkusTest
class EveryOperationHttpTest {

  private static final int TOO_LARGE = 16 * 1024 * 1024 + 1;
  private static final Map<String, String> UNKNOWN =
      Map.of(
          "{id}", "01932c07-209a-7a31-8f3c-0d5ad6bd2f0e",
          "{slug}", "no-such-problem",
          "{guide}", "no-such-guide",
          "{name}", "part-00001.ndjson.gz",
          "{deliveryId}", "01932c07-209a-7a31-8f3c-0d5ad6bd2f0e",
          "{number}", "1000000");

  @Inject AgroalDataSource database;

  private static List<Operation> operations = List.of();

  @BeforeEach
  void readContract() {
    if (operations.isEmpty()) {
      operations = new ServedContract(RestAssured.get("/v1/openapi.json").asString()).operations();
    }
  }

  private static List<Operation> those(Predicate<Operation> wanted) {
    List<Operation> chosen = operations.stream().filter(wanted).toList();
    assertThat(chosen).isNotEmpty();
    return chosen;
  }

  private static RequestSpecification admin() {
    return Api.admin().header("If-Match", "\"none\"");
  }

  private static void assertStatus(int status, Operation operation, Response answer) {
    assertThat(answer.statusCode()).as(operation.id()).isEqualTo(status);
    if (status >= 400) {
      assertThat(answer.contentType()).as(operation.id()).isEqualTo("application/problem+json");
    }
  }

  @Tag("any-database")
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
  @Tag("any-database")
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

  @Test
  @Tag("any-database")
  void anUnknownParameterIsRefused() {
    for (Operation operation : those(o -> o.has(400))) {
      Response answer = operation.send(admin().queryParam("colour", "red"), UNKNOWN);
      assertStatus(400, operation, answer);
      assertThat(JsonBody.of(answer).at("/errors/0/code").asText()).isEqualTo("UNKNOWN_PARAMETER");
    }
  }

  @Test
  @Tag("any-database")
  void anUnknownKeyIsRefused() {
    for (Operation operation : those(Operation::needsScope)) {
      Response answer = operation.send(Api.with("dep_000000000000_" + "0".repeat(64)), UNKNOWN);
      assertStatus(401, operation, answer);
    }
  }

  @Test
  @Tag("any-database")
  void whatWritesNeedsAKey() {
    for (Operation operation : those(o -> o.needsScope() && !o.reads())) {
      assertStatus(401, operation, operation.send(Api.anyone(), UNKNOWN));
    }
  }

  @Test
  @Tag("any-database")
  void aKeyForSomethingElseIsForbidden() {
    String key = Api.issue(Scope.READ);
    for (Operation operation : those(o -> o.needsScope() && !o.needsRead())) {
      assertStatus(403, operation, operation.send(Api.with(key), UNKNOWN));
    }
  }

  @Test
  void whileTheDatabaseIsAwayClientsAreToldWhenToTryAgain() throws SQLException {
    String key = Api.issue(Scope.values());
    List<Operation> keyed = those(o -> o.has(503));
    AgroalConnectionPoolConfiguration pool =
        database.getConfiguration().connectionPoolConfiguration();
    Duration patience = pool.acquisitionTimeout();
    List<Connection> taken = new ArrayList<>();
    try {
      while (taken.size() < pool.maxSize()) {
        taken.add(database.getConnection());
      }
      pool.setAcquisitionTimeout(Duration.ofMillis(1));
      for (Operation operation : keyed) {
        assertAway(operation, operation.send(Api.with(key).header("If-Match", "*"), UNKNOWN));
        // Whoever needs no key gets as far as what is read, if anything is.
        Response open = operation.send(Api.anyone(), UNKNOWN);
        if (operation.reads() && open.statusCode() >= 500) {
          assertAway(operation, open);
        }
      }
    } finally {
      pool.setAcquisitionTimeout(patience);
      for (Connection connection : taken) {
        connection.close();
      }
    }
    Api.with(key).get("/v1/documents").then().statusCode(200);
  }

  private static void assertAway(Operation operation, Response answer) {
    assertStatus(503, operation, answer);
    assertThat(answer.getHeader("Retry-After")).as(operation.id()).matches("[0-9]+");
  }

  @Test
  @Tag("any-database")
  void whatIsNotThereIsNotFound() {
    for (Operation operation : those(o -> o.has(404))) {
      assertStatus(404, operation, operation.send(admin(), UNKNOWN));
    }
  }

  @Test
  @Tag("any-database")
  void anotherMediaTypeIsNotAcceptable() {
    for (Operation operation : those(o -> o.has(406))) {
      assertStatus(406, operation, operation.send(admin().accept("image/png"), UNKNOWN));
    }
  }

  @Test
  @Tag("any-database")
  void aLargeBodyIsNotRead() {
    for (Operation operation : those(o -> o.has(413))) {
      byte[] large = Arrays.copyOf(operation.body(), TOO_LARGE);
      Arrays.fill(large, operation.body().length, TOO_LARGE, (byte) ' ');
      // As a stream: the client would write the bytes into a log that nobody sees.
      RequestSpecification request =
          admin().contentType(operation.mediaType()).body(new ByteArrayInputStream(large));
      assertStatus(413, operation, operation.sendAsIs(request, UNKNOWN));
    }
  }

  @Test
  @Tag("any-database")
  void aLongAddressIsNotRead() {
    for (Operation operation : those(o -> o.has(414))) {
      assertStatus(
          414, operation, operation.send(admin().queryParam("x", "a".repeat(9000)), UNKNOWN));
    }
  }

  @Test
  @Tag("any-database")
  void anotherBodyIsNotRead() {
    for (Operation operation : those(o -> o.has(415))) {
      RequestSpecification request = admin().contentType("text/csv").body(operation.body());
      Response answer = operation.sendAsIs(request, UNKNOWN);
      assertStatus(415, operation, answer);
      assertThat(answer.getHeader("Accept-Patch"))
          .isEqualTo(operation.method().equals("PATCH") ? operation.mediaType() : null);
    }
  }
}
