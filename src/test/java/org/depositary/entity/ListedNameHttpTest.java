package org.depositary.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.At.at;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.depositary.Api;
import org.depositary.Curated;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.depositary.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records of authority lists are found by every name that their list has. */
@QuarkusTest
class ListedNameHttpTest {

  @ParameterizedTest
  @CsvSource({
    "Azerbaijan, STATE, Republic of Azerbaijan",
    "United Nations, ORGANIZATION, un",
    "United States, STATE, usa",
    "European Court of Human Rights, ORGANIZATION, ecthr",
    "Khojaly, PLACE, Xocalı",
    "Khojaly, PLACE, Khojali"
  })
  void aRecordIsFoundByTheNamesOfItsList(String name, String type, String q) {
    Stored stored = Deposit.text("The report names " + name + ".").store();
    JsonNode entity = stored.body().path("entities").get(0);
    Api.anyone()
        .queryParam("q", q)
        .queryParam("type", type)
        .queryParam("limit", 200)
        .get("/v1/entities")
        .then()
        .statusCode(200)
        .body(at("items.id", hasItem(entity.path("id").asText())));
  }

  @Test
  void aliasesAreAllNamesByWhichARecordIsFound() {
    Stored stored = Deposit.text("The Republic of Azerbaijan answered.").store();
    Curated state = Curated.of(stored.body().path("entities").get(0));
    List<String> aliases = new ArrayList<>();
    state.show().path("aliases").forEach(alias -> aliases.add(alias.asText()));
    assertThat(aliases).contains("Azerbaijan", "Republic of Azerbaijan").isSorted();
    for (String alias : aliases) {
      Api.anyone()
          .queryParam("q", alias)
          .queryParam("type", "STATE")
          .queryParam("limit", 200)
          .get("/v1/entities")
          .then()
          .body(at("items.id", hasItem(state.id())));
    }
  }

  @Test
  void listedNamesFollowTheirRecord() {
    Curated tonga = named("It lies in Tonga.");
    Curated tuvalu = named("It lies in Tuvalu.");
    tonga.merge(tuvalu).then().statusCode(200).body(at("aliases", hasItems("Tonga", "Tuvalu")));
    Api.anyone()
        .get("/v1/entities?type=STATE&q=kingdom+of+tonga")
        .then()
        .body(at("items.id", equalTo(List.of(tuvalu.id()))));
    Curated made = Curated.of(JsonBody.of(tuvalu.split("Tonga again", "Kingdom of Tonga")));
    assertThat(named("Tonga answered.")).isEqualTo(made);
    made.reverse().then().statusCode(201);
    tonga.reverse().then().statusCode(201);
    assertThat(named("Tonga answered.")).isEqualTo(tonga);
    tonga.split("Another", "Kingdom of Tonga").then().statusCode(422);
  }

  private static Curated named(String text) {
    return Curated.of(Deposit.text(text).store().body().path("entities").get(0));
  }

  @Test
  void aProfileCountsTheWordsOfTheTexts() {
    Stored stored =
        Deposit.text(
                "Djibouti spoke. The Republic of\nDjibouti left. The Republic of Djibouti came.")
            .store();
    Curated state = Curated.of(stored.body().path("entities").get(0));
    JsonNode names = state.show().at("/profile/names");
    assertThat(JsonBody.texts(names, "name")).containsExactly("Republic of Djibouti", "Djibouti");
    assertThat(JsonBody.texts(names, "mentions")).containsExactly("2", "1");
    assertThat(Pages.first(state.path("/mentions"))).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "Mr. Jurgens spoke., Jurgens, NAME_IN_DOCUMENT, 0.6",
    "It lies in Benin., Benin, AUTHORITY, 1.0"
  })
  void aLinkSaysItsReason(String text, String name, String reason, double confidence) {
    Stored stored = Deposit.text(text).store();
    JsonNode link = Pages.first(stored.path("/mentions")).get(0).path("entity");
    assertThat(link.path("name").asText()).isEqualTo(name);
    assertThat(link.path("reason").asText()).isEqualTo(reason);
    assertThat(link.path("confidence").asDouble()).isEqualTo(confidence);
  }
}
