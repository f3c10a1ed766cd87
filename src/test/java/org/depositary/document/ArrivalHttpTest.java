package org.depositary.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.depositary.Api;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.depositary.Pages;
import org.depositary.extraction.pipeline.Sample;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same documents give the same annotations, in whatever order they come, on any thread. */
@QuarkusTest
class ArrivalHttpTest {

  /**
   * Documents of which each says something about what another names. Each arrival has a word and a
   * digit of its own, of equal length, so that the one before tells it nothing.
   */
  private static final List<String> TEXTS =
      List.of(
          "Judge Ana %1$sova of the Supreme Court of Ghana signed. Ms. %1$sova left.",
          "The rebel force led by Commander Ana %1$sova took the town.",
          "They wrote to Ms. Aña %1$sova. Mr. %1$sova answered.",
          "Bishop ANA %1$sOVA prayed. Mr. Pavel %1$sov spoke.",
          "In %1$sov v. Norway (no. 7%2$s405/12, 9 May 2017) it was so.",
          "In %1$sov v. Norway, ECLI:CE:ECHR:2017:0509JUD007%2$s40512, no. 7%2$s405/12, it was so.",
          "In %1$sov v. Norway, ECLI:CE:ECHR:2019:0509JUD007%2$s40512, no. 7%2$s405/12, it was so.",
          "See %1$sOV v. NORWAY, application no. 7%2$s405/12, § 41.",
          "The %1$sa Peace Committee met in Tonga. At least 40 people were killed in Tonga.",
          "\"This was a pogrom,\" said Pavel %1$sov of the %1$sa Peace Committee.",
          "The town of %1$sa lies in Samoa. On 4 May 2001, 15 people were killed in %1$sa.");

  private static List<String> texts(String word, int number) {
    return TEXTS.stream().map(text -> text.formatted(word, String.valueOf(number))).toList();
  }

  /**
   * What the documents show once all are there, without ids and without the word of the arrival.
   */
  private static List<List<JsonNode>> annotations(
      List<List<JsonNode>> shown, String word, int number) {
    return shown.stream()
        .map(
            annotations ->
                annotations.stream().map(annotation -> bare(annotation, word, number)).toList())
        .toList();
  }

  private static List<List<JsonNode>> show(List<Stored> stored) {
    return stored.stream().map(document -> Pages.walk(document.path("/annotations"), 200)).toList();
  }

  private static JsonNode bare(JsonNode annotation, String word, int number) {
    ObjectNode bare = annotation.deepCopy();
    bare.remove(List.of("id", "document", "subsetOf", "outer"));
    if (bare.path("entity") instanceof ObjectNode entity) {
      entity.remove(List.of("id", "href"));
    }
    return JsonBody.parse(
        bare.toString()
            .replace(word.toUpperCase(Locale.ROOT), "WORD")
            .replace(word, "Word")
            .replace("7" + number + "405", "70405"));
  }

  /** Which places of which documents lead to one entity. */
  private static Set<Set<String>> partition(List<List<JsonNode>> shown) {
    Map<String, Set<String>> places = new HashMap<>();
    for (int i = 0; i < shown.size(); i++) {
      for (JsonNode found : shown.get(i)) {
        String place = i + ":" + found.path("annotationKind").asText() + found.path("start");
        if (found.has("entity")) {
          places.computeIfAbsent(found.at("/entity/id").asText(), id -> new TreeSet<>()).add(place);
        }
      }
    }
    return Set.copyOf(places.values());
  }

