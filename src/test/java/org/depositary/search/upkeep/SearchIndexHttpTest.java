package org.depositary.search.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.depositary.Api;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.depositary.Patience;
import org.depositary.Searched;
import org.depositary.TestDatabase;
import org.depositary.change.feed.FeedCursors;
import org.depositary.change.reader.LogPlace;
import org.depositary.change.reader.LogReader;
import org.depositary.search.lucene.IndexFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The index of a node: how it is waited for, built, lost and purged. */
@QuarkusTest
class SearchIndexHttpTest {

  @Inject FeedCursors cursors;
  @Inject LogReader log;
  @Inject LiveIndex index;
  @Inject Generations generations;

  private static JsonNode state() {
    return JsonBody.of(Api.admin().get("/v1/search-index"));
  }

  private static String word() {
    return "w" + UUID.randomUUID().toString().replace("-", "");
  }

  private static List<JsonNode> find(String word) {
    return Searched.items("/v1/documents?q=" + word);
  }

  @Tag("any-database")
  @Test
  void whoWritesFindsItWithTheCursorOfTheFeed() {
    String word = word();
    String id = Deposit.text("Here is " + word + ".").store().id();
    String cursor = cursors.write(LogPlace.end(log.look()));
    Response answer = Searched.get("/v1/documents?q=" + word, cursor);
    assertThat(answer.<String>path("items[0].id")).isEqualTo(id);
  }

  @Tag("any-database")
  @Test
  void whatTheIndexDoesNotReachIsUnavailable() {
    LogPlace end = LogPlace.end(log.look());
    String never = cursors.write(end.at(end.position() + 1_000_000_000));
    List<CompletableFuture<Response>> answers =
        Stream.of("/v1/documents?q=x", "/v1/suggestions?q=x")
            .map(
                path ->
                    CompletableFuture.supplyAsync(
                        () -> Api.anyone().queryParam("after", never).get(path)))
            .toList();
    for (CompletableFuture<Response> answer : answers) {
      assertThat(answer.join().statusCode()).isEqualTo(503);
      assertThat(answer.join().getHeader("Retry-After")).isEqualTo("10");
    }
  }

  @Tag("any-database")
  @Test
  void aCursorOfAnotherEpochHasExpired() {
    String foreign = cursors.write(new LogPlace(UUID.randomUUID(), 1, 1));
    for (String path : List.of("/v1/documents?q=x", "/v1/suggestions?q=x")) {
      Api.anyone()
          .queryParam("after", foreign)
          .get(path)
          .then()
          .statusCode(410)
          .body("type", equalTo("/problems/cursor-expired"));
      Api.anyone()
          .queryParam("after", "nonsense")
          .get(path)
          .then()
          .statusCode(400)
          .body("errors[0].parameter", equalTo("after"));
    }
  }

  @Tag("any-database")
  @Test
  void theStateSaysHowFarItIs() {
    Stored stored = Deposit.text("It concerns Rwanda.").store();
    assertThat(find("rwanda")).isNotEmpty();
    JsonNode state = state();
    assertThat(state.path("ready").asBoolean()).isTrue();
    assertThat(state.at("/records/documents").asLong()).isPositive();
    assertThat(state.at("/records/entities").asLong()).isPositive();
    assertThat(state.at("/records/conventions").asLong()).isGreaterThan(100);
    assertThat(state.path("lagSeconds").asDouble()).isLessThan(60);
    Response changes =
        Api.anyone().queryParam("cursor", state.path("cursor").asText()).get("/v1/changes");
    assertThat(changes.statusCode()).isEqualTo(200);
    assertThat(changes.asString()).doesNotContain(stored.id());
    assertThat(RestAssured.get("/q/metrics").asString())
        .contains("depositary_reader_lag_seconds{reader=\"search\"")
        .contains("depositary_search_records{kind=\"DOCUMENT\"")
        .contains("depositary_search_ready 1.0")
        .contains("depositary_search_building");
  }

