package org.depositary.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.depositary.Api;
import org.depositary.At;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.depositary.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document was at an instant of the past. */
@QuarkusTest
class AsOfHttpTest {

  private static final String TEXT =
      "On 3 May 1994 the International Committee of the Red Cross said that at least 40 people were"
          + " killed in the massacre in Rwanda. Article 6 of the Genocide Convention binds Rwanda.";

  private static Stored storeThree() {
    Stored stored = Deposit.text(TEXT).with("title", "One").store();
    patch(stored, "{\"text\":\"Second in Peru.\"}");
    patch(stored, "{\"title\":\"Three\"}");
    return stored;
  }

  private static void patch(Stored stored, String patch) {
    Api.admin()
        .header("If-Match", "*")
        .contentType("application/merge-patch+json")
        .body(patch.getBytes(UTF_8))
        .patch(stored.path(""))
        .then()
        .statusCode(200);
  }

  // The first revision first.
  private static List<Instant> times(Stored stored) {
    List<String> times =
        new ArrayList<>(JsonBody.texts(Pages.first(stored.path("/revisions")), "createdAt"));
    Collections.reverse(times);
    return times.stream().map(Instant::parse).toList();
  }

  private static String at(String path, Instant asOf) {
    return path + (path.contains("?") ? "&" : "?") + "asOf=" + asOf;
  }

  private static int revision(Stored stored, Instant asOf) {
    Response answer = Api.anyone().get(at(stored.path(""), asOf));
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return JsonBody.of(answer).path("revision").asInt();
  }

  @Test
  void everyStateIsShownFromItsInstantUntilTheNext() {
    Stored stored = storeThree();
    List<Instant> times = times(stored);
    for (int number = 1; number <= times.size(); number++) {
      assertThat(revision(stored, times.get(number - 1))).isEqualTo(number);
      assertThat(revision(stored, times.get(number - 1).plusNanos(999))).isEqualTo(number);
      if (number > 1) {
        assertThat(revision(stored, times.get(number - 1).minusNanos(1))).isEqualTo(number - 1);
      }
    }
  }

  @Test
  void aStateOfThePastIsWhatItsRevisionKeeps() {
    Stored stored = storeThree();
    Instant first = times(stored).get(0);
    Response answer = Api.anyone().get(at(stored.path(""), first));
    JsonNode shown = JsonBody.of(answer);
    JsonNode revision = JsonBody.of(Api.anyone().get(stored.path("/revisions/1")));
    assertThat(shown.path("revisionHref").asText()).isEqualTo(stored.path("/revisions/1"));
    assertThat(shown.path("title").asText()).isEqualTo("One");
    assertThat(shown.path("updatedAt")).isEqualTo(revision.path("createdAt"));
    assertThat(shown.at("/text/sha256")).isEqualTo(revision.at("/text/sha256"));
    assertThat(shown.path("detected")).isEqualTo(revision.path("detected"));
    assertThat(shown.has("entities")).isFalse();
    assertThat(Api.anyone().get(shown.at("/text/href").asText()).asString()).isEqualTo(TEXT);
    assertThat(Pages.walk(at(stored.path("/annotations"), first), 2))
        .isEqualTo(Pages.first(stored.path("/revisions/1/annotations")));
    assertThat(answer.getHeader("Link"))
        .startsWith("<" + stored.path("/revisions/1") + ">; rel=\"memento\"; datetime=\"");
    assertThat(answer.getHeader("Cache-Control")).isEqualTo("private, max-age=600");
    Api.anyone()
        .header("If-None-Match", answer.getHeader("ETag"))
        .get(at(stored.path(""), first))
        .then()
        .statusCode(304)
        .header("Link", answer.getHeader("Link"));
  }

