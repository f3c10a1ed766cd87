package org.depositary.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.At.at;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.depositary.Api;
import org.depositary.Curated;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.depositary.Pages;
import org.depositary.security.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What later texts and later decisions leave of what curators decided. */
@QuarkusTest
class CurationGuardHttpTest {

  private static Curated named(String text) {
    return Curated.of(Deposit.text(text).store().body().path("entities").get(0));
  }

  private static Curated cited(String text) {
    Stored stored = Deposit.text(text).store();
    return Curated.of(Pages.first(stored.path("/citations")).get(0).path("entity"));
  }

  @Test
  void aNameGivenByARenamingIsNotSpeltAsATextDoes() {
    Curated one = Curated.ofPerson("Ivan Borak");
    one.rename("Ivan Mladen");
    one.rename("Ivan Borak");
    assertThat(Curated.ofPerson("Ivan Borák")).isEqualTo(one);
    assertThat(one.show().path("name").asText()).isEqualTo("Ivan Borak");
  }

  @Test
  void aNameGivenByASplitIsNotSpeltAsATextDoes() {
    Curated one = Curated.ofPerson("Ivan Gorak");
    Curated other = Curated.ofPerson("Iwan Gorak");
    one.merge(other).then().statusCode(200);
    Curated made = Curated.of(JsonBody.of(other.split("Ivan Gorak", "Ivan Gorak")));
    assertThat(Curated.ofPerson("Ivan Gorák")).isEqualTo(made);
    assertThat(made.show().path("name").asText()).isEqualTo("Ivan Gorak");
  }

  @Test
  void aNameGivenToARecordIsNotCompleted() {
    Curated record = cited("In Torvald v. Norway (no. 71816/15) it was so.");
    record.rename("The Norwegian case");
    cited("In Torvald v. Norway (no. 71816/15, 16 June 2018) it was so.");
    assertThat(record.show().at("/decision/date").asText()).isEqualTo("2018-06-16");
    assertThat(record.show().path("name").asText()).isEqualTo("The Norwegian case");
  }

  @Test
  void whatWasMergedAwayIsCompletedUnseen() {
    Curated merged = cited("In Sigvard v. Norway (no. 71817/15) it was so.");
    Curated survivor = cited("In Teodors v. Latvia (no. 70817/15) it was so.");
    merged.merge(survivor).then().statusCode(200);
    cited("In Sigvard v. Norway (no. 71817/15, 16 June 2018) it was so.");
    merged.reverse().then().statusCode(201);
    assertThat(merged.show().at("/decision/date").asText()).isEqualTo("2018-06-16");
    assertThat(merged.show().path("revision").asInt()).isEqualTo(3);
  }

  @Test
  void aNumberThatACuratorLedElsewhereIsNotClaimed() {
    String number = "See Mirzaj v. Malta, no. 21809/11.";
    cited("See Mirzaj v. Malta, ECLI:CE:ECHR:2019:0509JUD002180911, no. 21809/11.");
    Curated late = cited(number);
    String other = "See Teodorin v. Latvia, ECLI:CE:ECHR:2020:0509JUD007081815, no. 70818/15.";
    Curated survivor = cited(other);
    late.merge(survivor).then().statusCode(200);
    cited(
        "See Mirzaj v. Malta, ECLI:CE:ECHR:2017:0509JUD002180911, no. 21809/11. It was so. "
            + other);
    assertThat(cited(number)).isEqualTo(survivor);
  }

  @Test
  void aNameThatACuratorLedElsewhereIsNotPartedByCallings() {
    Stored plain = Deposit.text("President Ilja Sandoval spoke.").store();
    Curated judge = named("Judge Ilja Sandoval spoke.");
    Curated survivor = Curated.ofPerson("Elias Sandoval");
    judge.merge(survivor).then().statusCode(200);
    Curated general = named("General Ilja Sandoval spoke.");
    assertThat(general).isNotEqualTo(survivor);
    JsonNode mention = Pages.first(plain.path("/mentions")).get(0);
    assertThat(Curated.of(mention.path("entity"))).isEqualTo(survivor);
    assertThat(Curated.ofPerson("Ilja Sandoval")).isEqualTo(survivor);
  }

  @Test
  void aCallingThatCameAfterTwoMergesGoesBackWithBoth() {
    Curated first = Curated.ofPerson("Kaspar Vindel");
    Curated second = Curated.ofPerson("Kasper Vindel");
    Curated third = Curated.ofPerson("Caspar Vindel");
    first.merge(second).then().statusCode(200);
    second.merge(third).then().statusCode(200);
    assertThat(named("Judge Kaspar Vindel spoke.")).isEqualTo(third);
    second.reverse().then().statusCode(201);
    first.reverse().then().statusCode(201);
    assertThat(first.show().path("mentions").asInt()).isEqualTo(2);
    assertThat(second.show().path("mentions").asInt()).isEqualTo(1);
  }

