package org.depositary.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.At.at;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.depositary.Api;
import org.depositary.Curated;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.depositary.Pages;
import org.depositary.security.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Merging the records of what is cited, and undoing it. */
@QuarkusTest
class MergedAuthorityHttpTest {

  private static Stored text(String text) {
    return Deposit.text(text).store();
  }

  private static JsonNode only(Stored document) {
    List<JsonNode> cited = Pages.first(document.path("/citations"));
    assertThat(cited).as(document.body().toString()).hasSize(1);
    return cited.get(0);
  }

  private static Curated record(Stored document) {
    return Curated.of(only(document).path("entity"));
  }

  private static List<String> citing(String list) {
    return JsonBody.texts(Pages.walk(list, 200), "document/id");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In Merdan v. Austria (no. 21405/11, 9 May 2017) it was so. | In Merdan v. Austria"
            + " (no. 2, no. 21406/11, 9 May 2018) it was so.",
        "Security Council resolution 1719 (2006) speaks. | Security Council resolution 1720 (2006)"
            + " speaks.",
        "They apply the Criminal Code of Lesotho. | They apply the Criminal Code of Eswatini.",
      })
  void whatCitedTheOneCitesTheSurvivorUntilItIsUndone(String one, String other) {
    Stored first = text(one);
    Stored second = text(other);
    Curated merged = record(first);
    Curated survivor = record(second);
    merged.merge(survivor).then().statusCode(200).body(at("citations", equalTo(2)));
    Stored later = text("Once more. " + one);
    assertThat(record(later)).isEqualTo(survivor);
    for (String list :
        List.of(survivor.path("/citations"), "/v1/citations?entity=" + survivor.id())) {
      assertThat(citing(list)).containsExactlyInAnyOrder(first.id(), second.id(), later.id());
    }
    assertThat(survivor.show().path("documents").asInt()).isEqualTo(3);
    assertThat(citing("/v1/citations?entity=" + merged.id())).isEmpty();
    Response moved = merged.asked("/citations?review=ACCEPTED");
    assertThat(moved.statusCode()).isEqualTo(308);
    assertThat(moved.getHeader("Location")).endsWith(survivor.path("/citations?review=ACCEPTED"));

    merged.reverse().then().statusCode(201);
    assertThat(citing(merged.path("/citations"))).containsExactlyInAnyOrder(first.id(), later.id());
    assertThat(citing(survivor.path("/citations"))).containsExactly(second.id());
    assertThat(merged.show().path("citations").asInt()).isEqualTo(2);
    assertThat(record(text("And again. " + one))).isEqualTo(merged);
  }

  @Test
  void aKeyThatCameAfterAMergeGoesBackWithIt() {
    Stored first = text("In Merwin v. Malta (no. 21407/11, 9 May 2017) it was so.");
    Stored second = text("In Mervin v. Malta (no. 21408/11) it was so.");
    Curated merged = record(first);
    Curated survivor = record(second);
    merged.merge(survivor).then().statusCode(200);
    Stored later = text("See Merwin v. Malta, ECLI:CE:ECHR:2017:0509JUD002140711, no. 21407/11.");
    assertThat(record(later)).isEqualTo(survivor);
    merged.reverse().then().statusCode(201);
    assertThat(record(first)).isEqualTo(merged);
    assertThat(record(second)).isEqualTo(survivor);
    assertThat(record(later)).isEqualTo(merged);
    assertThat(record(text("Merwin v. Malta (no. 21407/11) again."))).isEqualTo(merged);
  }

  @Test
  void aNumberLeadsToTheLowestOfItsEclis() {
    String[] texts = {
      "See Mirza v. Malta, ECLI:CE:ECHR:2019:0509JUD002140911, no. 21409/11.",
      "See Mirza v. Malta, no. 21409/11.",
      "See Mirza v. Malta, ECLI:CE:ECHR:2017:0509JUD002140911, no. 21409/11."
    };
    Stored late = text(texts[0]);
    Stored number = text(texts[1]);
    assertThat(record(number)).isEqualTo(record(late));
    Stored early = text(texts[2]);
    assertThat(record(early)).isNotEqualTo(record(late)).isEqualTo(record(number));
  }

  @Test
  void aReviewNarrowsTheCitationsOfARecordAndOfAConvention() {
    Stored document = text("In Morwen v. Malta (no. 21410/11, 9 May 2017) it was so.");
    Stored other = text("Article 4 of the Escazú Agreement applies.");
    String decision = record(document).path("/citations");
    String convention = only(other).at("/convention/href").asText() + "/citations";
    for (Stored each : List.of(document, other)) {
      String id = only(each).path("id").asText();
      Api.holderOf(Scope.CURATE)
          .header("If-Match", "*")
          .contentType("application/json")
          .body(JsonBody.bytes(JsonBody.parse("{'decision':'REJECTED'}")))
          .put("/v1/annotations/" + id + "/review")
          .then()
          .statusCode(200);
    }
    assertThat(citing(decision)).isEmpty();
    assertThat(citing(decision + "?review=REJECTED")).containsExactly(document.id());
    assertThat(citing(convention)).doesNotContain(other.id());
    assertThat(citing(convention + "?review=REJECTED")).contains(other.id());
    assertThat(citing(convention + "?review=ACCEPTED")).doesNotContain(other.id());
  }
}
