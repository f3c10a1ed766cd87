package org.depositary.change.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.depositary.Api;
import org.depositary.JsonBody;
import org.depositary.security.Scope;
import org.junit.jupiter.api.Test;

/** When all cursors of the feed expire. */
@QuarkusTest
class EpochHttpTest {

  @Inject DataSource database;

  @Test
  void anAdministratorExpiresAllCursors() {
    Follower follower = Follower.fromNow();
    Response made =
        Api.holderOf(Scope.ADMIN)
            .contentType("application/json")
            .body(JsonBody.bytes(Map.of("reason", "Rows were loaded again.")))
            .post("/v1/feed-epochs");
    made.then().statusCode(201).body("reason", equalTo("Rows were loaded again."));
    assertThat(JsonBody.of(Api.anyone().get(made.getHeader("Location"))))
        .isEqualTo(JsonBody.of(made))
        .isEqualTo(JsonBody.of(Api.anyone().get("/v1/feed-epochs?limit=1")).at("/items/0"));
    JsonNode problem = JsonBody.of(follower.ask());
    assertThat(problem.path("status").asInt()).isEqualTo(410);
    assertThat(problem.path("type").asText()).isEqualTo("/problems/cursor-expired");
    Response restart = Api.anyone().get(problem.path("restart").asText());
    String cursor = JsonBody.of(restart).at("/page/next").asText();
    assertThat(new Follower(Map.of(), cursor).next()).isEmpty();
  }

  @Test
  void inAnotherDatabaseCursorsOfTheFirstAreWorthNothing() throws SQLException {
    Follower follower = Follower.fromNow();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("UPDATE feed_epoch SET database_identity = 'that of the backup'");
    }
    assertThat(follower.ask().statusCode()).isEqualTo(410);
    assertThat(Follower.fromNow().next()).isEmpty();
    Api.anyone()
        .get("/v1/feed-epochs")
        .then()
        .body("items[0].actor", equalTo("system"))
        .body("items[0].reason", startsWith("The database is another one"));
  }

  @Test
  void anEpochNeedsAReason() {
    Api.admin()
        .contentType("application/json")
        .body(JsonBody.bytes(Map.of("reason", " ")))
        .post("/v1/feed-epochs")
        .then()
        .statusCode(422);
  }
}
