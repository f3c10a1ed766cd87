package org.depositary.contract.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import org.depositary.TestDatabase;
import org.junit.jupiter.api.Test;

/** No request makes the service fail, and every answer is in the contract. */
@QuarkusIntegrationTest
class FuzzIT {

  @Test
  void fiveHundredRequestsAreAnsweredAsTheContractSays() throws IOException, InterruptedException {
    long seed = Long.getLong("fuzz.seed", System.nanoTime() % 1_000_000);
    String key = Files.readString(TestDatabase.directory().resolve("admin-key")).strip();
    URI service = URI.create("http://localhost:" + RestAssured.port);
    Summary summary = Fuzzer.run(service, key, seed, 500);
    System.out.println(summary);
    assertThat(summary.failures()).as(summary.toString()).isEmpty();
  }
}
