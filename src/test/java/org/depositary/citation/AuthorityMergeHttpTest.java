package org.depositary.citation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.depositary.Curated;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.Pages;
import org.junit.jupiter.api.Test;

/** Curators merge what citations made; the records stay what they are. */
@QuarkusTest
class AuthorityMergeHttpTest {

  private static JsonNode only(Stored document) {
    List<JsonNode> cited = Pages.first(document.path("/citations"));
    assertThat(cited).as(document.body().toString()).hasSize(1);
    return cited.get(0);
  }

  private static Curated cited(String text) {
    return Curated.of(only(Deposit.text(text).store()).path("entity"));
  }

  @Test
  void citationsOfAMergedRecordRelyOnTheSurvivor() {
    Curated merged = cited("In Halvard v. Norway (no. 71316/15, 4 June 2019) it was so.");
    Curated survivor = cited("In Halward v. Norway (no. 71316/16, 4 June 2019) it was so.");
    merged.merge(survivor).then().statusCode(200);
    assertThat(survivor.show().path("citations").asInt()).isEqualTo(2);
    assertThat(cited("They follow Halvard v. Norway, no. 71316/15, § 41.")).isEqualTo(survivor);
    assertThat(survivor.split("Another", "71316/15").statusCode()).isEqualTo(422);
    merged.reverse().then().statusCode(201);
    assertThat(merged.show().path("citations").asInt()).isEqualTo(2);
    assertThat(survivor.show().path("citations").asInt()).isEqualTo(1);
  }

  @Test
  void laterCitationsOfAMergedRecordDoNotCompleteTheSurvivor() {
    Curated merged = cited("In Brannik v. Slovakia (no. 71216/15) it was so.");
    Curated survivor = cited("In Teodorov v. Bulgaria (no. 70167/15) it was so.");
    JsonNode before = survivor.show();
    merged.merge(survivor).then().statusCode(200);
    cited(
        "In Brannik v. Slovakia (no. 71216/15, 16 June 2018, ECLI:CE:ECHR:2018:0616JUD007121615)"
            + " it was so.");
    assertThat(survivor.show().path("decision")).isEqualTo(before.path("decision"));
    merged.reverse().then().statusCode(201);
    JsonNode after = survivor.show();
    assertThat(after.path("decision")).isEqualTo(before.path("decision"));
    assertThat(after.path("aliases")).isEqualTo(before.path("aliases"));
    assertThat(cited("They follow Brannik v. Slovakia, no. 71216/15, § 41.")).isEqualTo(merged);
  }
}
