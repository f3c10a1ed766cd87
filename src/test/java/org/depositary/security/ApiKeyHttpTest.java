package org.depositary.security;

import static org.depositary.At.at;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.depositary.Api;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiKeyHttpTest {

  private static final String READER = "{\"name\":\"reader\",\"scopes\":[\"READ\"]}";

  private static ValidatableResponse issue(String body) {
    return Api.admin().contentType(ContentType.JSON).body(body).post("/v1/api-keys").then();
  }

  @Test
  void aNewKeyIsShownOnce() {
    String id =
        issue(READER)
            .statusCode(201)
            .header("Location", matchesPattern(".*/v1/api-keys/[0-9a-f]{12}"))
            .header("Cache-Control", "no-store")
            .body(at("key", matchesPattern("dep_[0-9a-f]{12}_[0-9a-f]{64}")))
            .body(at("apiKey.scopes", contains("READ")))
            .extract()
            .path("apiKey.id");
    Api.admin()
        .get("/v1/api-keys/" + id)
        .then()
        .statusCode(200)
        .body(at("name", equalTo("reader")))
        .body(not(containsString("dep_")));
  }

  @Test
  void withoutAKeyNothingIsAdministered() {
    Api.anyone()
        .get("/v1/api-keys")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", "Bearer realm=\"depositary\"");
  }

  @Test
  void aKeyWithoutTheScopeIsForbidden() {
    Api.holderOf(Scope.READ, Scope.WRITE)
        .get("/v1/api-keys")
        .then()
        .statusCode(403)
        .body(at("type", equalTo("/problems/forbidden")));
  }

  @Test
  void aRevokedKeyIsUnknown() {
    String key = issue(READER.replace("READ", "ADMIN")).extract().path("key");
    String id = key.split("_", -1)[1];
    Api.with(key).get("/v1/api-keys/" + id).then().statusCode(200);
    Api.admin().delete("/v1/api-keys/" + id).then().statusCode(204);
    Api.admin().delete("/v1/api-keys/" + id).then().statusCode(204);
    Api.with(key).get("/v1/api-keys/" + id).then().statusCode(401);
  }

  @Test
  void aWrongSecretIsUnknown() {
    String key = issue(READER.replace("READ", "ADMIN")).extract().path("key");
    String wrong = key.substring(0, key.length() - 1) + (key.endsWith("0") ? "1" : "0");
    Api.with(wrong).get("/v1/api-keys").then().statusCode(401);
  }

  @Test
  void anotherSchemeThanBearerIsRefused() {
    Api.anyone().header("Authorization", "Basic YTpi").get("/v1/api-keys").then().statusCode(401);
  }

  @Test
  void pagesFollowEachOtherWithoutGapsOrRepeats() {
    for (int i = 0; i < 3; i++) {
      issue(READER).statusCode(201);
    }
    String cursor =
        Api.admin()
            .get("/v1/api-keys?limit=2&count=true")
            .then()
            .statusCode(200)
            .body(at("items", hasSize(2)))
            .extract()
            .path("page.next");
    String third = Api.admin().get("/v1/api-keys?limit=3").then().extract().path("items[2].id");
    Api.admin()
        .queryParam("cursor", cursor)
        .get("/v1/api-keys?limit=1")
        .then()
        .statusCode(200)
        .body(at("items.id", contains(third)));
  }

  @Test
  void aCursorBelongsToItsFilters() {
    String cursor = Api.admin().get("/v1/api-keys?limit=1").then().extract().path("page.next");
    Api.admin()
        .queryParam("cursor", cursor == null ? "AAAA" : "A" + cursor)
        .get("/v1/api-keys")
        .then()
        .statusCode(400)
        .body(at("errors[0].parameter", equalTo("cursor")))
        .body(at("errors[0].code", equalTo("INVALID_CURSOR")));
  }
}
