package org.depositary.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.At.at;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.depositary.Api;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.depositary.Pages;
import org.depositary.security.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Annotations by their id, and what curators decide about them. */
@QuarkusTest
class ReviewHttpTest {

  private static final String TEXT =
      "Article 6 of the Genocide Convention binds Rwanda. \"This was a pogrom,\" said Mariam"
          + " Haddad. At least 40 people were killed.";
  private static final String REJECTED = "{'decision':'REJECTED','reason':'A ship is meant.'}";

  @Inject DataSource database;

  private static List<JsonNode> list(Stored stored, String list) {
    return Pages.first(stored.path(list));
  }

  private static JsonNode annotation(Stored stored, String kind) {
    return list(stored, "/annotations?kind=" + kind).get(0);
  }

  private static String path(JsonNode annotation) {
    return "/v1/annotations/" + annotation.path("id").asText();
  }

  private static Response put(JsonNode annotation, String ifMatch, String body) {
    return Api.holderOf(Scope.CURATE)
        .header("If-Match", ifMatch)
        .contentType("application/json")
        .body(JsonBody.bytes(JsonBody.parse(body)))
        .put(path(annotation) + "/review");
  }

  private static void reject(JsonNode annotation) {
    put(annotation, "*", REJECTED).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MENTION", "CITATION", "FIGURE", "QUOTATION", "CHARACTERISATION"})
  void anAnnotationIsShownByItsIdAsInTheList(String kind) {
    JsonNode listed = annotation(Deposit.text(TEXT).store(), kind);
    assertThat(JsonBody.of(Api.anyone().get(path(listed)))).isEqualTo(listed);
  }

  @ParameterizedTest
  @CsvSource({
    "MENTION, /mentions",
    "CITATION, /citations",
    "FIGURE, /figures",
    "QUOTATION, /quotations",
    "CHARACTERISATION, /characterisations"
  })
  void aRejectedAnnotationLeavesListsAndCounts(String kind, String list) {
    Stored stored = Deposit.text(TEXT).store();
    JsonNode first = annotation(stored, kind);
    int all = list(stored, list).size();
    JsonNode answer = JsonBody.of(put(first, "*", REJECTED));
    assertThat(answer.at("/review/decision").asText()).isEqualTo("REJECTED");
    assertThat(answer.at("/review/reason").asText()).isEqualTo("A ship is meant.");
    assertThat(answer.at("/review/actor").asText()).isEqualTo("test");
    assertThat(list(stored, list)).hasSize(all - 1).doesNotContain(answer);
    assertThat(list(stored, list + "?review=REJECTED")).containsExactly(answer);
    String both = "/annotations?count=true&kind=" + kind;
    Api.anyone().get(stored.path(both)).then().body(at("page.total", equalTo(all - 1)));
    Api.anyone()
        .get(stored.path(both + "&review=REJECTED"))
        .then()
        .body(at("page.total", equalTo(1)))
        .body(at("items[0].id", equalTo(first.path("id").asText())));
    assertThat(JsonBody.of(Api.anyone().get(path(first)))).isEqualTo(answer);
    // A revision shows what was found, not what was decided later.
    assertThat(list(stored, "/revisions/1/annotations?kind=" + kind)).hasSize(all);
    assertThat(answer.path("review").has("decidedAt")).isTrue();
  }

  @Test
  void whatIsRejectedCountsNowhere() {
    Stored stored =
        Deposit.text("It concerns Tuvalu. Article 33 of the 1951 Refugee Convention.").store();
    reject(annotation(stored, "MENTION"));
    reject(annotation(stored, "CITATION"));
    JsonNode document = JsonBody.of(Api.anyone().get(stored.path("")));
    assertThat(document.path("entities")).isEmpty();
    assertThat(document.path("conventions")).isEmpty();
    String here = "/v1/citations?convention=refugee-convention&review=REJECTED";
    assertThat(JsonBody.texts(Pages.walk(here, 200), "document/id")).contains(stored.id());
  }

  @Test
  void aReviewNarrowsTheMentionsOfAnEntity() {
    Stored stored = Deposit.text("They wrote to Ms. Orla Fenwick.").store();
    JsonNode mention = list(stored, "/mentions").get(0);
    String mentions = mention.at("/entity/href").asText() + "/mentions";
    assertThat(Pages.first(mentions)).containsExactly(mention);
    assertThat(Pages.first(mentions + "?type=STATE")).isEmpty();
    reject(mention);
    assertThat(Pages.first(mentions)).isEmpty();
    assertThat(JsonBody.texts(Pages.first(mentions + "?review=REJECTED"), "id"))
        .containsExactly(mention.path("id").asText());
    Api.anyone().get(mentions + "?review=MAYBE").then().statusCode(400);
  }

  @Test
  void anAcceptedOneStaysAndMayBeAskedFor() {
    Stored stored = Deposit.text(TEXT).store();
    JsonNode first = annotation(stored, "CITATION");
    assertThat(list(stored, "/annotations?review=ACCEPTED")).isEmpty();
    put(first, "*", "{'decision':'ACCEPTED'}").then().statusCode(200);
    List<JsonNode> accepted = list(stored, "/annotations?review=ACCEPTED");
    assertThat(JsonBody.texts(accepted, "id")).containsExactly(first.path("id").asText());
    assertThat(list(stored, "/annotations")).contains(accepted.get(0));
    assertThat(accepted.get(0).path("review").has("reason")).isFalse();
  }

  @Test
  void everyStateMayBeAskedForTogether() {
    Stored stored = Deposit.text(TEXT).store();
    List<JsonNode> all = list(stored, "/annotations");
    put(all.get(0), "*", "{'decision':'ACCEPTED'}").then().statusCode(200);
    reject(all.get(1));
    List<String> ids = JsonBody.texts(all, "id");
    assertThat(ids(stored, "ANY")).isEqualTo(ids);
    assertThat(ids(stored, "UNREVIEWED")).isEqualTo(ids.subList(2, ids.size()));
    assertThat(ids(stored, "REJECTED&review=ACCEPTED")).isEqualTo(ids.subList(0, 2));
    assertThat(ids(stored, "REJECTED&review=UNREVIEWED")).isEqualTo(ids.subList(1, ids.size()));
    assertThat(ids(stored, "STALE")).isEmpty();
  }

  private static List<String> ids(Stored stored, String review) {
    return JsonBody.texts(list(stored, "/annotations?review=" + review), "id");
  }

  @Test
  void aDecisionGoesWhereTheWordsGo() {
    Stored stored = Deposit.text(TEXT).store();
    JsonNode first = annotation(stored, "MENTION");
    reject(first);
    replace(stored, "In short. " + TEXT);
    assertThat(JsonBody.texts(list(stored, "/mentions?review=REJECTED"), "id"))
        .containsExactly(first.path("id").asText());
    replace(stored, "A new beginning, then; nothing else stays but Rwanda, in other company.");
    List<JsonNode> rejected = list(stored, "/mentions?review=REJECTED");
    assertThat(JsonBody.texts(rejected, "id")).containsExactly(first.path("id").asText());
    assertThat(JsonBody.texts(rejected, "review/reason")).containsExactly("A ship is meant.");
    assertThat(JsonBody.texts(rejected, "review/stale")).containsExactly("false");
  }

  private static final String SAID =
      "It was adopted in Vienna. Under article 2 of the said Convention they are bound.";
  private static final String OF_GENOCIDE = "The Genocide Convention was signed. " + SAID;
  private static final String OF_REFUGEES = "The 1951 Refugee Convention was signed. " + SAID;

  @Test
  void aDecisionIsStaleWhileTheWordsSaySomethingElse() throws SQLException {
    Stored stored = Deposit.text(OF_GENOCIDE).store();
    JsonNode said = said(stored, "ANY");
    assertThat(said.at("/convention/id").asText()).isEqualTo("genocide-convention");
    put(said, "*", REJECTED).then().statusCode(200);

    replace(stored, OF_REFUGEES);
    JsonNode now = said(stored, "STALE");
    assertThat(now.path("id")).isEqualTo(said.path("id"));
    assertThat(now.at("/convention/id").asText()).isEqualTo("refugee-convention");
    assertThat(now.at("/review/decision").asText()).isEqualTo("REJECTED");
    assertThat(now.at("/review/stale").asBoolean()).isTrue();
    // What nobody rejected is in every list.
    assertThat(list(stored, "/citations")).contains(now);
    assertThat(list(stored, "/citations?review=REJECTED")).isEmpty();

    replace(stored, OF_GENOCIDE);
    JsonNode again = said(stored, "REJECTED");
    assertThat(again.at("/review/stale").asBoolean()).isFalse();
    assertThat(list(stored, "/citations")).doesNotContain(again);
    assertThat(changes(said)).containsExactly("UPDATED 2", "UPDATED 3", "UPDATED 4");

    replace(stored, OF_REFUGEES);
    put(said, "*", "{'decision':'ACCEPTED'}").then().statusCode(200);
    assertThat(said(stored, "ACCEPTED").at("/review/stale").asBoolean()).isFalse();
  }

  private static JsonNode said(Stored stored, String review) {
    for (JsonNode citation : list(stored, "/citations?review=" + review)) {
      if (citation.path("exact").asText().contains("said")) {
        return citation;
      }
    }
    throw new AssertionError("nothing is said: " + list(stored, "/citations?review=ANY"));
  }

  @Test
  void wordsThatLeaveAndReturnFindTheirReview() throws SQLException {
    Stored stored = Deposit.text(TEXT).store();
    JsonNode figure = annotation(stored, "FIGURE");
    reject(figure);
    replace(stored, "Nothing is counted here.");
    Api.anyone().get(path(figure)).then().statusCode(410);
    Api.anyone().get(path(figure) + "/review").then().statusCode(410);
    assertThat(list(stored, "/figures?review=ANY")).isEmpty();
    replace(stored, "Once more. At least 40 people were killed.");
    JsonNode back = JsonBody.of(Api.anyone().get(path(figure)));
    assertThat(back.at("/review/decision").asText()).isEqualTo("REJECTED");
    assertThat(list(stored, "/figures")).isEmpty();
    assertThat(changes(figure)).containsExactly("UPDATED 2", "DELETED 3", "CREATED 4");
    // The same words, said of something else, are another finding.
    replace(stored, "Nothing is counted here.");
    replace(stored, "At least 40 people were injured.");
    assertThat(list(stored, "/figures")).hasSize(1).doesNotContain(back);
    Api.anyone().get(path(figure)).then().statusCode(410);
  }

  @Test
  void aReviewedAnnotationOfADeletedDocumentIsGone() throws SQLException {
    Stored stored = Deposit.text(TEXT).store();
    JsonNode mention = annotation(stored, "MENTION");
    reject(mention);
    JsonNode other = annotation(stored, "CITATION");
    Api.admin().header("If-Match", "*").delete(stored.path("")).then().statusCode(204);
    Api.anyone().get(path(mention)).then().statusCode(410);
    put(mention, "*", REJECTED).then().statusCode(410);
    assertThat(changes(mention)).containsExactly("UPDATED 2", "DELETED 3");
    Api.anyone().get(path(other)).then().statusCode(404);
  }

  @Test
  void nothingPointsAtARejectedWhole() {
    Stored stored = Deposit.text("At least 613 people were killed, including 63 children.").store();
    List<JsonNode> figures = list(stored, "/figures");
    assertThat(figures.get(1).path("subsetOf")).isEqualTo(figures.get(0).path("id"));
    reject(figures.get(0));
    assertThat(list(stored, "/figures").get(0).has("subsetOf")).isFalse();
    withdraw(figures.get(0), "*").then().statusCode(204);
    assertThat(list(stored, "/figures")).isEqualTo(figures);
  }

  @Test
  void aReasonIsStripped() {
    JsonNode first = annotation(Deposit.text(TEXT).store(), "FIGURE");
    put(first, "*", "{'decision':'REJECTED','reason':'  '}").then().statusCode(422);
    JsonNode shown =
        JsonBody.of(put(first, "*", "{'decision':'REJECTED','reason':' One.\\nTwo. '}"));
    assertThat(shown.at("/review/reason").asText()).isEqualTo("One.\nTwo.");
  }

  @Test
  void aReviewHasAnAddressAndATagOfItsOwn() {
    JsonNode first = annotation(Deposit.text(TEXT).store(), "FIGURE");
    String address = path(first) + "/review";
    Api.anyone().get(address).then().statusCode(404);
    Response put = put(first, "*", REJECTED);
    assertThat(put.getHeader("Content-Location")).endsWith(path(first));
    assertThat(put.getHeader("ETag")).isEqualTo(Api.anyone().get(path(first)).getHeader("ETag"));
    Response review = Api.anyone().get(address);
    assertThat(JsonBody.of(review)).isEqualTo(JsonBody.of(put).path("review"));
    put(first, review.getHeader("ETag"), "{'decision':'ACCEPTED'}").then().statusCode(200);
    put(first, review.getHeader("ETag"), REJECTED).then().statusCode(412);
  }

  private static void replace(Stored stored, String text) {
    Api.admin()
        .header("If-Match", "*")
        .contentType("application/json")
        .body(Deposit.text(text).json())
        .put(stored.path(""))
        .then()
        .statusCode(200);
  }

  @Test
  void aWithdrawnDecisionLeavesNoTrace() {
    Stored stored = Deposit.text(TEXT).store();
    List<JsonNode> before = list(stored, "/annotations");
    reject(before.get(0));
    String tag = Api.anyone().get(path(before.get(0))).getHeader("ETag");
    withdraw(before.get(0), "\"another\"").then().statusCode(412);
    withdraw(before.get(0), tag).then().statusCode(204);
    assertThat(list(stored, "/annotations")).isEqualTo(before);
    withdraw(before.get(0), "*").then().statusCode(404);
  }

  private static Response withdraw(JsonNode annotation, String ifMatch) {
    return Api.holderOf(Scope.CURATE)
        .header("If-Match", ifMatch)
        .delete(path(annotation) + "/review");
  }

  @Test
  void theTagOfTheAnnotationGuardsItsReview() {
    JsonNode first = annotation(Deposit.text(TEXT).store(), "FIGURE");
    String tag = Api.anyone().get(path(first)).getHeader("ETag");
    Response answer = put(first, tag, REJECTED);
    answer.then().statusCode(200);
    assertThat(answer.getHeader("ETag")).isNotEqualTo(tag);
    put(first, tag, REJECTED).then().statusCode(412);
    put(first, answer.getHeader("ETag"), "{'decision':'ACCEPTED'}").then().statusCode(200);
    Api.holderOf(Scope.CURATE)
        .contentType("application/json")
        .body(JsonBody.bytes(JsonBody.parse(REJECTED)))
        .put(path(first) + "/review")
        .then()
        .statusCode(428);
    Api.holderOf(Scope.CURATE).delete(path(first) + "/review").then().statusCode(428);
  }

  @Test
  void everyDecisionIsInTheChangeLog() throws SQLException {
    JsonNode first = annotation(Deposit.text(TEXT).store(), "QUOTATION");
    reject(first);
    reject(first);
    withdraw(first, "*").then().statusCode(204);
    reject(first);
    assertThat(changes(first)).containsExactly("UPDATED 2", "UPDATED 3", "UPDATED 4");
  }

  private List<String> changes(JsonNode annotation) throws SQLException {
    String query =
        "SELECT type, revision FROM change_log WHERE resource_id = ? AND resource_type ="
            + " 'ANNOTATION' ORDER BY position";
    List<String> changes = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setObject(1, UUID.fromString(annotation.path("id").asText()));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          changes.add(rows.getString(1) + " " + rows.getInt(2));
        }
      }
    }
    return changes;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{}                                   | 422",
        "{'decision':'REJECTED','reason':''}  | 422",
        "{'decision':'DOUBTED'}               | 400",
        "{'decision':'REJECTED','by':'me'}    | 400",
      })
  void aWrongBodyIsRefused(String body, int status) {
    JsonNode first = annotation(Deposit.text(TEXT).store(), "MENTION");
    put(first, "*", body).then().statusCode(status);
  }

  @Test
  void anAnnotationWhoseWordsAreGoneIsGone() {
    Stored stored = Deposit.text(TEXT).store();
    JsonNode first = annotation(stored, "FIGURE");
    replace(stored, "Nothing is counted here.");
    Api.anyone().get(path(first)).then().statusCode(410);
    put(first, "*", REJECTED).then().statusCode(410);
    withdraw(first, "*").then().statusCode(410);
  }

  @Test
  void aReviewIsNoPartOfWhatIsExtracted() {
    Stored stored = Deposit.text(TEXT).store();
    JsonNode first = annotation(stored, "MENTION");
    ObjectNode shown = (ObjectNode) JsonBody.of(put(first, "*", REJECTED));
    shown.remove("review");
    assertThat(shown).isEqualTo(first);
  }
}
