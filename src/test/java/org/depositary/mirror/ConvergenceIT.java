package org.depositary.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.depositary.Api;
import org.depositary.Curated;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.depositary.Pages;
import org.depositary.security.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mirror at the end of a bad line becomes what the service is, or is found out. */
@QuarkusIntegrationTest
class ConvergenceIT {

  private static final String TEXT =
      "Minister Lena Ibarra of Rwanda cited article 6 of the Genocide Convention and Security"
          + " Council resolution 1325 (2000). She said: \"At least 40 people were killed in the"
          + " massacre, 12 of them children.\" Milo Savric of Chad had spoken before.";

  @TempDir Path directory;
  private String source;
  private String key;

  @BeforeEach
  void begin() {
    source = Deposit.unique("mirrored");
    key = Api.issue(Scope.READ);
  }

  private static URI service() {
    return URI.create(RestAssured.baseURI + ":" + RestAssured.port);
  }

  private Mirror open(BadLine line) throws Exception {
    return Mirror.open(directory, new Service(line::addresses, key));
  }

  private Stored store(int number) {
    return Deposit.text(TEXT + " It is number " + number + ".").from(source, "" + number).store();
  }

  private static void review(Stored document, String list, String decision) {
    JsonNode first = Pages.first(document.path(list)).get(0);
    Api.admin()
        .header("If-Match", "*")
        .contentType("application/json")
        .body(JsonBody.bytes(Map.of("decision", decision)))
        .put("/v1/annotations/" + first.path("id").asText() + "/review")
        .then()
        .statusCode(200);
  }

  private static void entitle(Stored document, String title) {
    Api.admin()
        .header("If-Match", "*")
        .contentType("application/merge-patch+json")
        .body(JsonBody.bytes(Map.of("title", title)))
        .patch(document.path(""))
        .then()
        .statusCode(200);
  }

  private static void delete(Stored document) {
    Api.admin().header("If-Match", "*").delete(document.path("")).then().statusCode(204);
  }

  private static Curated entity(Stored document, String name) {
    return Curated.of(document.entity(name));
  }

  @Test
  void aMirrorConvergesOverABadLine() throws Exception {
    Stored first = store(1);
    Stored second = store(2);
    Stored third = store(3);
    Deposit.text("Judge Ada Tolverin of the Supreme Court of Ghana signed the order.").store();
    review(first, "/mentions", "ACCEPTED");
    try (BadLine line = BadLine.to(service(), 7)) {
      try (Mirror mirror = open(line)) {
        mirror.catchUp();
        entity(first, "Lena Ibarra").rename("Helena Ibarra");
        delete(third);
        store(4);
        Deposit.text(TEXT + " Now it is another.").from(source, "1").again();
        entitle(second, "A title");
        review(second, "/figures", "REJECTED");
        review(second, "/quotations", "REJECTED");
        mirror.catchUp();
      }
      // One name, two callings: from now on the role is why the name leads to the judge.
      Deposit.text("The rebel force led by Commander Ada Tolverin took the town.").store();
      Curated one = entity(first, "Lena Ibarra");
      assertThat(one.merge(entity(first, "Milo Savric")).statusCode()).isEqualTo(200);
      store(5).erase("A test.");
      store(6);
      try (Mirror mirror = open(line)) {
        mirror.catchUp();
        assertThat(mirror.compare()).as("after it was opened again").isEmpty();
        one.reverse().then().statusCode(201);
        delete(second);
        Api.beginEpoch();
        store(7);
        mirror.catchUp();
        assertThat(mirror.compare()).as("after 410").isEmpty();
      }
      assertThat(line.cuts()).isPositive();
      assertThat(line.refusals()).isPositive();
      assertThat(line.repeats()).isPositive();
    }
  }

  @Test
  void whatAMirrorWasNotToldIsFoundOut() throws Exception {
    Stored before = store(1);
    try (BadLine line = BadLine.to(service(), 8);
        Mirror mirror = open(line)) {
      mirror.catchUp();
      line.lose(
          item ->
              item.at("/resource/type").asText().equals("CITATIONS")
                  || item.path("type").asText().equals("DELETED"));
      Stored after = store(2);
      delete(before);
      mirror.catchUp();
      assertThat(mirror.compare())
          .anyMatch(d -> d.startsWith("missing") && d.contains(after.id()))
          .anyMatch(d -> d.startsWith("too much") && d.contains(before.id()));
    }
  }
}