  @ParameterizedTest
  @CsvSource({
    "mentions, MENTION",
    "citations, CITATION",
    "figures, FIGURE",
    "quotations, QUOTATION",
    "characterisations, CHARACTERISATION"
  })
  void everyKindIsListedAsItWas(String list, String kind) {
    Stored stored = storeThree();
    Instant first = times(stored).get(0);
    List<JsonNode> kept = Pages.first(stored.path("/revisions/1/annotations?kind=" + kind));
    assertThat(kept).isNotEmpty();
    assertThat(Pages.walk(at(stored.path("/" + list), first), 1)).isEqualTo(kept);
    Api.anyone()
        .get(at(stored.path("/" + list + "?review=ACCEPTED"), first))
        .then()
        .statusCode(400)
        .body(At.at("errors[0].code", equalTo("NOT_WITH_THIS_FILTER")));
  }

  @Test
  void whatCuratorsDecidedIsNotOfThePast() {
    Stored stored = storeThree();
    Api.anyone()
        .get(at(stored.path("/annotations?review=ACCEPTED"), times(stored).get(0)))
        .then()
        .statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/text",
        "/annotations",
        "/mentions",
        "/citations",
        "/figures",
        "/quotations",
        "/characterisations"
      })
  void theFutureIsNotKnown(String below) {
    Stored stored = Deposit.text("It was said in Rwanda.").store();
    Api.anyone()
        .get(at(stored.path(below), Instant.now().plusSeconds(60)))
        .then()
        .statusCode(422)
        .body(At.at("type", equalTo("/problems/constraint-violated")))
        .body(At.at("errors[0].parameter", equalTo("asOf")))
        .body(At.at("errors[0].code", equalTo("PAST")));
    Api.anyone().get(stored.path(below + "?asOf=yesterday")).then().statusCode(400);
  }

  @Test
  void beforeItWasStoredThereWasNone() {
    Stored stored = storeThree();
    Instant before = times(stored).get(0).minusNanos(1000);
    Api.anyone()
        .get(at(stored.path(""), before))
        .then()
        .statusCode(404)
        .body(At.at("detail", startsWith("There was no document")));
    Api.anyone().get(at(stored.path("/text"), Instant.EPOCH)).then().statusCode(404);
  }

  @Test
  void aDeletionTakesThePastWithIt() {
    Stored stored = storeThree();
    List<Instant> times = times(stored);
    Api.admin().header("If-Match", "*").delete(stored.path("")).then().statusCode(204);
    Api.anyone().get(at(stored.path(""), times.get(0).minusSeconds(1))).then().statusCode(404);
    Api.anyone().get(at(stored.path(""), times.get(1))).then().statusCode(410);
    Api.anyone().get(at(stored.path("/annotations"), Instant.now())).then().statusCode(410);
  }

  @Test
  void oneInstantHasOneAnswer() throws InterruptedException, ExecutionException {
    Stored stored = Deposit.text("It was said in Rwanda.").with("title", "0").store();
    AtomicBoolean writing = new AtomicBoolean(true);
    ExecutorService reader = Executors.newFixedThreadPool(2);
    List<Future<Map<Instant, Integer>>> answers = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      answers.add(reader.submit(() -> ask(stored, writing)));
    }
    for (int i = 1; i <= 25; i++) {
      patch(stored, "{\"title\":\"" + i + "\"}");
    }
    writing.set(false);
    reader.shutdown();
    for (Future<Map<Instant, Integer>> some : answers) {
      assertThat(some.get()).isNotEmpty();
      some.get()
          .forEach(
              (instant, number) ->
                  assertThat(revision(stored, instant)).as("%s", instant).isEqualTo(number));
    }
  }

  private static Map<Instant, Integer> ask(Stored stored, AtomicBoolean writing) {
    Map<Instant, Integer> answers = new HashMap<>();
    while (writing.get()) {
      Instant now = Instant.now();
      Response answer = Api.anyone().get(at(stored.path(""), now));
      if (answer.statusCode() == 200) {
        answers.put(now, JsonBody.of(answer).path("revision").asInt());
      }
    }
    return answers;
  }
}
