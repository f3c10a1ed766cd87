package org.depositary.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.At.at;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.depositary.Api;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.depositary.Pages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says what in all documents, and the terms they use. */
@QuarkusTest
class SpeechListHttpTest {

  private static final String SOURCE = Deposit.unique("speech");

  private static Stored first = new Stored("", "", JsonBody.parse("{}"));
  private static Stored second = first;

  @BeforeEach
  void store() {
    if (!first.id().isEmpty()) {
      return;
    }
    first =
        Deposit.text(
                "\"This was a pogrom,\" said Selma Okonjo. Mr. Rui Tavares denied that the attack"
                    + " was a war crime.")
            .from(SOURCE, "1")
            .with("language", "en")
            .with("issuedOn", "2019-03-02")
            .store();
    second =
        Deposit.text("Mr. Okonjo wrote. Mr. Rui Tavares said that \"it was a massacre\".")
            .from(SOURCE, "2")
            .with("language", "pt")
            .with("issuedOn", "2021")
            .store();
  }

  private static List<JsonNode> ofThisTest(String list) {
    return Pages.walk(list + (list.contains("?") ? "&" : "?") + "source=" + SOURCE, 200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/v1/quotations                                        | 1, 1, 2",
        "/v1/quotations?mode=INDIRECT                          | 1",
        "/v1/quotations?speaker=Selma Okonjo                   | 1",
        "/v1/quotations?speaker=Okonjo                         | ''",
        "/v1/quotations?language=pt                            | 2",
        "/v1/quotations?issuedFrom=2020                        | 2",
        "/v1/quotations?issuedTo=2019-03-01                    | ''",
        "/v1/quotations?issuedFrom=2019-03-02&issuedTo=2021-06 | 1, 1, 2",
        "/v1/quotations?review=ACCEPTED                        | ''",
        "/v1/characterisations                                 | 1, 1, 2",
        "/v1/characterisations?term=massacre                   | 2",
        "/v1/characterisations?stance=DENIED&language=en       | 1",
        "/v1/characterisations?kind=CRIME                      | 1",
        "/v1/characterisations?voice=Rui Tavares               | 1, 2",
        "/v1/characterisations?voice=issuer                    | ''",
        "/v1/characterisations?issuedTo=2020                   | 1, 1",
        "/v1/citations                                         | ''",
        "/v1/figures                                           | ''",
      })
  void filtersNarrow(String list, String documents) {
    List<String> numbers =
        ofThisTest(list).stream()
            .map(found -> found.at("/document/id").asText().equals(first.id()) ? "1" : "2")
            .toList();
    assertThat(String.join(", ", numbers)).isEqualTo(documents);
  }

  @Test
  void anEntitySpeaksUnderItsNames() {
    String speaker = first.entity("Rui Tavares").path("id").asText();
    List<JsonNode> said = ofThisTest("/v1/quotations?speakerEntity=" + speaker);
    assertThat(JsonBody.texts(said, "document/id")).contains(second.id());
    assertThat(JsonBody.texts(said, "speaker")).containsOnly("Rui Tavares");
    List<JsonNode> terms = ofThisTest("/v1/characterisations?voiceEntity=" + speaker);
    assertThat(JsonBody.texts(terms, "term")).containsExactly("war crime", "massacre");
    String other = second.entity("Okonjo").path("id").asText();
    assertThat(ofThisTest("/v1/quotations?speakerEntity=" + other)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/quotations", "/characterisations"})
  void theFlatListShowsWhatTheDocumentsShow(String list) {
    List<JsonNode> all = ofThisTest("/v1" + list);
    List<JsonNode> own = Pages.first(first.path(list));
    own.addAll(Pages.first(second.path(list)));
    assertThat(all).isEqualTo(own);
    assertThat(Pages.walk("/v1" + list + "?source=" + SOURCE, 1)).isEqualTo(all);
    assertThat(ofThisTest("/v1" + list + "?document=" + second.id()))
        .isEqualTo(Pages.first(second.path(list)));
    Api.anyone()
        .queryParam("source", SOURCE)
        .queryParam("count", true)
        .queryParam("limit", 1)
        .get("/v1" + list)
        .then()
        .statusCode(200)
        .body(at("page.total", equalTo(all.size())));
    String tag = Api.anyone().get("/v1" + list).getHeader("ETag");
    Api.anyone().header("If-None-Match", tag).get("/v1" + list).then().statusCode(304);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/quotations?mode=LOUD",
        "/v1/quotations?speakerEntity=x",
        "/v1/quotations?term=massacre",
        "/v1/characterisations?stance=MEANT",
        "/v1/characterisations?issuedFrom=May",
        "/v1/characterisations?speaker=x"
      })
  void whatTheContractDoesNotHaveIsRefused(String list) {
    Api.anyone().get(list).then().statusCode(400);
  }
}
