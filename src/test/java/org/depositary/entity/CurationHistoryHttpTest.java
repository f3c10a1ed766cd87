package org.depositary.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.depositary.Curated;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.depositary.Pages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Any sequence of merging, splitting, renaming and undoing keeps every name and mention where
 * curators led it, and can be undone to the beginning.
 *
 * <p>The seed is an argument of the test; each has a surname of its own.
 */
@QuarkusTest
class CurationHistoryHttpTest {

  private static final int STEPS = 16;
  private static final List<String> FIRST_NAMES = List.of("Anton", "Berta", "Carl", "Dora", "Emil");

  @Inject DataSource database;

  /** Where each name leads, by id of the entity, as far as the answers tell. */
  private final Map<String, String> entities = new LinkedHashMap<>();

  private final Map<String, Stored> documents = new LinkedHashMap<>();

  /** Those not undone yet, in their order. */
  private final List<JsonNode> decisions = new ArrayList<>();

  // The other test undoes histories too, and asks more of the database.
  @ParameterizedTest
  @Tag("on-postgresql")
  @CsvSource({"1, Tessmer", "2, Quorby"})
  void everyHistoryCanBeUndone(int seed, String surname) throws SQLException {
    FIRST_NAMES.forEach(first -> store(first + " " + surname));
    Map<String, String> beginning = Map.copyOf(entities);
    Random random = new Random(seed);
    for (int step = 0; step < STEPS; step++) {
      decide(random);
      assertKept();
    }
    while (!decisions.isEmpty()) {
      JsonNode last = decisions.get(decisions.size() - 1);
      boolean undone = undo(last);
      // The new name of what a split made goes with it.
      assertThat(undone || is(last, "RENAME")).as(last.toString()).isTrue();
      decisions.remove(last);
    }
    assertThat(entities).isEqualTo(beginning);
    assertKept();
  }

  /** Erasing a document leaves what others name as it was. */
  @ParameterizedTest
  @CsvSource({"3, Vellmar", "4, Orbasz"})
  void everyHistoryOutlivesTheErasureOfATextOfIt(int seed, String surname) throws SQLException {
    FIRST_NAMES.forEach(first -> store(first + " " + surname));
    Set<String> ids = new TreeSet<>(entities.values());
    Random random = new Random(seed);
    for (int step = 0; step < STEPS; step++) {
      decide(random);
      ids.addAll(entities.values());
    }
    List<String> names = new ArrayList<>(FIRST_NAMES);
    Collections.shuffle(names, random);
    while (names.size() > 1) {
      String name = names.remove(0) + " " + surname;
      Map<String, JsonNode> before = journal(ids);
      documents.get(name).erase("Order of a court.");
      entities.remove(name);
      assertKept();
      ids.removeIf(id -> new Curated(id).asked("").statusCode() == 410);
      assertThat(ids).containsAll(entities.values()).containsAll(merged(before));
      before
          .values()
          .removeIf(
              one -> !ids.contains(other(one)) || !ids.contains(one.at("/entity/id").asText()));
      assertThat(journal(ids).keySet()).isEqualTo(before.keySet());
      assertThat(journal(ids).toString()).doesNotContain(name);
    }
    String last = names.get(0) + " " + surname;
    Stored later = Deposit.text("President " + last + " left.").store();
    assertThat(later.body().at("/entities/0/id").asText()).isEqualTo(entities.get(last));
  }

  // Those that were merged away with a name that others still have.
  private List<String> merged(Map<String, JsonNode> journal) {
    return journal.values().stream()
        .filter(one -> is(one, one.has("reversedBy") ? "SPLIT" : "MERGE"))
        .filter(one -> namesIn(one).stream().anyMatch(entities::containsKey))
        .map(one -> one.has("reversedBy") ? other(one) : one.at("/entity/id").asText())
        .toList();
  }

  private static List<String> namesIn(JsonNode decision) {
    List<String> names = new ArrayList<>();
    decision.path("names").forEach(name -> names.add(name.asText()));
    return names;
  }

  private static String other(JsonNode decision) {
    return decision.at(decision.has("other") ? "/other/id" : "/entity/id").asText();
  }

