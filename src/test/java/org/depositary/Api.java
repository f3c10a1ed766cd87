package org.depositary;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.depositary.contract.ContractFilter;
import org.depositary.security.Scope;

/** Speaks to the service under test; every exchange is checked against the contract. */
public final class Api {

  private static final Map<Set<Scope>, String> KEYS = new ConcurrentHashMap<>();

  private Api() {}

  /** Somebody without a key. */
  public static RequestSpecification anyone() {
    RestAssuredConfig config = RestAssured.config();
    return given()
        .config(config.httpClient(config.getHttpClientConfig().httpClientFactory(KeptClient::new)))
        .filter(ContractFilter.INSTANCE);
  }

  /** The first administrator, who has every scope. */
  public static RequestSpecification admin() {
    return with(adminKey());
  }

  /** Somebody with a key that has exactly these scopes, the same one each time. */
  public static RequestSpecification holderOf(Scope... scopes) {
    return with(KEYS.computeIfAbsent(Set.of(scopes), missing -> issue(scopes)));
  }

  /** A fresh key that has exactly these scopes. */
  public static String issue(Scope... scopes) {
    List<String> names = Stream.of(scopes).map(Enum::name).toList();
    Response answer =
        admin()
            .contentType(ContentType.JSON)
            .body(JsonBody.bytes(Map.of("name", "test", "scopes", names)))
            .post("/v1/api-keys");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return JsonBody.of(answer).path("key").asText();
  }

  /** Whoever holds this key. */
  public static RequestSpecification with(String key) {
    return anyone().header("Authorization", "Bearer " + key);
  }

  /** Begins an epoch of the feed: cursors of before are worth nothing. */
  public static void beginEpoch() {
    Response answer =
        admin()
            .contentType(ContentType.JSON)
            .body(JsonBody.bytes(Map.of("reason", "A test.")))
            .post("/v1/feed-epochs");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
  }

  private static String adminKey() {
    try {
      return Files.readString(TestDatabase.directory().resolve("admin-key")).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
