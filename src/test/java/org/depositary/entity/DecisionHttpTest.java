package org.depositary.entity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.At.at;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.depositary.Api;
import org.depositary.Curated;
import org.depositary.JsonBody;
import org.depositary.Pages;
import org.depositary.security.Scope;
import org.junit.jupiter.api.Test;

/** What is kept of the decisions of curators, and renaming. */
@QuarkusTest
class DecisionHttpTest {

  @Test
  void decisionsOfAllEntitiesAreListed() {
    Curated one = Curated.ofPerson("Nadja Brunn");
    Curated other = Curated.ofPerson("Nadia Brunn");
    one.merge(other).then().statusCode(200);
    other.rename("Nadia Brunn-Holt");
    String about = "/v1/curations?entity=" + other.id();
    assertThat(JsonBody.texts(Pages.walk(about, 1), "action")).containsExactly("RENAME", "MERGE");
    assertThat(Pages.walk(about + "&action=MERGE", 200)).isEqualTo(one.decisions());
    assertThat(Pages.walk(about + "&actor=nobody", 200)).isEmpty();
    JsonNode newest = Pages.first("/v1/curations?limit=1&actor=test").get(0);
    assertThat(newest).isEqualTo(other.decisions().get(0));
  }

  @Test
  void whatCuratorsWriteIsStripped() {
    Curated one = Curated.ofPerson("Otto Wernicke");
    assertThat(one.rename("  Otto B. Wernicke ").path("name").asText())
        .isEqualTo("Otto B. Wernicke");
    for (String name : List.of("  ", "Otto\tWernicke", "Otto\u0085Wernicke")) {
      Api.holderOf(Scope.CURATE)
          .header("If-Match", "*")
          .contentType("application/merge-patch+json")
          .body(JsonBody.bytes(Map.of("name", name)))
          .patch(one.path(""))
          .then()
          .statusCode(422);
    }
    Curated other = Curated.ofPerson("Otto Wernike");
    Map<String, String> merge = Map.of("into", other.id(), "reason", " One line.\nAnother.\n");
    one.ask("/merge", one.tag(), merge).then().statusCode(200);
    assertThat(one.decisions().get(0).path("reason").asText()).isEqualTo("One line.\nAnother.");
  }

  @Test
  void everyDecisionIsKept() {
    Curated one = Curated.ofPerson("Hugo Lindt");
    one.rename("Hugo M. Lindt");
    JsonNode renaming = one.decisions().get(0);
    assertThat(renaming.path("action").asText()).isEqualTo("RENAME");
    assertThat(renaming.path("nameBefore").asText()).isEqualTo("Hugo Lindt");
    assertThat(renaming.path("nameAfter").asText()).isEqualTo("Hugo M. Lindt");
    JsonNode reversal = JsonBody.of(one.reverse());
    assertThat(one.show().path("name").asText()).isEqualTo("Hugo Lindt");
    assertThat(reversal.path("action").asText()).isEqualTo("REVERSAL");
    assertThat(reversal.path("reason").asText()).isEqualTo("It was wrong.");
    assertThat(reversal.path("reverses")).isEqualTo(renaming.path("id"));
    assertThat(JsonBody.texts(one.decisions(), "action")).containsExactly("REVERSAL", "RENAME");
    assertThat(one.decisions().get(1).path("reversedBy")).isEqualTo(reversal.path("id"));
    assertThat(JsonBody.texts(Pages.walk(one.path("/curations"), 1), "id"))
        .isEqualTo(JsonBody.texts(one.decisions(), "id"));
    Curated.reverse(renaming).then().statusCode(409);
    Curated.reverse(reversal).then().statusCode(409);
    Api.anyone().get(one.path("/curations?count=true")).then().body(at("page.total", equalTo(2)));
  }

  @Test
  void aRenamingThatWasRenamedAgainIsNotUndone() {
    Curated one = Curated.ofPerson("Irma Sand");
    one.rename("Irma A. Sand");
    one.rename("Irma B. Sand");
    Curated.reverse(one.decisions().get(1)).then().statusCode(409);
    Api.holderOf(Scope.CURATE)
        .contentType("application/json")
        .body("{\"reason\":\"\"}".getBytes(UTF_8))
        .post(one.decisions().get(0).path("href").asText() + "/reversal")
        .then()
        .statusCode(422);
    assertThat(one.show().path("name").asText()).isEqualTo("Irma B. Sand");
  }

  @Test
  void aNameThatCameBackIsNotTheOldRenaming() {
    Curated one = Curated.ofPerson("Jonas Tveit");
    one.rename("Jonas A. Tveit");
    one.rename("Jonas B. Tveit");
    one.rename("Jonas A. Tveit");
    List<JsonNode> renamings = one.decisions();
    Curated.reverse(renamings.get(2)).then().statusCode(409);
    for (JsonNode renaming : renamings) {
      Curated.reverse(renaming).then().statusCode(201);
    }
    assertThat(one.show().path("name").asText()).isEqualTo("Jonas Tveit");
  }
}