  @Test
  void whatWasRenamedBackIsFoundByThatNameAlone() {
    Curated one = Curated.ofPerson("Lotta Wiesner");
    one.rename("Zaubermann");
    one.reverse().then().statusCode(201);
    assertThat(Pages.first("/v1/entities?q=zaubermann")).isEmpty();
  }

  @Test
  void theSameNameAgainIsNoDecision() {
    Curated one = Curated.ofPerson("Marta Ossip");
    assertThat(one.rename("Marta Ossip").path("revision").asInt()).isEqualTo(1);
    assertThat(one.decisions()).isEmpty();
  }

  @Test
  void aRenamingIsNotUndoneWhileItsEntityIsMergedAway() {
    Curated one = Curated.ofPerson("Nils Overby");
    Curated other = Curated.ofPerson("Niels Overby");
    one.rename("Nils P. Overby");
    JsonNode renaming = one.decisions().get(0);
    one.merge(other).then().statusCode(200);
    Curated.reverse(renaming).then().statusCode(409);
    one.reverse().then().statusCode(201);
    Curated.reverse(renaming).then().statusCode(201);
    Curated.reverse(renaming)
        .then()
        .statusCode(409)
        .body(at("detail", containsString("undone before")));
  }

  @Test
  void aStateIsCuratedHoweverManyTextsNameItMeanwhile() {
    Curated one = Curated.ofPerson("Olaf Brenner");
    JsonNode before = one.show();
    String tag = before.path("stateTag").asText();
    String view = one.tag();
    Curated.ofPerson("Olaf Brenner");
    assertThat(one.show().path("stateTag")).isEqualTo(before.path("stateTag"));
    assertThat(Pages.first("/v1/entities?q=olaf+brenner").get(0).path("stateTag").asText())
        .isEqualTo(tag);
    assertThat(rename(one, view, "Olaf A. Brenner").statusCode()).isEqualTo(412);
    assertThat(rename(one, tag, "Olaf A. Brenner").statusCode()).isEqualTo(200);
    assertThat(rename(one, tag, "Olaf B. Brenner").statusCode()).isEqualTo(412);
    Curated other = Curated.ofPerson("Olav Brenner");
    String meant = one.show().path("stateTag").asText();
    other.merge(one).then().statusCode(200);
    assertThat(rename(one, meant, "Olaf B. Brenner").statusCode()).isEqualTo(412);
  }

  private static Response rename(Curated entity, String ifMatch, String name) {
    return Api.holderOf(Scope.CURATE)
        .header("If-Match", ifMatch)
        .contentType("application/merge-patch+json")
        .body(JsonBody.bytes(Map.of("name", name)))
        .patch(entity.path(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\u0007", "One\u0085two"})
  void aReasonTellsSomething(String reason) {
    Stored stored = Deposit.text("It stays.").store();
    Curated one = Curated.ofPerson("Petra Quandt");
    Map<String, String> body = Map.of("reason", reason);
    for (String path : List.of(stored.path("/erasure"), "/v1/feed-epochs")) {
      assertRefused(
          Api.admin().contentType("application/json").body(JsonBody.bytes(body)).post(path));
    }
    assertRefused(one.ask("/merge", "*", Map.of("into", one.id(), "reason", reason)));
    Response deleted =
        Api.admin().header("If-Match", "*").queryParam("reason", reason).delete(stored.path(""));
    assertThat(deleted.statusCode()).isEqualTo(400);
    assertThat(Api.anyone().get(stored.path("")).statusCode()).isEqualTo(200);
  }

  private static void assertRefused(Response answer) {
    answer.then().statusCode(422).body(at("errors[0].pointer", equalTo("/reason")));
  }

  @Test
  void aReasonIsKeptWithoutWhiteSpaceAroundIt() {
    Stored erased = Deposit.text("It is to go.").store();
    assertThat(erased.erase(" One line.\nAnother.\n").path("reason").asText())
        .isEqualTo("One line.\nAnother.");
    Stored deleted = Deposit.text("It is to go, too.").store();
    Api.admin()
        .header("If-Match", "*")
        .queryParam("reason", " Asked for. ")
        .delete(deleted.path(""))
        .then()
        .statusCode(204);
    Api.anyone()
        .get(deleted.path(""))
        .then()
        .statusCode(410)
        .body(at("tombstone.reason", equalTo("Asked for.")));
  }

  @Test
  void whoSpeaksIsNotOfThePast() {
    Stored stored = Deposit.text("Minister Lena Ibarsson said: \"Nobody is left.\"").store();
    String entity = stored.entity("Lena Ibarsson").path("id").asText();
    String asOf = "?asOf=" + stored.body().path("updatedAt").asText();
    for (String filter :
        List.of(
            "/quotations" + asOf + "&speakerEntity=",
            "/characterisations" + asOf + "&voiceEntity=")) {
      Api.anyone()
          .get(stored.path(filter + entity))
          .then()
          .statusCode(400)
          .body(at("errors[0].code", equalTo("NOT_WITH_THIS_FILTER")));
    }
    Api.anyone().get(stored.path("/quotations?speakerEntity=" + entity)).then().statusCode(200);
  }
}
