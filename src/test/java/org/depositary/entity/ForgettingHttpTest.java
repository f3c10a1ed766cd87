package org.depositary.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.depositary.Api;
import org.depositary.Curated;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.depositary.Pages;
import org.junit.jupiter.api.Test;

/** What an erasure leaves of entities that curators changed, and of their journal. */
@QuarkusTest
class ForgettingHttpTest {

  private static final String COURT = "Order of a court.";

  private static Stored president(String name) {
    return Deposit.text("President " + name + " spoke.").store();
  }

  private static Curated person(Stored document) {
    return Curated.of(document.body().path("entities").get(0));
  }

  private static Curated person(String name) {
    return person(president(name));
  }

  private static void assertMergedInto(Curated merged, Curated survivor) {
    assertThat(merged.asked("").statusCode()).isEqualTo(308);
    assertThat(merged.asked("").getHeader("Location")).endsWith(survivor.path(""));
  }

  private static Curated resolution(String number) {
    String text = "The Security Council adopted resolution " + number + ".";
    Stored stored = Deposit.text(text).store();
    JsonNode cited = Pages.first(stored.path("/citations")).get(0);
    return Curated.of(cited.path("entity"));
  }

  @Test
  void aRenamedRecordThatWasMergedOutlivesTheErasureOfAnotherText() {
    Curated merged = resolution("1822 (2008)");
    Curated survivor = resolution("1853 (2008)");
    merged.rename("First text");
    assertThat(merged.merge(survivor).statusCode()).isEqualTo(200);
    Deposit.text("Security Council resolution 1853 (2008) was recalled.").store().erase(COURT);
    assertMergedInto(merged, survivor);
    Stored later = Deposit.text("Security Council resolution 1822 (2008) is recalled.").store();
    JsonNode cited = Pages.first(later.path("/citations")).get(0);
    assertThat(Curated.of(cited.path("entity"))).isEqualTo(survivor);
    assertThat(merged.reverse().statusCode()).isEqualTo(201);
    assertThat(merged.show().path("name").asText()).isEqualTo("First text");
  }

  @Test
  void aSplitThatWasUndoneOutlivesTheErasureOfAnotherText() {
    Stored both = Deposit.text("President Fiona Gradwohl met President Fiona Gradwoll.").store();
    Curated one = Curated.of(both.entity("Fiona Gradwohl"));
    Curated other = Curated.of(both.entity("Fiona Gradwoll"));
    one.merge(other).then().statusCode(200);
    Curated made = Curated.of(JsonBody.of(other.split("Fiona Gradwohl (judge)", "Fiona Gradwohl")));
    made.reverse().then().statusCode(201);
    president("Fiona Gradwoll").erase(COURT);
    assertMergedInto(made, other);
    assertMergedInto(one, other);
    assertThat(JsonBody.texts(other.decisions(), "action"))
        .containsExactly("REVERSAL", "SPLIT", "MERGE");
  }

  @Test
  void aChainOfMergesOutlivesTheErasureOfAnyOfItsTexts() {
    Curated first = person("Anton Alphentor");
    Stored middle = president("Anton Betancurov");
    Curated second = person(middle);
    Stored end = president("Anton Gammarev");
    Curated third = person(end);
    first.merge(second).then().statusCode(200);
    second.rename("Zeta Omegarin");
    second.merge(third).then().statusCode(200);
    president("Anton Gammarev").erase(COURT);
    middle.erase(COURT);
    assertMergedInto(first, third);
    assertMergedInto(second, third);
    assertThat(third.show().path("aliases").toString())
        .isEqualTo("[\"Anton Alphentor\",\"Anton Gammarev\"]");
    end.erase(COURT);
    assertMergedInto(first, third);
    assertThat(third.show().path("name").asText()).isEqualTo("Anton Alphentor");
    second.reverse().then().statusCode(201);
    first.reverse().then().statusCode(201);
    assertThat(first.show().path("aliases").toString()).isEqualTo("[\"Anton Alphentor\"]");
  }

  @Test
  void whatWasSplitOffOutlivesTheErasureOfItsOrigin() {
    Curated one = person("Gudrun Pastorek");
    Stored origin = president("Gudrun Pastorik");
    Curated other = person(origin);
    one.merge(other).then().statusCode(200);
    Curated made = Curated.of(JsonBody.of(other.split("The minister", "Gudrun Pastorek")));
    origin.erase(COURT);
    assertThat(other.asked("").statusCode()).isEqualTo(410);
    assertMergedInto(one, made);
    assertThat(made.show().path("name").asText()).isEqualTo("The minister");
    assertThat(made.decisions()).isEmpty();
    assertThat(person("Gudrun Pastorek")).isEqualTo(made);
  }