  /** Stores texts in an order, and answers the documents in the order of the texts. */
  private static List<Stored> store(List<String> texts, List<Integer> order, int threads)
      throws InterruptedException, ExecutionException {
    ExecutorService posting = Executors.newFixedThreadPool(threads);
    Stored[] stored = new Stored[texts.size()];
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i : order) {
        running.add(posting.submit(() -> stored[i] = Deposit.text(texts.get(i)).store()));
      }
      for (Future<?> each : running) {
        each.get();
      }
    } finally {
      posting.shutdown();
    }
    return Arrays.asList(stored);
  }

  private static List<Integer> order(int size) {
    return new ArrayList<>(IntStream.range(0, size).boxed().toList());
  }

  @Test
  void everyOrderAndThreadGivesTheSameAnnotationsAndEntities() throws Exception {
    String[] words = {"Belt", "Corv", "Dalm", "Esth", "Fors", "Gorm"};
    List<List<JsonNode>> first = show(store(texts(words[0], 0), order(TEXTS.size()), 1));
    for (int i = 1; i < words.length; i++) {
      List<Integer> order = order(TEXTS.size());
      Collections.reverse(order);
      if (i > 1) {
        Collections.shuffle(order, new Random(i));
      }
      List<List<JsonNode>> other = show(store(texts(words[i], i), order, i < 3 ? 1 : 4));
      assertThat(annotations(other, words[i], i))
          .as(order.toString())
          .isEqualTo(annotations(first, words[0], 0));
      assertThat(partition(other)).as(order.toString()).isEqualTo(partition(first));
    }
  }

  @Test
  void aDecisionMayTakeANumberOverBesideOthersThatAreNew() {
    Deposit.text("In Lund v. Norway, ECLI:CE:ECHR:2019:0509JUD008840512, no. 88405/12, it was so.")
        .store();
    StringBuilder text =
        new StringBuilder(
            "In Lund v. Norway, ECLI:CE:ECHR:2017:0509JUD008840512, no. 88405/12, it was so.");
    for (int i = 1; i < 9; i++) {
      text.append(" In Mork v. Norway, no. 8840%d/12, it was so.".formatted(i));
    }
    Deposit.text(text.toString()).store();
  }

  /** Imports texts in an order, and answers the documents in the order of the texts. */
  private static List<Stored> storeTogether(
      List<String> texts, List<Integer> order, String source) {
    String lines =
        order.stream()
            .map(i -> Deposit.text(texts.get(i)).from(source, "" + i).json())
            .map(line -> new String(line, UTF_8) + "\n")
            .collect(Collectors.joining());
    Response answer =
        Api.admin()
            .contentType("application/x-ndjson")
            .body(lines.getBytes(UTF_8))
            .post("/v1/imports");
    List<String> results = answer.asString().lines().toList();
    Stored[] stored = new Stored[texts.size()];
    for (int i = 0; i < order.size(); i++) {
      JsonNode result = JsonBody.parse(results.get(i));
      stored[order.get(i)] = new Stored(result.path("id").asText(), "", result);
    }
    return Arrays.asList(stored);
  }

  @Test
  void documentsThatAreStoredTogetherGiveTheSameAsOneByOne() throws Exception {
    List<List<JsonNode>> first = show(store(texts("Hald", 6), order(TEXTS.size()), 1));
    String[] words = {"Ibsn", "Jorn", "Kalv"};
    for (int i = 0; i < words.length; i++) {
      String source = Deposit.unique("together");
      List<String> texts = texts(words[i], i + 7);
      List<Integer> order = order(TEXTS.size());
      if (i == 0) {
        // The name without a calling before those with one.
        Collections.swap(order, 0, 2);
      } else {
        Collections.shuffle(order, new Random(i));
      }
      // The last time, some of them are there, with another text.
      if (i == words.length - 1) {
        List<String> others = Collections.nCopies(TEXTS.size(), "Nobody came.");
        storeTogether(others, order.subList(2, 7), source);
      }
      List<List<JsonNode>> other = show(storeTogether(texts, order, source));
      assertThat(annotations(other, words[i], i + 7))
          .as(order.toString())
          .isEqualTo(annotations(first, "Hald", 6));
      assertThat(partition(other)).as(order.toString()).isEqualTo(partition(first));
    }
  }

  @Tag("on-postgresql")
  @Test
  void theSamplesAreReadTheSameOnAnyThread() throws Exception {
    List<String> texts = Sample.all().stream().map(Sample::text).toList();
    List<List<JsonNode>> first = show(store(texts, order(texts.size()), 1));
    List<Integer> backwards = order(texts.size());
    Collections.reverse(backwards);
    List<List<JsonNode>> other = show(store(texts, backwards, 4));
    assertThat(annotations(other, "Word", 0)).isEqualTo(annotations(first, "Word", 0));
    assertThat(partition(other)).isEqualTo(partition(first));
  }
}
