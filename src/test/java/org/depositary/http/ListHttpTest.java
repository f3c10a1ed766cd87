package org.depositary.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.At.at;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depositary.Api;
import org.depositary.Deposit;
import org.depositary.JsonBody;
import org.depositary.Pages;
import org.depositary.http.ListFixture.Listed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lists have in common, asked of every list that the contract says has it. */
@QuarkusTest
class ListHttpTest {

  private static final int COMPARED = 6;

  private static ListFixture fixture;

  // Once for the class.
  @BeforeEach
  void store() {
    if (fixture == null) {
      fixture = new ListFixture();
    }
  }

  private static JsonNode get(String list) {
    Response answer = Api.anyone().get(list);
    assertThat(answer.statusCode()).as(list + ": " + answer.asString()).isEqualTo(200);
    return JsonBody.of(answer);
  }

  private static void assertRefused(String list, String parameter, String code) {
    Api.anyone()
        .get(list)
        .then()
        .statusCode(400)
        .body(at("errors[0].parameter", equalTo(parameter)))
        .body(at("errors[0].code", equalTo(code)));
  }

  @Test
  void aBucketCountsWhatItsFilterLeaves() {
    for (Listed list : fixture.lists("facet")) {
      List<String> facets = list.names("facet");
      JsonNode buckets = get(list.path() + "facet=" + String.join(",", facets)).path("facets");
      assertThat(fieldNames(buckets)).as(list.path()).isEqualTo(facets);
      for (String facet : facets) {
        // Whoever cites one convention cites no entity there.
        assertThat(buckets.path(facet).isEmpty() && !list.path().contains("/citations?"))
            .as(list.path() + facet + " is empty")
            .isFalse();
        assertCounted(list, facet, buckets.path(facet));
      }
    }
  }

  private static void assertCounted(Listed list, String facet, JsonNode buckets) {
    List<Bucket> ordered = new ArrayList<>();
    buckets.forEach(bucket -> ordered.add(Bucket.of(bucket)));
    assertThat(ordered)
        .as(list.path() + facet)
        .isSortedAccordingTo(
            Comparator.comparingLong(Bucket::count).reversed().thenComparing(Bucket::key))
        .allSatisfy(bucket -> assertThat(bucket.label()).isNotBlank());
    boolean filtered = facet.equals("issuedYear") || list.parameter(facet).isPresent();
    for (Bucket bucket : ordered.subList(0, filtered ? Math.min(COMPARED, ordered.size()) : 0)) {
      JsonNode left =
          JsonBody.of(
              Api.anyone()
                  .queryParams(filter(facet, bucket.key()))
                  .queryParam("count", true)
                  .get(list.path() + "limit=1"));
      assertThat(left.at("/page/total").asLong())
          .as(list.path() + facet + "=" + bucket.key())
          .isEqualTo(bucket.count());
    }
  }

  private record Bucket(String key, String label, long count) {

    static Bucket of(JsonNode node) {
      return new Bucket(
          node.path("key").asText(), node.path("label").asText(), node.path("count").asLong());
    }
  }

  private static Map<String, String> filter(String facet, String key) {
    return facet.equals("issuedYear")
        ? Map.of("issuedFrom", key, "issuedTo", key)
        : Map.of(facet, key);
  }

