package org.depositary.entity;

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
import org.depositary.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What texts say of an entity, beside which others, and under which other spellings. */
@QuarkusTest
class EntityProfileHttpTest {

  private static Stored dated(String issuedOn, String text) {
    return Deposit.text(text).with("issuedOn", issuedOn).store();
  }

  @Test
  void rolesHaveTheirDates() {
    dated("2003-05-01", "President Jonas Wendt spoke.");
    dated("1999", "Judge Jonas Wendt spoke. Judge Jonas Wendt left.");
    Stored last = dated("2001-02", "Judge Jonas Wendt spoke.");
    Deposit.text("Judge Jonas Wendt spoke.").store();
    Curated person = Curated.of(last.entity("Jonas Wendt"));
    assertThat(person.show().path("profile"))
        .isEqualTo(
            JsonBody.parse(
                """
                {'names': [{'name': 'Jonas Wendt', 'mentions': 5}],
                 'roles': [
                   {'role': 'Judge', 'mentions': 4, 'firstSeen': '1999', 'lastSeen': '2001-02'},
                   {'role': 'President', 'mentions': 1,
                    'firstSeen': '2003-05-01', 'lastSeen': '2003-05-01'}],
                 'firstSeen': '1999', 'lastSeen': '2003-05-01'}\
                """));
  }

  @Test
  @Timeout(20)
  void namesInOneLongSentenceAreNotCountedPairByPair() {
    Stored stored = Deposit.text("Malta met Samoa and ".repeat(6000) + "left.").store();
    Curated malta = Curated.of(stored.entity("Malta"));
    List<JsonNode> related = Pages.first(malta.path("/related"));
    assertThat(JsonBody.texts(related, "name")).contains("Samoa");
  }

  @Test
  void listsHaveNoProfile() {
    Deposit.text("It lies in Malta.").store();
    Api.anyone()
        .get("/v1/entities?q=malta")
        .then()
        .statusCode(200)
        .body(at("items[0].name", equalTo("Malta")))
        .body(at("items[0].profile", equalTo(null)));
  }

  @Test
  void namesThatWereMergedStandBesideEachOther() {
    Curated one = person("Kaspar Linden");
    Curated other = person("Kasper Linden");
    person("Kasper Linden");
    one.merge(other).then().statusCode(200);
    JsonNode names = other.show().at("/profile/names");
    assertThat(JsonBody.texts(names, "name")).containsExactly("Kasper Linden", "Kaspar Linden");
    assertThat(JsonBody.texts(names, "mentions")).containsExactly("2", "1");
  }

  @Test
  void whatIsNamedTogetherIsCounted() {
    Deposit.text("President Lotte Brandt met President Marek Dusan. President Nils Ek left.")
        .store();
    Deposit.text("President Lotte Brandt met President Marek Dusan. President Marek Dusan left.")
        .store();
    Stored gone = Deposit.text("President Lotte Brandt met President Olga Prins.").store();
    Stored last = Deposit.text("President Lotte Brandt left. President Nils Ek came.").store();
    Deposit.text("President Lotte Brandt met President Marek Dusan.").store();
    Api.admin().header("If-Match", "*").delete(gone.path("")).then().statusCode(204);
    String related = Curated.of(last.entity("Lotte Brandt")).path("/related");
    List<JsonNode> all = Pages.walk(related, 1);
    assertThat(JsonBody.texts(all, "name")).containsExactly("Marek Dusan", "Nils Ek");
    assertThat(JsonBody.texts(all, "documents")).containsExactly("3", "2");
    assertThat(JsonBody.texts(all, "sentences")).containsExactly("3", "0");
    Api.anyone().get(related + "?count=true").then().body(at("page.total", equalTo(2)));
  }

  @Test
  void otherSpellingsAreCandidates() {
    Curated one = person("Pavel Khachadurian");
    Curated two = person("Pavel Xachaduryan");
    person("Pavel Khachadur");
    assertThat(JsonBody.texts(Pages.walk(one.path("/variants"), 1), "id"))
        .containsExactly(two.id());
    assertThat(JsonBody.texts(Pages.walk(two.path("/variants"), 1), "id"))
        .containsExactly(one.id());
    one.merge(two).then().statusCode(200);
    assertThat(Pages.walk(two.path("/variants"), 1)).isEmpty();
  }

  private static Curated person(String name) {
    return Curated.of(Deposit.text("President " + name + " spoke.").store().entity(name));
  }
}
