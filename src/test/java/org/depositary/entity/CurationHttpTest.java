package org.depositary.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.At.at;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.depositary.Api;
import org.depositary.Curated;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.depositary.Pages;
import org.depositary.security.Scope;
import org.junit.jupiter.api.Test;

/** Merging, splitting and undoing: decisions that later texts obey. */
@QuarkusTest
class CurationHttpTest {

  private static final String NOWHERE = "01932c07-209a-7a31-8f3c-0d5ad6bd2f0e";

  @Inject DataSource database;

  private static Stored document(String... names) {
    return Deposit.text("President " + String.join(" met President ", names) + ".").store();
  }

  private List<String> changes(Curated entity) {
    List<String> changes = new ArrayList<>();
    try (var connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select type, revision from change_log where resource_id = ? order by position")) {
      query.setObject(1, UUID.fromString(entity.id()));
      ResultSet rows = query.executeQuery();
      while (rows.next()) {
        changes.add(rows.getString(1) + " " + rows.getInt(2));
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    return changes;
  }

  private static List<String> documents(Curated entity) {
    return JsonBody.texts(Pages.walk(entity.path("/documents?sort=createdAt"), 200), "id");
  }

  @Test
  void mergingLeadsNamesAndMentionsToTheSurvivor() {
    Stored one = document("Anton Melikyan");
    Stored other = document("Anton Melikian", "Nora Quist");
    Curated merged = Curated.of(one.entity("Anton Melikyan"));
    Curated survivor = Curated.of(other.entity("Anton Melikian"));
    merged
        .merge(survivor)
        .then()
        .statusCode(200)
        .body(at("id", equalTo(survivor.id())))
        .body(at("name", equalTo("Anton Melikian")))
        .body(at("revision", equalTo(2)))
        .body(at("aliases", containsInAnyOrder("Anton Melikian", "Anton Melikyan")))
        .body(at("mentions", equalTo(2)))
        .body(at("documents", equalTo(2)));
    assertThat(documents(survivor)).containsExactly(one.id(), other.id());
    assertThat(changes(merged)).containsExactly("CREATED 1", "MERGED 2");
    assertThat(changes(survivor)).containsExactly("CREATED 1", "UPDATED 2");
    Response document = Api.anyone().get(one.path(""));
    document.then().body(at("entities[0].id", equalTo(survivor.id())));
    assertThat(document.getHeader("ETag")).isNotEqualTo(one.tag());
    Api.anyone()
        .queryParam("q", "anton meliky")
        .get("/v1/entities")
        .then()
        .body(at("items.id", equalTo(List.of(survivor.id()))));
  }

  @Test
  void laterTextsObeyAMergeAndWhatIsUndone() {
    Curated merged = Curated.ofPerson("Berta Sorokina");
    Curated survivor = Curated.ofPerson("Berta Sorokin");
    merged.merge(survivor).then().statusCode(200);
    Stored later = document("Berta Sorokina");
    assertThat(later.entity("Berta Sorokin").path("id").asText()).isEqualTo(survivor.id());
    JsonNode mention = Pages.first(later.path("/mentions")).get(0);
    assertThat(mention.at("/entity/reason").asText()).isEqualTo("CURATOR");
    assertThat(mention.at("/entity/confidence").asDouble()).isEqualTo(1.0);
    merged.reverse().then().statusCode(201);
    assertThat(merged.asked("").statusCode()).isEqualTo(200);
    assertThat(documents(merged)).hasSize(2).contains(later.id());
    assertThat(documents(survivor)).hasSize(1);
    assertThat(survivor.show().path("aliases")).hasSize(1);
    assertThat(changes(merged)).containsExactly("CREATED 1", "MERGED 2", "UPDATED 3");
    assertThat(changes(survivor)).containsExactly("CREATED 1", "UPDATED 2", "SPLIT 3");
    JsonNode again = Pages.first(later.path("/mentions")).get(0);
    assertThat(again.at("/entity/reason").asText()).isEqualTo("FULL_NAME");
    assertThat(again.at("/entity/confidence").asDouble()).isEqualTo(0.9);
  }

  @Test
  void whatWasMergedAwayIsAtItsSurvivor() {
    Curated first = Curated.ofPerson("Carl Undset");
    Curated second = Curated.ofPerson("Karl Undset");
    Curated third = Curated.ofPerson("Karl Untset");
    first.merge(second).then().statusCode(200);
    second.merge(third).then().statusCode(200);
    for (String below :
        List.of(
            "", "/mentions", "/documents?sort=createdAt", "/citations", "/related", "/variants")) {
      Response answer = first.asked(below);
      assertThat(answer.statusCode()).isEqualTo(308);
      assertThat(answer.getHeader("Location")).endsWith(third.path(below));
    }
    assertThat(first.decisions()).hasSize(1);
  }

  @Test
  void whatWasMergedAwayIsNotChanged() {
    Curated merged = Curated.ofPerson("Dora Vance");
    Curated survivor = Curated.ofPerson("Dora Vanse");
    merged.merge(survivor).then().statusCode(200);
    merged.merge(survivor).then().statusCode(308);
    merged.split("Another", "Dora Vance").then().statusCode(308);
    Api.holderOf(Scope.CURATE)
        .redirects()
        .follow(false)
        .header("If-Match", "*")
        .contentType("application/merge-patch+json")
        .body(JsonBody.bytes(Map.of("name", "x")))
        .patch(merged.path(""))
        .then()
        .statusCode(308);
    assertThat(merged.decisions()).hasSize(1);
  }

  @Test
  void whatCannotBeOneIsNotMerged() {
    Stored stored = Deposit.text("President Emil Harkness spoke of Samoa and of Tonga.").store();
    Curated person = Curated.of(stored.entity("Emil Harkness"));
    Curated gone = Curated.ofPerson("Emil Harknes");
    gone.merge(person).then().statusCode(200);
    for (Curated into :
        List.of(Curated.of(stored.entity("Samoa")), person, gone, new Curated(NOWHERE))) {
      person.merge(into).then().statusCode(422).body(at("errors[0].pointer", equalTo("/into")));
    }
    person
        .ask("/merge", "\"stale\"", Map.of("into", NOWHERE, "reason", "x"))
        .then()
        .statusCode(412);
    person.ask("/merge", "*", Map.of("into", NOWHERE)).then().statusCode(422);
    Api.holderOf(Scope.CURATE)
        .contentType("application/json")
        .body(JsonBody.bytes(Map.of("into", NOWHERE, "reason", "x")))
        .post(person.path("/merge"))
        .then()
        .statusCode(428);
    assertThat(person.show().path("revision").asInt()).isEqualTo(2);
  }

  @Test
  void splittingMakesANewEntityOfSomeNames() {
    Curated one = Curated.ofPerson("Fiona Gray");
    Curated other = Curated.ofPerson("Fiona Grey");
    one.merge(other).then().statusCode(200);
    Response answer = other.split("Fiona Gray (judge)", "FIONA GRAY");
    answer
        .then()
        .statusCode(201)
        .body(at("name", equalTo("Fiona Gray (judge)")))
        .body(at("aliases", equalTo(List.of("Fiona Gray"))))
        .body(at("mentions", equalTo(1)));
    Curated made = Curated.of(JsonBody.of(answer));
    assertThat(answer.getHeader("Location")).endsWith(made.path(""));
    assertThat(answer.getHeader("ETag")).isEqualTo(made.asked("").getHeader("ETag"));
    Stored later = document("Fiona Gray", "Fiona Grey");
    assertThat(later.entity("Fiona Gray (judge)").path("id").asText()).isEqualTo(made.id());
    assertThat(later.entity("Fiona Grey").path("id").asText()).isEqualTo(other.id());
    assertThat(changes(made)).containsExactly("CREATED 1");
    assertThat(changes(other)).endsWith("SPLIT 3");

    // The merge has to wait until the split is undone.
    Curated.reverse(one.decisions().get(0)).then().statusCode(409);
    made.reverse().then().statusCode(201);
    assertThat(made.asked("").statusCode()).isEqualTo(308);
    assertThat(changes(made)).containsExactly("CREATED 1", "MERGED 2");
    assertThat(other.show().path("mentions").asInt()).isEqualTo(4);
    one.reverse().then().statusCode(201);
    assertThat(one.show().path("mentions").asInt()).isEqualTo(2);
    assertThat(other.show().path("mentions").asInt()).isEqualTo(2);
  }

  @Test
  void aSplitIsNotUndoneWhileItsOriginIsMergedAway() {
    Curated one = Curated.ofPerson("Zorana Plessik");
    Curated other = Curated.ofPerson("Zoranna Plesik");
    Curated third = Curated.ofPerson("Tomislav Vuk Hrabar");
    one.merge(other).then().statusCode(200);
    Curated made = Curated.of(JsonBody.of(other.split("Zorana P.", "Zorana Plessik")));
    JsonNode split = made.decisions().get(0);
    other.merge(third).then().statusCode(200);
    Curated.reverse(split).then().statusCode(409);
    assertThat(made.show().path("aliases")).hasSize(1);
    other.reverse().then().statusCode(201);
    Curated.reverse(split).then().statusCode(201);
    assertThat(other.show().path("aliases")).hasSize(2);
    one.reverse().then().statusCode(201);
    assertThat(one.show().path("aliases")).hasSize(1);
  }

  @Test
  void aMergeIsNotUndoneWhileItsSurvivorIsMergedAway() {
    Curated one = Curated.ofPerson("Viktor Almas");
    Curated other = Curated.ofPerson("Viktor Almaz");
    Curated third = Curated.ofPerson("Wiktor Almas");
    one.merge(other).then().statusCode(200);
    JsonNode merge = one.decisions().get(0);
    other.merge(third).then().statusCode(200);
    Curated.reverse(merge).then().statusCode(409);
    other.reverse().then().statusCode(201);
    Curated.reverse(merge).then().statusCode(201);
    assertThat(one.asked("").statusCode()).isEqualTo(200);
  }

  @Test
  void aMergeShowsTheSurvivorAsItsAddressDoes() {
    Curated merged = Curated.ofPerson("Ludmila Ferrow");
    Curated survivor = Curated.ofPerson("Lyudmila Ferrow");
    String tag = merged.tag();
    Response answer = merged.merge(survivor);
    assertThat(answer.getHeader("Content-Location")).endsWith(survivor.path(""));
    assertThat(answer.getHeader("ETag")).isEqualTo(survivor.tag());
    merged.reverse().then().statusCode(201);
    // The state that the tag named is not the one after a merge and its reversal.
    merged
        .ask("/merge", tag, Map.of("into", survivor.id(), "reason", "Again."))
        .then()
        .statusCode(412);
  }

  @Test
  void whatANameDoesNotAllowIsNotSplit() {
    Curated one = Curated.ofPerson("Greta Holm");
    one.split("x", "Greta Holm").then().statusCode(422).body(at("errors[0].code", equalTo("ALL")));
    one.split("x", "Greta")
        .then()
        .statusCode(422)
        .body(at("errors[0].pointer", equalTo("/names/0")));
    one.split(" ", "Greta Holm").then().statusCode(422);
    one.ask("/split", "\"x\"", Map.of("names", List.of("a"), "name", "b", "reason", "c"))
        .then()
        .statusCode(412);
    Api.holderOf(Scope.CURATE)
        .contentType("application/json")
        .body(JsonBody.bytes(Map.of("names", List.of("a"), "name", "b", "reason", "c")))
        .post(one.path("/split"))
        .then()
        .statusCode(428);
    assertThat(one.decisions()).isEmpty();
  }
}