  private static List<String> fieldNames(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void facetsAreOfTheFilteredList() {
    String list = "/v1/documents?source=" + fixture.source + "&facet=";
    assertThat(get(list + "type,language").path("facets"))
        .isEqualTo(
            JsonBody.parse(
                """
                {'type': [{'key': 'press', 'label': 'press', 'count': 2},
                          {'key': 'report', 'label': 'report', 'count': 2}],
                 'language': [{'key': 'en', 'label': 'English', 'count': 3},
                              {'key': 'fr', 'label': 'French', 'count': 1}]}
                """));
    assertThat(get(list + "issuedYear&type=press&limit=1").path("facets"))
        .isEqualTo(
            JsonBody.parse("{'issuedYear': [{'key': '2018', 'label': '2018', 'count': 2}]}"));
    assertThat(get(list + "convention").at("/facets/convention/0"))
        .isEqualTo(
            JsonBody.parse(
                """
                {'key': 'genocide-convention', 'count': 2,
                 'label': 'Convention on the Prevention and Punishment of the Crime of Genocide'}
                """));
    assertThat(get(list + "type&type=none").at("/facets/type")).isEmpty();
    assertThat(get("/v1/documents?source=" + fixture.source).has("facets")).isFalse();
  }

  @Tag("any-database")
  @Test
  void namesThatAListDoesNotHaveAreRefused() {
    for (String parameter : List.of("facet", "expand", "fields")) {
      List<Listed> lists = fixture.lists(parameter);
      assertThat(lists).isNotEmpty();
      for (Listed list : lists) {
        assertRefused(list.path() + parameter + "=colour", parameter, "UNKNOWN_NAME");
        assertRefused(list.path() + parameter + "=,", parameter, "UNKNOWN_NAME");
      }
    }
  }

  @Test
  void pagesAddUpToTheList() {
    for (Listed list : fixture.lists("cursor")) {
      boolean isOpen =
          list.parameter("limit").isPresent()
              && !list.operation().at("/responses/200").isMissingNode()
              && list.operation().path("security").path(0).isEmpty();
      if (isOpen && !list.path().matches("/v1/(changes|conventions|entities)\\?.*")) {
        assertPagesAddUp(list, list.path());
      }
    }
  }

  @Test
  void pagesAddUpInEveryOrder() {
    for (Listed list : fixture.lists("sort")) {
      // What other tests stored is not read in pages of two.
      String some =
          list.path().startsWith("/v1/conventions?")
              ? "subject=criminal-law&"
              : list.path().startsWith("/v1/entities?") ? "q=ma&" : "";
      for (String sort : list.names("sort")) {
        assertPagesAddUp(list, list.path() + some + "sort=" + sort + "&");
      }
    }
  }

  private static void assertPagesAddUp(Listed list, String address) {
    List<JsonNode> all = Pages.walk(address + "count=false", 200);
    int some = Math.min(150, Math.max(2, all.size() / 5));
    assertThat(Pages.walk(address + "count=false", some))
        .as(list.path() + " has " + all.size())
        .isEqualTo(all);
  }

  @Test
  void ordersAreReversedByAMinus() {
    for (Listed list : fixture.lists("sort")) {
      if (list.parameter("source").isPresent()) {
        List<JsonNode> upwards = Pages.first(list.path() + "sort=" + list.names("sort").get(0));
        List<JsonNode> downwards = Pages.first(list.path() + "sort=" + list.names("sort").get(1));
        assertThat(downwards).as(list.path()).isNotEmpty().isEqualTo(reversed(upwards));
      }
    }
  }

  @Test
  void annotationsMoveWithTheDateOfTheirDocument() {
    String source = Deposit.unique("dates");
    Deposit moved = Deposit.text("Article 6 of the Genocide Convention.").from(source, "a");
    moved.with("issuedOn", "2001").store();
    Deposit other = Deposit.text("Article 7 of the Rome Statute.").from(source, "b");
    other.with("issuedOn", "2002-05").store();
    Deposit.text("Article 3 of the Convention against Torture.").from(source, "c").store();
    String list = "/v1/citations?source=" + source + "&sort=";
    assertThat(dates(list + "issuedOn")).containsExactly("", "2001", "2002-05");
    assertThat(dates(list + "-issuedOn&issuedFrom=2001")).containsExactly("2002-05", "2001");
    moved.with("issuedOn", "2003").again();
    assertThat(dates(list + "issuedOn")).containsExactly("", "2002-05", "2003");
    assertThat(dates(list + "issuedOn&issuedFrom=2003")).containsExactly("2003");
  }

  private static List<String> dates(String list) {
    List<String> dates = new ArrayList<>();
    get(list).path("items").forEach(item -> dates.add(item.at("/document/issuedOn").asText()));
    return dates;
  }

  private static List<JsonNode> reversed(List<JsonNode> items) {
    List<JsonNode> reversed = new ArrayList<>(items);
    java.util.Collections.reverse(reversed);
    return reversed;
  }

  @Tag("any-database")
  @Test
  void aCursorIsBoundToWhatTheListShows() {
    for (Listed list : fixture.lists("fields")) {
      String cursor = get(list.path() + "limit=1").at("/page/next").asText();
      if (cursor.isEmpty()) {
        continue;
      }
      String page = list.path() + "cursor=" + cursor;
      get(page + "&limit=7&count=true");
      assertRefused(page + "&fields=id", "cursor", "INVALID_CURSOR");
      if (list.parameter("expand").isPresent()) {
        assertRefused(page + "&expand=" + list.names("expand").get(0), "cursor", "INVALID_CURSOR");
      }
      if (list.parameter("facet").isPresent()) {
        // Facets are of the whole list: they may be asked for with any page of it.
        get(page + "&facet=" + list.names("facet").get(0));
      }
      if (list.parameter("sort").isPresent()) {
        assertRefused(page + "&sort=" + list.names("sort").get(0), "cursor", "INVALID_CURSOR");
      }
    }
  }

  @Tag("any-database")
  @Test
  void itemsHaveTheFieldsThatWereAskedFor() {
    for (Listed list : fixture.lists("fields")) {
      Response whole = Api.anyone().get(list.path() + "limit=3");
      Response part = Api.anyone().get(list.path() + "limit=3&fields=id");
      assertThat(part.contentType()).isEqualTo(ListMedia.SPARSE);
      assertThat(part.header("ETag")).isNotEqualTo(whole.header("ETag"));
      List<JsonNode> ids = new ArrayList<>();
      JsonBody.of(whole)
          .path("items")
          .forEach(item -> ids.add(JsonBody.parse("{'id': " + item.path("id") + "}")));
      assertThat(JsonBody.of(part).path("items")).as(list.path()).containsExactlyElementsOf(ids);
    }
  }

  @Tag("any-database")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title                 | {'title': 'a'}",
        "type,title            | {'title': 'a', 'type': 'press'}",
        "source.id             | {'source': {'id': 'a'}}",
        "source.id,source      | {'source': {'name': 'SOURCE', 'id': 'a'}}",
        "source,source.id      | {'source': {'name': 'SOURCE', 'id': 'a'}}",
        "publisher             | {}",
        "text.length,issuedOn  | {'issuedOn': '2018-02-26', 'text': {'length': 155}}",
        "title&fields=type     | {'title': 'a', 'type': 'press'}",
      })
  void fieldsArePathsOfProperties(String fields, String expected) {
    JsonNode item =
        get("/v1/documents?source=" + fixture.source + "&sort=createdAt&fields=" + fields)
            .at("/items/0");
    assertThat(item).isEqualTo(JsonBody.parse(expected.replace("SOURCE", fixture.source)));
  }

  @Tag("any-database")
  @ParameterizedTest
  @ValueSource(strings = {"Title", "source.colour", "title.length", "source.", ".id", "items.id"})
  void fieldsThatItemsCannotHaveAreRefused(String fields) {
    assertRefused("/v1/documents?fields=" + fields, "fields", "UNKNOWN_NAME");
  }

  @Tag("any-database")
  @Test
  void theSparseTypeMayBeAskedForByName() {
    Api.anyone()
        .accept(ListMedia.SPARSE)
        .get("/v1/documents?fields=id&source=" + fixture.source)
        .then()
        .statusCode(200)
        .contentType(ListMedia.SPARSE);
    Api.anyone()
        .accept("application/json")
        .get("/v1/documents?fields=id&source=" + fixture.source)
        .then()
        .statusCode(200)
        .contentType(ListMedia.SPARSE);
  }

  @Test
  void aPageShowsWhatItsDocumentsNameAndCite() {
    String list = "/v1/documents?sort=createdAt&source=" + fixture.source;
    JsonNode plain = get(list).path("items");
    JsonNode items = get(list + "&expand=entities,conventions,authorities").path("items");
    for (int i = 0; i < items.size(); i++) {
      JsonNode document = get(items.get(i).path("href").asText());
      for (String property : List.of("entities", "conventions", "authorities")) {
        assertThat(plain.get(i).has(property)).isFalse();
        assertThat(items.get(i).path(property)).isEqualTo(document.path(property));
      }
    }
    assertThat(get(list + "&expand=conventions").at("/items/0").has("entities")).isFalse();
  }

  @Test
  void anAnnotationShowsWhatIsKnownOfItsDocument() {
    Map<String, Object> known = new LinkedHashMap<>();
    known.put("source", fixture.source);
    known.put("type", "press");
    known.put("language", "en");
    for (Listed list : fixture.lists("expand")) {
      if (list.names("expand").equals(List.of("document"))) {
        String first = list.path() + "document=" + fixture.first.id();
        if (!list.path().contains("/entities/")) {
          assertThat(get(first + "&expand=document").at("/items/0/document/metadata"))
              .as(list.path())
              .isEqualTo(JsonBody.parse(new String(JsonBody.bytes(known), UTF_8)));
          assertThat(get(first).at("/items/0/document").has("metadata")).isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/v1/citations?documentType=report    | 2",
        "/v1/citations?documentType=press     | 3",
        "/v1/citations?documentType=press&documentType=report&language=fr | 2",
        "/v1/conventions/genocide-convention/citations?documentType=press | 2",
        "/v1/conventions/genocide-convention/citations?issuedFrom=2018-02-01&language=en | 1",
        "/v1/figures?documentType=speech      | 0",
      })
  void flatListsAreFilteredByTheDocument(String list, int total) {
    assertThat(get(list + "&count=true&source=" + fixture.source).at("/page/total").asInt())
        .isEqualTo(total);
  }
}
