package org.depositary.citation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.At.at;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.depositary.Api;
import org.depositary.JsonBody;
import org.depositary.Spans;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Citation strings in, conventions and provisions out. */
@QuarkusTest
@Tag("any-database")
class LookupHttpTest {

  private static Response lookUp(List<String> citations) {
    return Api.anyone()
        .contentType("application/json")
        .body(JsonBody.bytes(Map.of("citations", citations)))
        .post("/v1/citation-lookups");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Art. 14(3)(d) ICCPR                             | RESOLVED | iccpr |"
            + " art_14__para_3__point_d",
        "ICCPR, art. 14(3)(d)                            | RESOLVED | iccpr |"
            + " art_14__para_3__point_d",
        "article 6 of the Convention on Genocide         | RESOLVED | genocide-convention | art_6",
        "Geneva Conventions of 12 August 1949            | SET      | geneva-conventions-1949 | ''",
        "Convention on the Rights of River Peoples, 1975 | NOT_IN_REGISTER | '' | ''",
        "Vienna Convention                               | AMBIGUOUS | '' | ''",
        "nothing of the kind                             | NOT_IN_REGISTER | '' | ''",
        "UNSC Resolution 1325 (2000)                     | RESOLVED | '' | ''",
      })
  void aStringIsResolved(String input, String verdict, String convention, String provision) {
    JsonNode item = JsonBody.of(lookUp(List.of(input))).at("/items/0");
    assertThat(item.path("input").asText()).isEqualTo(input);
    assertThat(item.path("verdict").asText()).isEqualTo(verdict);
    assertThat(item.at("/citation/convention/id").asText()).isEqualTo(convention);
    assertThat(item.at("/citation/pinpoints/0/provision").asText()).isEqualTo(provision);
    Spans.assertCut(input, item.findParents("exact"));
  }

  @Test
  void aThousandStringsAreAnsweredInTheirOrder() {
    List<String> inputs =
        IntStream.range(0, 1000).mapToObj(i -> "article " + (1 + i % 50) + " ICCPR").toList();
    JsonNode items = JsonBody.of(lookUp(inputs)).path("items");
    assertThat(JsonBody.texts(items, "input")).isEqualTo(inputs);
    assertThat(JsonBody.texts(items, "citation/pinpoints/0/article"))
        .isEqualTo(IntStream.range(0, 1000).mapToObj(i -> "" + (1 + i % 50)).toList());
  }

  @Test
  void everyKindIsAnsweredOnceAndInItsOrder() {
    List<String> kinds =
        List.of(
            "article 6 ICCPR | CONVENTION | RESOLVED",
            "Roe v. Croatia, no. %d/13 | DECISION | RESOLVED",
            "General Assembly resolution 64/%d | RESOLUTION | RESOLVED",
            "the Penal Code of Ghana | NATIONAL_LAW | RESOLVED",
            "Roe v. Doe, %d U.S. 113 (1973) | DECISION | NOT_IN_REGISTER",
            "nothing, %d times | '' | NOT_IN_REGISTER",
            "international humanitarian law | BODY_OF_LAW | RESOLVED",
            "the four Geneva Conventions | CONVENTION | SET");
    List<String> inputs = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      String[] parts = kinds.get(i % kinds.size()).split(" \\| ");
      inputs.add(parts[0].formatted(100 + i / 20));
      expected.add(parts[1].replace("''", "") + " " + parts[2]);
    }
    JsonNode items = JsonBody.of(lookUp(inputs)).path("items");
    assertThat(JsonBody.texts(items, "input")).isEqualTo(inputs);
    List<String> answered = new ArrayList<>();
    items.forEach(
        item ->
            answered.add(item.at("/citation/kind").asText() + " " + item.path("verdict").asText()));
    assertThat(answered).isEqualTo(expected);
  }

  @Test
  void theSameStringTwiceIsAnsweredTwice() {
    JsonNode items = JsonBody.of(lookUp(List.of("article 2 CAT", "article 2 CAT"))).path("items");
    assertThat(items.get(0)).isEqualTo(items.get(1));
  }

  @Test
  void aThousandAndOneAreTooMany() {
    lookUp(Collections.nCopies(1001, "article 2 CAT"))
        .then()
        .statusCode(422)
        .body(at("errors[0].pointer", equalTo("/citations")))
        .body(at("errors[0].code", equalTo("SIZE")));
  }

  @Test
  void theLongestStringHasTwoThousandCharacters() {
    lookUp(List.of("x".repeat(2000))).then().statusCode(200);
    lookUp(List.of("article 2 CAT", "x".repeat(2001)))
        .then()
        .statusCode(422)
        .body(at("errors[0].pointer", equalTo("/citations/1")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'citations':[]}             | 422 | /citations",
        "{'citations':['']}           | 422 | /citations/0",
        "{}                           | 422 | /citations",
        "{'citations':null}           | 400 | /citations",
        "{'citations':[null]}         | 400 | /citations/0",
        "{'citations':['a',5]}        | 400 | /citations/1",
        "{'citations':'a'}            | 400 | /citations",
        "{'citations':['a\\u0000']}   | 400 | /citations/0",
        "{'citations':['a'],'lang':1} | 400 | /lang",
        "['a']                        | 400 | ``",
      })
  void aWrongBodyIsPointedAt(String body, int status, String pointer) {
    Api.anyone()
        .contentType("application/json")
        .body(body.replace('\'', '"').getBytes(UTF_8))
        .post("/v1/citation-lookups")
        .then()
        .statusCode(status)
        .body(at("errors[0].pointer", equalTo(pointer)));
  }
}
