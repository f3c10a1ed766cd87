package org.depositary.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.function.Predicate;

/** The operations of the contract that the service under test serves, read once. */
final class EveryOperation {

  private static List<Operation> all = List.of();

  private EveryOperation() {}

  /** Those that are wanted: some are. */
  static synchronized List<Operation> those(Predicate<Operation> wanted) {
    if (all.isEmpty()) {
      all = new ServedContract(RestAssured.get("/v1/openapi.json").asString()).operations();
    }
    List<Operation> chosen = all.stream().filter(wanted).toList();
    assertThat(chosen).isNotEmpty();
    return chosen;
  }

  /** The status, and a problem where it is one. */
  static void assertStatus(int status, Operation operation, Response answer) {
    assertThat(answer.statusCode()).as(operation.id()).isEqualTo(status);
    if (status >= 400) {
      assertThat(answer.contentType()).as(operation.id()).isEqualTo("application/problem+json");
    }
  }
}
