package org.depositary.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.depositary.Api;
import org.depositary.security.Scope;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What operators may set: that reading needs a key, and how much is done at once. */
@QuarkusTest
@Tag("any-database")
@TestProfile(OperatorSettingsHttpTest.Strict.class)
class OperatorSettingsHttpTest {

  /** An operator has closed reading and left no room for texts. */
  public static class Strict implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "depositary.security.open-reading", "false",
          "depositary.reading.characters-at-once", "0",
          "depositary.feed.most-streams", "0",
          "depositary.reading.patience", "0s");
    }
  }

  private static final Map<String, String> ANY =
      Map.of(
          "{id}", "01932c07-209a-7a31-8f3c-0d5ad6bd2f0e", "{number}", "1", "{name}", "part-00001");

  private static final Set<String> BUSY =
      Set.of(
          "createDocument",
          "replaceDocument",
          "patchDocument",
          "extract",
          "compareRevisions",
          "listAnnotationDifferences",
          "streamChanges");

  @Inject DataSource database;

  private static List<Operation> operations() {
    return new ServedContract(RestAssured.get("/v1/openapi.json").asString()).operations();
  }

  private static List<Operation> reading() {
    return operations().stream().filter(Operation::needsRead).toList();
  }

  @Test
  void withoutAKeyNothingIsRead() {
    assertThat(reading()).hasSizeGreaterThan(20);
    for (Operation operation : reading()) {
      assertThat(operation.send(Api.anyone(), ANY).statusCode()).as(operation.id()).isEqualTo(401);
    }
  }

  @Test
  void aKeyForSomethingElseDoesNotRead() {
    String key = Api.issue(Scope.WRITE, Scope.CURATE);
    for (Operation operation : reading()) {
      assertThat(operation.send(Api.with(key), ANY).statusCode()).as(operation.id()).isEqualTo(403);
    }
  }

  @Test
  void aReaderReads() {
    Api.holderOf(Scope.READ).get("/v1/documents").then().statusCode(200);
  }

  @Test
  void theContractAndTheProblemsStayOpen() {
    Api.anyone().get("/v1").then().statusCode(200);
    Api.anyone().get("/v1/openapi.yaml").then().statusCode(200);
    Api.anyone().get("/problems/forbidden").then().statusCode(200);
  }

  private static void assertUnavailable(Operation operation, Response answer) {
    assertThat(answer.statusCode()).as(operation.id()).isEqualTo(503);
    assertThat(answer.getHeader("Retry-After")).as(operation.id()).matches("[0-9]+");
  }

  // Without room for texts no request can store a document.
  private void storeWithoutReading() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "INSERT INTO document (id, revision, text_number, created_at, updated_at, issued_on,"
              + " text_sha256, text_length, text_utf16_length, extractor_version) VALUES ('"
              + ANY.get("{id}")
              + "', 1, 1, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, '', '"
              + "0".repeat(64)
              + "', 1, 1, 'none')");
      statement.executeUpdate(
          "INSERT INTO document_text (pk, document_id, number, sha256, length, utf16_length,"
              + " characters) VALUES (-1, '"
              + ANY.get("{id}")
              + "', 1, '', 1, 1, 'x')");
      statement.executeUpdate(
          "INSERT INTO document_revision (pk, document_id, number, text_number, created_at, actor,"
              + " extractor_version, metadata) VALUES (-1, '"
              + ANY.get("{id}")
              + "', 1, 1, CURRENT_TIMESTAMP, 'test', 'none', '{}')");
    }
  }

  @Test
  void whereThereIsNoRoomClientsAreToldWhenToTryAgain() throws SQLException {
    storeWithoutReading();
    List<Operation> texts =
        operations().stream().filter(operation -> BUSY.contains(operation.id())).toList();
    assertThat(texts).hasSameSizeAs(BUSY);
    for (Operation operation : texts) {
      assertUnavailable(operation, operation.send(Api.admin().header("If-Match", "*"), ANY));
    }
  }
}