  private static Map<String, JsonNode> journal(Set<String> ids) {
    Map<String, JsonNode> journal = new LinkedHashMap<>();
    for (String id : ids) {
      new Curated(id).decisions().forEach(one -> journal.put(one.path("id").asText(), one));
    }
    return journal;
  }

  private void store(String name) {
    Stored stored = Deposit.text("President " + name + " spoke.").store();
    entities.put(name, stored.entity(name).path("id").asText());
    documents.put(name, stored);
  }

  private void decide(Random random) {
    List<String> present = List.copyOf(new TreeSet<>(entities.values()));
    Curated one = new Curated(present.get(random.nextInt(present.size())));
    switch (random.nextInt(5)) {
      case 0, 1 -> merge(one, new Curated(present.get(random.nextInt(present.size()))));
      case 2 -> split(one, random);
      case 3 -> {
        one.rename("Renamed " + random.nextInt(3));
        remember(one, "RENAME");
      }
      default -> {
        if (!decisions.isEmpty()) {
          JsonNode any = decisions.get(random.nextInt(decisions.size()));
          if (undo(any)) {
            decisions.remove(any);
          }
        }
      }
    }
  }

  private void merge(Curated one, Curated other) {
    Response answer = one.merge(other);
    if (one.equals(other)) {
      assertThat(answer.statusCode()).isEqualTo(422);
      return;
    }
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    entities.replaceAll((name, id) -> id.equals(one.id()) ? other.id() : id);
    remember(one, "MERGE");
  }

  private void split(Curated one, Random random) {
    List<String> names = namesOf(one.id());
    int count = 1 + random.nextInt(names.size());
    List<String> chosen = names.subList(0, count);
    Response answer = one.split("Split " + chosen.get(0), chosen.toArray(String[]::new));
    if (count == names.size()) {
      assertThat(answer.statusCode()).isEqualTo(422);
      return;
    }
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    String made = JsonBody.of(answer).path("id").asText();
    chosen.forEach(name -> entities.put(name, made));
    remember(one, "SPLIT");
  }

  // A renaming to the name it has already is no decision.
  private void remember(Curated one, String action) {
    JsonNode newest = one.decisions().get(0);
    String id = newest.path("id").asText();
    if (is(newest, action)
        && !newest.has("reversedBy")
        && !JsonBody.texts(decisions, "id").contains(id)) {
      decisions.add(newest);
    }
  }

  private boolean undo(JsonNode decision) {
    int status = Curated.reverse(decision).statusCode();
    assertThat(status).isIn(201, 409);
    if (status == 201 && !is(decision, "RENAME")) {
      String back = decision.at("/entity/id").asText();
      decision.path("names").forEach(name -> entities.put(name.asText(), back));
    }
    return status == 201;
  }

  private static boolean is(JsonNode decision, String action) {
    return decision.path("action").asText().equals(action);
  }

  private List<String> namesOf(String id) {
    return entities.keySet().stream().filter(name -> id.equals(entities.get(name))).toList();
  }

  private void assertKept() throws SQLException {
    assertThat(namesOfMergedEntities()).isZero();
    for (String id : Set.copyOf(entities.values())) {
      JsonNode shown = new Curated(id).show();
      List<String> names = namesOf(id);
      List<String> aliases = new ArrayList<>();
      shown.path("aliases").forEach(alias -> aliases.add(alias.asText()));
      assertThat(aliases).containsExactlyInAnyOrderElementsOf(names);
      assertThat(shown.path("mentions").asInt()).isEqualTo(names.size());
      assertThat(shown.path("documents").asInt()).isEqualTo(names.size());
      List<JsonNode> mentions = Pages.walk("/v1/entities/" + id + "/mentions", 200);
      assertThat(JsonBody.texts(mentions, "name")).containsExactlyInAnyOrderElementsOf(names);
    }
  }

  private long namesOfMergedEntities() throws SQLException {
    String query =
        "select count(*) from entity_name n join entity e on e.id = n.entity_id"
            + " where e.merged_into is not null";
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }
}
