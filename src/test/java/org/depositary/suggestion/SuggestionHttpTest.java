package org.depositary.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.At.at;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.depositary.Api;
import org.depositary.Curated;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.depositary.Patience;
import org.depositary.Searched;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SuggestionHttpTest {

  private static List<String> names(String query) {
    return JsonBody.texts(Searched.items("/v1/suggestions?" + query), "name");
  }

  @Tag("any-database")
  @Test
  void everyWordTypedBeginsAWordOfTheName() {
    Deposit.text("Minister Zsófia Kwendelmár met Minister Zsolt Kwendelin.").store();
    assertThat(names("q=kwend")).contains("Zsófia Kwendelmár", "Zsolt Kwendelin");
    assertThat(names("q=KWENDELMA")).containsExactly("Zsófia Kwendelmár");
    assertThat(names("q=kwen zsof")).containsExactly("Zsófia Kwendelmár");
    assertThat(names("q=endelmar")).isEmpty();
    assertThat(names("q=kwendelmar zsolt")).isEmpty();
    assertThat(names("q=!")).isEmpty();
  }

  @Tag("any-database")
  @Test
  void conventionsAreSuggestedByAnyOfTheirNames() {
    JsonNode found = Searched.items("/v1/suggestions?q=geno conv&type=CONVENTION").get(0);
    assertThat(found.path("id").asText()).isEqualTo("genocide-convention");
    assertThat(found.path("href").asText()).isEqualTo("/v1/conventions/genocide-convention");
    assertThat(found.path("type").asText()).isEqualTo("CONVENTION");
    assertThat(Api.anyone().get(found.path("href").asText()).statusCode()).isEqualTo(200);
  }

  @Tag("any-database")
  @Test
  void whatMatchedIsTold() {
    JsonNode found = Searched.items("/v1/suggestions?q=cppcg&type=CONVENTION").get(0);
    assertThat(found.path("name").asText()).startsWith("Convention on the Prevention");
    assertThat(found.path("matched"))
        .isEqualTo(
            JsonBody.parse(
                "{'name':'CPPCG','spans':[{'start':0,'end':5,'utf16Start':0,'utf16End':5}]}"));
  }

  @Tag("any-database")
  @Test
  void theBestKnownComeFirst() throws InterruptedException {
    Deposit.text("Minister Arno Brelquist resigned.").store();
    for (int i = 0; i < 3; i++) {
      Deposit.text("Minister Bela Brelquist resigned. " + i).store();
    }
    // How often something is named is counted now and then.
    Patience.until(() -> names("q=brelq").get(0).equals("Bela Brelquist"));
    assertThat(names("q=brelq")).containsExactly("Bela Brelquist", "Arno Brelquist");
    assertThat(names("q=brelq&limit=1")).containsExactly("Bela Brelquist");
  }

  @Tag("any-database")
  @Test
  void typesNarrow() {
    Deposit.text("Minister Ottokar Wexmoor visited Rwanda.").store();
    assertThat(names("q=wexmoor&type=PERSON")).containsExactly("Ottokar Wexmoor");
    assertThat(names("q=wexmoor&type=STATE&type=PLACE")).isEmpty();
  }

  @Test
  void namesFollowRenamingsAndMergers() {
    Stored stored = Deposit.text("Minister Pavol Grunwedel met Minister Juraj Klimsund.").store();
    Curated one = Curated.of(stored.entity("Pavol Grunwedel"));
    one.rename("Pavol Testornik");
    assertThat(names("q=testornik")).containsExactly("Pavol Testornik");
    Curated other = Curated.of(stored.entity("Juraj Klimsund"));
    assertThat(one.merge(other).statusCode()).isEqualTo(200);
    assertThat(names("q=testornik")).isEmpty();
    assertThat(names("q=juraj grunwedel")).as("each of another name").isEmpty();
    JsonNode found = Searched.items("/v1/suggestions?q=grunwedel").get(0);
    assertThat(found.path("name").asText()).isEqualTo("Juraj Klimsund");
    assertThat(found.at("/matched/name").asText()).isEqualTo("Pavol Grunwedel");
  }

  @Tag("any-database")
  @Test
  void wordsAreNeededAndTooManyRefused() {
    for (String query :
        List.of("limit=1", "q=" + "a".repeat(201), "q=" + "a+".repeat(11), "q=a&limit=51")) {
      Api.anyone().get("/v1/suggestions?" + query).then().statusCode(400);
    }
    Api.anyone()
        .get("/v1/suggestions?q=a&type=DOCUMENT")
        .then()
        .statusCode(400)
        .body(at("errors[0].parameter", equalTo("type")));
  }
}
