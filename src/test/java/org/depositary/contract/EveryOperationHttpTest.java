package org.depositary.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.contract.EveryOperation.assertStatus;
import static org.depositary.contract.EveryOperation.those;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.depositary.Api;
import org.depositary.JsonBody;
import org.depositary.security.Scope;
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

  private static RequestSpecification admin() {
    return Api.admin().header("If-Match", "\"none\"");
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
      // So short that nobody waits at all: on Java 17 one of two who wait at once may do so until a
      // connection comes back (JDK-8301341, by way of Agroal 3.0.1, which waits in such a queue).
      pool.setAcquisitionTimeout(Duration.ofNanos(1));
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
