package org.depositary.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every status of every operation in the contract was met by some test.
 *
 * <p>Tests with a profile run after those without, and these by name: it looks back at all others.
 */
@QuarkusTest
@TestProfile(OperatorSettingsHttpTest.Strict.class)
class ReachedStatusHttpTest {

  @Test
  void everyStatusWasReached() {
    assumeTrue(System.getProperty("test") == null, "only some tests run");
    Set<String> unreached = new TreeSet<>();
    for (Operation operation :
        new ServedContract(RestAssured.get("/v1/openapi.json").asString()).operations()) {
      for (int status : operation.statuses()) {
        unreached.add(operation.id() + " " + status);
      }
    }
    unreached.removeAll(Reached.all());
    // No request makes the service fail.
    unreached.removeIf(status -> status.endsWith(" 500"));
    assertThat(unreached).isEmpty();
  }
}