  @Test
  void whatWasMergedGoesWithItsOnlyTextWhereverItsNameWasLed() {
    Stored document = president("Hedda Quillfoss");
    Curated one = person(document);
    Curated other = person("Hedda Quilfoss");
    one.merge(other).then().statusCode(200);
    Curated made = Curated.of(JsonBody.of(other.split("Another minister", "Hedda Quillfoss")));
    document.erase(COURT);
    assertThat(one.asked("").statusCode()).isEqualTo(410);
    assertThat(made.asked("").statusCode()).isEqualTo(410);
    assertThat(other.decisions()).isEmpty();
    assertThat(other.show().path("aliases").toString()).isEqualTo("[\"Hedda Quilfoss\"]");
  }

  @Test
  void aNameThatOthersHaveWithACallingIsReadAgainAfterAnErasure() {
    Stored plain = president("Ivo Marenholtz");
    Deposit.text("Judge Ivo Marenholtz was heard.").store();
    plain.erase(COURT);
    Curated judge = person(Deposit.text("Judge Ivo Marenholtz left.").store());
    assertThat(judge.show().path("mentions").asInt()).isEqualTo(2);
    assertThat(person("Ivo Marenholtz")).isEqualTo(judge);
  }

  @Test
  void whatCuratorsWroteOfForgottenNamesGoes() {
    Stored erased = president("Orsola Karvonthel");
    Curated kept = person("Anton Grzesikow");
    kept.rename("Anton Grzesikow (husband of Karvonthel)");
    kept.rename("Anton Grzesikow II");
    Curated other = person("Anton Grzesiko");
    Map<String, String> merge = Map.of("into", kept.id(), "reason", "KÁRVONTHEL says so.");
    other.ask("/merge", other.tag(), merge).then().statusCode(200);
    Curated called = person("Berta Holmqvest");
    called.rename("The widow of Karvonthel");
    erased.erase(COURT);
    assertThat(kept.decisions().toString()).doesNotContainIgnoringCase("Karvonthel", "Kárvonthel");
    assertThat(JsonBody.texts(kept.decisions(), "action")).containsExactly("MERGE", "RENAME");
    assertThat(kept.show().path("name").asText()).isEqualTo("Anton Grzesikow II");
    assertThat(called.show().path("name").asText()).isEqualTo("Berta Holmqvest");
    assertThat(called.show().path("revision").asInt()).isEqualTo(3);
    assertThat(called.decisions()).isEmpty();
  }

  @Test
  void whatCuratorsWroteOfOtherWordsStays() {
    Stored erased = Deposit.text("President Ali Ben Tessimund spoke. Mr. Ali left.").store();
    Curated one = person("Karla Vestergren");
    Curated other = person("Karla Westergren");
    Map<String, String> merge = Map.of("into", other.id(), "reason", "The same alias.");
    one.ask("/merge", one.tag(), merge).then().statusCode(200);
    Curated third = person("Karla Tessimund");
    third.rename("Karla A. Tessimund");
    erased.erase(COURT);
    assertThat(one.decisions().get(0).path("reason").asText()).isEqualTo("The same alias.");
    assertThat(third.show().path("name").asText()).isEqualTo("Karla A. Tessimund");
    assertThat(third.decisions()).hasSize(1);
  }

  @Test
  void aSpellingThatOnlyTheErasedTextHadLeavesTheJournal() {
    Stored erased = president("Zoltán Vardówic");
    Curated one = person("Zoltan Vardowic");
    Curated other = person("Soltan Vardowic");
    one.merge(other).then().statusCode(200);
    erased.erase(COURT);
    assertThat(List.of(one.decisions(), other.show()).toString())
        .doesNotContain("Vardówic")
        .contains("Zoltan Vardowic");
    assertMergedInto(one, other);
    assertThat(Api.anyone().get("/v1/curations?limit=200").asString()).doesNotContain("Vardówic");
    one.reverse().then().statusCode(201);
    assertThat(one.show().path("name").asText()).isEqualTo("Zoltan Vardowic");
  }
}
