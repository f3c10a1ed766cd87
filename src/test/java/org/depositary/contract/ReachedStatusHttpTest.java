package org.depositary.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every status of every operation in the contract was met by some test.
 *
 * <p>Tests with a profile run after those without, and these by name: it looks back at all others.
 */
@QuarkusTest
@Tag("any-database")
@TestProfile(OperatorSettingsHttpTest.Strict.class)
class ReachedStatusHttpTest {

  @Test
  void everyStatusWasReached() {
    assumeTrue(System.getProperty("test") == null, "only some tests run");
    List<Operation> operations =
        new ServedContract(RestAssured.get("/v1/openapi.json").asString()).operations();
    Set<String> documented = new TreeSet<>();
    for (Operation operation : operations) {
      for (int status : operation.statuses()) {
        documented.add(operation.id() + " " + status);
      }
    }
    // No request makes the service fail.
    documented.removeIf(status -> status.endsWith(" 500"));
    Set<String> unreached = new TreeSet<>(documented);
    unreached.removeAll(Reached.all());
    System.out.printf(
        "%d operations, %d statuses of them beside 500, %d not reached by a test%n",
        operations.size(), documented.size(), unreached.size());
    assertThat(unreached).isEmpty();
  }
}
