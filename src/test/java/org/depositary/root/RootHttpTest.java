package org.depositary.root;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.At.at;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.depositary.Api;
import org.depositary.http.ProblemType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Tag("any-database")
class RootHttpTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/v1"})
  void theServiceSaysWhatItIs(String path) {
    Api.anyone()
        .get(path)
        .then()
        .statusCode(200)
        .body(at("name", equalTo("Depositary")))
        .body(at("links.contract", equalTo("/v1/openapi.yaml")))
        .body(at("links.changes", equalTo("/v1/changes")));
  }

  @Test
  void theChangelogTellsOfTheCurrentVersionFirst() {
    String current = Api.anyone().get("/v1/openapi.json").path("info.version");
    Api.anyone()
        .get("/v1/changelog")
        .then()
        .statusCode(200)
        .body(at("items[0].version", equalTo(current)))
        .body(at("items.changes", everyItem(not(empty()))));
  }

  @Test
  void theContractIsServedInBothForms() {
    Api.anyone()
        .get("/v1/openapi.json")
        .then()
        .statusCode(200)
        .body(at("openapi", equalTo("3.1.0")));
    String yaml = Api.anyone().get("/v1/openapi.yaml").then().statusCode(200).extract().asString();
    assertThat(yaml).contains("openapi: 3.1.0");
  }

  @Test
  void theDocumentationReadsTheContract() {
    RestAssured.get("/docs/").then().statusCode(200).body(containsString("/v1/openapi.json"));
  }

  @ParameterizedTest
  @EnumSource
  void everyTypeOfProblemHasItsPage(ProblemType type) {
    Api.anyone().get(type.uri()).then().statusCode(200).body(at("title", equalTo(type.title())));
    Api.anyone()
        .accept("text/html")
        .get(type.uri())
        .then()
        .statusCode(200)
        .body(containsString(type.explanation()));
  }

  @Test
  void anUnknownTypeOfProblemIsNotFound() {
    Api.anyone().get("/problems/unheard-of").then().statusCode(404);
  }

  @Test
  void theServiceIsReadyAndMeasured() {
    RestAssured.get("/q/health/ready").then().statusCode(200).body(at("status", equalTo("UP")));
    RestAssured.get("/q/metrics").then().statusCode(200).body(containsString("jvm_memory"));
  }
}
