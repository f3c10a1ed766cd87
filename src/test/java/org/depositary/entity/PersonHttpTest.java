package org.depositary.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depositary.Curated;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.depositary.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People of one full name: one of them, unless their roles keep two apart. */
@QuarkusTest
class PersonHttpTest {

  private static final Map<Character, String> TEXTS =
      Map.of(
          'J', "Judge %s of the Supreme Court of Ghana signed the order.",
          'C', "The rebel force led by Commander %s took the town.",
          'N', "They wrote to Ms. %s in May.");

  private static List<JsonNode> links(String name, String order) {
    List<Stored> stored = new ArrayList<>();
    for (int i = 0; i < order.length(); i++) {
      stored.add(Deposit.text(TEXTS.get(order.charAt(i)).formatted(name)).store());
    }
    return links(stored, name);
  }

  // Once all are there: an earlier one may lead elsewhere by then.
  private static List<JsonNode> links(List<Stored> stored, String name) {
    return stored.stream().map(document -> link(document, name)).toList();
  }

  /** What a document's mention of a name leads to now. */
  private static JsonNode link(Stored document, String name) {
    for (JsonNode mention : Pages.first(document.path("/mentions?type=PERSON"))) {
      if (mention.path("name").asText().equals(name)) {
        return mention.path("entity");
      }
    }
    throw new AssertionError(name + " is not in " + document.body());
  }

  private static Stored document(String text, String name) {
    return Deposit.text(text.formatted(name)).store();
  }

  @ParameterizedTest
  @CsvSource({
    "JC, Ana Tolvera",
    "CJ, Ana Tolvero",
    "JJC, Ana Tolvira",
    "CJJ, Ana Tolviro",
    "JCJC, Ana Tolvura"
  })
  void incompatibleRolesKeepTwoPeopleApart(String order, String name) {
    List<JsonNode> links = links(name, order);
    for (int i = 0; i < links.size(); i++) {
      for (int j = 0; j < links.size(); j++) {
        boolean same = order.charAt(i) == order.charAt(j);
        assertThat(links.get(i).path("id").equals(links.get(j).path("id"))).isEqualTo(same);
      }
      assertThat(links.get(i).path("reason").asText()).isEqualTo("FULL_NAME_AND_ROLE");
      assertThat(links.get(i).path("confidence").asDouble()).isEqualTo(0.95);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "JCN, Ivo Marduk",
    "JNC, Ivo Marduc",
    "CJN, Ivo Mardug",
    "CNJ, Ivo Mardul",
    "NJC, Ivo Mardum",
    "NCJ, Ivo Mardun",
    "NJNC, Ivo Mardur",
    "JCNN, Ivo Mardus"
  })
  void aNameWithoutRoleIsNeitherOfTheTwo(String order, String name) {
    List<JsonNode> links = links(name, order);
    assertThat(JsonBody.texts(links, "id").stream().distinct()).hasSize(3);
    for (int i = 0; i < links.size(); i++) {
      char text = order.charAt(i);
      boolean told = text != 'N';
      assertThat(links.get(i).path("reason").asText())
          .isEqualTo(told ? "FULL_NAME_AND_ROLE" : "SHARED_NAME");
      Curated entity = Curated.of(links.get(i));
      assertThat(JsonBody.texts(Pages.walk(entity.path("/variants"), 200), "id"))
          .containsAll(
              JsonBody.texts(links, "id").stream().filter(id -> !id.equals(entity.id())).toList())
          .doesNotContain(entity.id());
      long own = order.chars().filter(c -> c == text).count();
      assertThat(entity.show().path("mentions").asLong()).isEqualTo(own);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Minister %s spoke.               | President %s answered.           | Lea Quintero",
        "Judge %s signed.                 | They wrote to Ms. %s.            | Lea Quintera",
        "They wrote to Ms. %s.            | Commander %s took the town.      | Lea Quintira",
        "Judge %s signed.                 | Ambassador %s wrote.             | Lea Quintiro",
        "President %s wrote.              | General %s took the town.        | Lea Quintura",
        "Judge %s signed.                 | Former Commander %s wrote.       | Lea Quinturo",
        "Judge %s signed.                 | Attorney General %s spoke.       | Lea Quintoro",
        "General %s took the town. Judge %s heard it. | Judge %s signed.     | Lea Quintora",
      })
  void rolesOfOneLifeKeepNobodyApart(String one, String other, String name) {
    Stored first = Deposit.text(one.replace("%s", name)).store();
    Stored second = document(other, name);
    assertThat(link(first, name).path("id")).isEqualTo(link(second, name).path("id"));
    assertThat(link(first, name).path("reason").asText()).isEqualTo("FULL_NAME");
  }

  @Test
  void whoHasTwoCallingsInOneDocumentIsNotTold() {
    List<JsonNode> links = links("Rosa Imbert", "JC");
    Stored both = Deposit.text("Judge Rosa Imbert met Commander Rosa Imbert there.").store();
    assertThat(JsonBody.texts(links, "id"))
        .doesNotContain(link(both, "Rosa Imbert").path("id").asText());
  }

  @Test
  void aCuratorMayMergeThemAllTheSame() {
    List<JsonNode> links = links("Tea Vandor", "JC");
    Curated judge = Curated.of(links.get(0));
    Curated commander = Curated.of(links.get(1));
    judge.merge(commander).then().statusCode(200);
    Stored later = document(TEXTS.get('J'), "Tea Vandor");
    assertThat(link(later, "Tea Vandor").path("id").asText()).isEqualTo(commander.id());
    assertThat(link(later, "Tea Vandor").path("reason").asText()).isEqualTo("CURATOR");
    judge.reverse().then().statusCode(201);
    assertThat(link(later, "Tea Vandor").path("id").asText()).isEqualTo(judge.id());
  }

  @Test
  void aRoleThatCameAfterAMergeGoesWhereTheNameGoes() {
    Curated merged = Curated.of(link(document(TEXTS.get('N'), "Uwe Lassen"), "Uwe Lassen"));
    Curated survivor = Curated.of(link(document(TEXTS.get('N'), "Uve Lassen"), "Uve Lassen"));
    merged.merge(survivor).then().statusCode(200);
    Stored later = document(TEXTS.get('J'), "Uwe Lassen");
    assertThat(link(later, "Uwe Lassen").path("id").asText()).isEqualTo(survivor.id());
    merged.reverse().then().statusCode(201);
    assertThat(link(later, "Uwe Lassen").path("id").asText()).isEqualTo(merged.id());
    assertThat(merged.show().path("mentions").asInt()).isEqualTo(2);
  }

  @Test
  void aSurnameAloneLeadsNoFurtherThanItsDocument() {
    String one =
        Deposit.text("Mr. Krantz spoke. Mr. Krantz left.")
            .store()
            .entity("Krantz")
            .path("id")
            .asText();
    Stored other = Deposit.text("Mr. Krantz was heard.").store();
    assertThat(other.entity("Krantz").path("id").asText()).isNotEqualTo(one);
    assertThat(new Curated(one).show().path("mentions").asInt()).isEqualTo(2);
  }
}