  @Test
  void anIndexIsBuiltAgainWhileTheOtherServes() throws InterruptedException {
    String before = word();
    Deposit.text("Here is " + before + ".").store();
    assertThat(find(before)).hasSize(1);
    Path old = index.state().serving().orElseThrow().path();
    Response answer = Api.admin().post("/v1/search-index/rebuild");
    assertThat(answer.statusCode()).isEqualTo(202);
    long wanted = JsonBody.of(answer).path("requestedGeneration").asLong();
    assertThat(wanted).isPositive();
    String during = word();
    Stored stored = Deposit.text("Here is " + during + ".").store();
    assertThat(Api.anyone().get("/v1/documents?q=" + before).statusCode()).isEqualTo(200);
    Patience.until(() -> state().path("generation").asLong() >= wanted);
    assertThat(index.state().serving().orElseThrow().path()).isNotEqualTo(old);
    Patience.until(() -> Files.notExists(old));
    assertThat(find(before)).hasSize(1);
    assertThat(find(during)).hasSize(1);
    Api.admin().header("If-Match", "*").delete(stored.path("")).then().statusCode(204);
    assertThat(find(during)).isEmpty();
  }

  @Tag("any-database")
  @Test
  void anotherNodesWishIsNoticed() throws InterruptedException {
    long wanted = generations.current() + 1;
    generations.raise("another node");
    Patience.until(() -> state().path("generation").asLong() >= wanted);
  }

  @Tag("any-database")
  @Test
  void aRemovedDirectoryLosesNothing() throws IOException, InterruptedException {
    String word = word();
    Deposit.text("Here is " + word + ".").store();
    assertThat(find(word)).hasSize(1);
    Path path = index.state().serving().orElseThrow().path();
    IndexFiles.remove(path);
    // The index is written next; it is found broken then.
    Deposit.text("Here is something else.").store();
    Patience.until(
        () -> index.state().serving().filter(now -> !now.path().equals(path)).isPresent());
    assertThat(find(word)).hasSize(1);
  }

  @Tag("any-database")
  @Test
  void aNewEpochHasAnIndexOfItsOwn() throws InterruptedException {
    String word = word();
    Deposit.text("Here is " + word + ".").store();
    assertThat(find(word)).hasSize(1);
    Path path = index.state().serving().orElseThrow().path();
    Api.beginEpoch();
    Patience.until(
        () -> index.state().serving().filter(now -> !now.path().equals(path)).isPresent());
    assertThat(find(word)).hasSize(1);
  }

  @Tag("any-database")
  @Test
  void noWordOfAnErasedDocumentStaysInTheFilesOfTheIndex() throws Exception {
    List<String> words = List.of("Vorquenthal", "Almastroid", "Pelquinox");
    Stored stored =
        Deposit.text("Minister Ilka Vorquenthal saw the Almastroid.")
            .with("title", "Pelquinox")
            .store();
    assertThat(find("Almastroid")).hasSize(1);
    index.keepUp(true, false);
    assertThat(inFiles(words)).isNotEmpty();
    stored.erase("Order of a court.");
    assertThat(find("Almastroid")).isEmpty();
    assertThat(Searched.items("/v1/suggestions?q=vorquenthal")).isEmpty();
    Patience.until(() -> erasure(stored).has("wordsGoneAt"));
    assertThat(inFiles(words)).isEmpty();
    assertThat(find("Almastroid")).isEmpty();
  }

  private static JsonNode erasure(Stored document) {
    return JsonBody.of(Api.admin().get(document.path("/erasure")));
  }

  // Every byte is a character: words of ASCII are found wherever they stand.
  private static Set<String> inFiles(List<String> words) {
    Set<String> found = new TreeSet<>();
    Path home = TestDatabase.directory().resolve("search");
    for (Path file : files(home)) {
      try {
        String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        words.stream()
            .filter(
                word -> content.contains(word) || content.contains(word.toLowerCase(Locale.ROOT)))
            .forEach(found::add);
      } catch (NoSuchFileException mergedAway) {
        // What it had is in another.
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return found;
  }

  private static List<Path> files(Path home) {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(home)) {
      all.filter(Files::isRegularFile).forEach(files::add);
      return files;
    } catch (IOException | UncheckedIOException removedMeanwhile) {
      return List.of(home.resolve("again"));
    }
  }
}
