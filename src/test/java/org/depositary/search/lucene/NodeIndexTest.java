package org.depositary.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depositary.search.SearchField;
import org.depositary.search.SearchFilter;
import org.depositary.search.SearchHits;
import org.depositary.search.SearchOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An index as files: what is kept, what is noticed, what is gone. */
class NodeIndexTest {

  @TempDir Path directory;

  private static final String WORD = "Qorvanthelisch";

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList();
    }
  }

  private boolean isInFiles(String word) throws IOException {
    for (Path file : files()) {
      if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void anIndexSaysHowFarItHasRead() {
    Shelf shelf = new Shelf(directory).put("a", Shelf.text("Words."));
    shelf.index().commit(shelf.stamp());
    shelf.close();
    try (NodeIndex again = NodeIndex.open(directory, List.of(shelf)).orElseThrow()) {
      assertThat(again.stamp()).contains(shelf.stamp());
    }
  }

  @Test
  void whatWasNotCommittedIsForgotten() {
    Shelf shelf = new Shelf(directory).put("a", Shelf.text("Words."));
    shelf.index().commit(shelf.stamp());
    shelf.put("b", Shelf.text("Words."));
    shelf.close();
    try (NodeIndex again = NodeIndex.open(directory, List.of(shelf)).orElseThrow()) {
      assertThat(again.count(shelf.kind())).isEqualTo(1);
    }
  }

  @Test
  void anIndexThatWasNeverCompletedIsNone() {
    Shelf shelf = new Shelf(directory).put("a", Shelf.text("Words."));
    shelf.index().flush();
    shelf.close();
    assertThat(NodeIndex.open(directory, List.of(shelf))).isEmpty();
  }

  @Test
  void whatComesWithTheCodeIsWrittenAgainWhenItIsOfAnotherEdition() {
    try (Shelf shelf = new Shelf(directory)) {
      shelf.put("a", Shelf.text("Old words.")).put("b", Shelf.text("Old words."));
      shelf.index().commit(shelf.stamp());
      assertThat(shelf.reopen("first").read()).isZero();
      shelf.hold("a", Shelf.text("New words.")).hold("c", Shelf.text("New words."));
      assertThat(shelf.reopen("second").read()).isEqualTo(3);
      assertThat(shelf.ids("new")).containsExactlyInAnyOrder("a", "c");
      assertThat(shelf.ids("old")).containsExactly("b");
      assertThat(shelf.reopen("second").read()).as("it was not committed").isEqualTo(3);
      shelf.index().commit(shelf.stamp());
      assertThat(shelf.reopen("second").read()).isZero();
    }
  }

  private enum Damage {
    TORN,
    WRITTEN_OVER,
    REMOVED
  }

  @ParameterizedTest
  @EnumSource
  void noDamageToAnyFileGoesUnnoticed(Damage damage) throws IOException {
    Shelf shelf = new Shelf(directory);
    for (int i = 0; i < 20; i++) {
      shelf.hold("" + i, Shelf.text("Words of the document " + i), Shelf.title("Title " + i));
    }
    // What is purged has a file for each purpose, what is new has one for all.
    shelf.tellAll().take("0").index().purge(shelf.stamp());
    shelf.put("x", Shelf.text("Words of another."), Shelf.title("Another"));
    shelf.index().commit(shelf.stamp());
    shelf.close();
    assertThat(files()).as("of two parts").hasSizeGreaterThan(10);
    for (Path file : files()) {
      if (file.getFileName().toString().equals("write.lock")) {
        continue;
      }
      byte[] before = Files.readAllBytes(file);
      damage(file, damage);
      assertThatThrownBy(() -> NodeIndex.open(directory, List.of(shelf)))
          .as(file.toString())
          .isInstanceOf(BrokenIndexException.class);
      Files.write(file, before);
    }
    NodeIndex.open(directory, List.of(shelf)).orElseThrow().close();
  }

  private static void damage(Path file, Damage damage) throws IOException {
    switch (damage) {
      case REMOVED -> Files.delete(file);
      case TORN -> Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 20));
      case WRITTEN_OVER -> {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
          open.seek(open.length() / 2);
          int there = open.read();
          open.seek(open.length() / 2);
          open.write(there + 1);
        }
      }
    }
  }

  @Test
  void noWordOfARemovedRecordIsLeftInTheFiles() throws IOException {
    try (Shelf shelf = new Shelf(directory)) {
      for (int i = 0; i < 10; i++) {
        shelf.hold("" + i, Shelf.text("Words of the document " + i));
      }
      shelf.hold("x", Shelf.text("It names " + WORD + "."), new SearchField.Keyword("type", WORD));
      shelf.tellAll();
      shelf.index().commit(shelf.stamp());
      assertThat(isInFiles(WORD)).isTrue();
      shelf.take("x");
      shelf.index().commit(shelf.stamp());
      assertThat(isInFiles(WORD)).as("removed, but not purged").isTrue();
      assertThat(shelf.index().isToBePurged()).isTrue();
      shelf.index().purge(shelf.stamp());
      assertThat(isInFiles(WORD)).isFalse();
      assertThat(shelf.index().isToBePurged()).isFalse();
      assertThat(shelf.ids("words")).hasSize(10);
    }
  }

  @Test
  void whatIsToBePurgedIsRemembered() throws IOException {
    Shelf shelf = new Shelf(directory);
    shelf.put("x", Shelf.text(WORD)).put("y", Shelf.text("Words.")).take("x");
    shelf.index().commit(shelf.stamp());
    shelf.close();
    try (NodeIndex again = NodeIndex.open(directory, List.of(shelf)).orElseThrow()) {
      assertThat(again.isToBePurged()).isTrue();
    }
  }

  @Test
  void pagesFollowEachOtherInEveryOrder() {
    try (Shelf shelf = new Shelf(directory)) {
      for (int i = 0; i < 20; i++) {
        shelf.put(
            "%02d".formatted(i),
            Shelf.text("torture ".repeat(1 + i % 4) + "words ".repeat(i % 3)),
            new SearchField.Amount("createdAt", i / 3),
            new SearchField.Rank("issuedOn", i % 5 == 0 ? "" : "20" + i % 5));
      }
      List<SearchOrder> orders =
          List.of(
              SearchOrder.BEST_FIRST,
              new SearchOrder("createdAt", SearchOrder.By.NUMBER, true),
              new SearchOrder("createdAt", SearchOrder.By.NUMBER, false),
              new SearchOrder("issuedOn", SearchOrder.By.RANK, true),
              new SearchOrder("issuedOn", SearchOrder.By.RANK, false));
      for (SearchOrder order : orders) {
        List<String> all = ids(shelf.find("torture", order, List.of(), 50));
        assertThat(all).hasSize(20).doesNotHaveDuplicates();
        for (int limit : new int[] {1, 3, 7}) {
          assertThat(walk(shelf, order, limit)).as(order + " by " + limit).isEqualTo(all);
        }
      }
      SearchOrder down = orders.get(2);
      assertThat(ids(shelf.find("torture", down, List.of(), 4)))
          .containsExactly("19", "18", "17", "16");
    }
  }

  @Test
  void theBestAreTheSameWhereNothingIsCounted() {
    try (Shelf shelf = new Shelf(directory)) {
      // Of each score some are in each part of the index, not in the order of ids.
      List<String> shuffled =
          new ArrayList<>(IntStream.range(1000, 2200).mapToObj(String::valueOf).toList());
      Collections.shuffle(shuffled, new Random(7));
      shuffled.forEach(id -> shelf.hold(id, Shelf.text("torture ".repeat(times(id)) + "words")));
      for (int part = 0; part < 3; part++) {
        shelf.tell(shuffled.subList(part * 400, part * 400 + 400));
      }
      List<String> all =
          shuffled.stream()
              .sorted(
                  Comparator.comparing(NodeIndexTest::times)
                      .reversed()
                      .thenComparing(Comparator.naturalOrder()))
              .toList();
      assertThat(ids(shelf.find("torture", SearchOrder.BEST_FIRST, List.of(), 2000)))
          .isEqualTo(all);
      List<String> walked = new ArrayList<>();
      List<String> after = List.of();
      SearchHits page = shelf.best("torture", after, 90);
      while (!page.hits().isEmpty()) {
        assertThat(page.total()).isNull();
        assertThat(page.facets()).isEmpty();
        assertThat(page.hits()).extracting(hit -> hit.marked().size()).startsWith(1, 0);
        walked.addAll(ids(page));
        after = page.hits().get(page.hits().size() - 1).position();
        page = shelf.best("torture", after, 90);
      }
      assertThat(walked).isEqualTo(all);
    }
  }

  // A text is the better for them, and as good as all others with as many.
  private static int times(String id) {
    return 1 + Integer.parseInt(id) % 3;
  }

  private static List<String> walk(Shelf shelf, SearchOrder order, int limit) {
    List<String> walked = new ArrayList<>();
    List<String> after = List.of();
    SearchHits page = shelf.find("torture", order, after, limit);
    while (!page.hits().isEmpty()) {
      assertThat(page.total()).isEqualTo(20);
      walked.addAll(ids(page));
      after = page.hits().get(page.hits().size() - 1).position();
      page = shelf.find("torture", order, after, limit);
    }
    return walked;
  }

  private static List<String> ids(SearchHits page) {
    return page.hits().stream().map(SearchHits.Hit::id).toList();
  }

  @Test
  void keywordsAreCountedInAllThatFits() {
    try (Shelf shelf = new Shelf(directory)) {
      IntStream.range(0, 7)
          .forEach(
              i ->
                  shelf.put(
                      "" + i,
                      Shelf.text(i < 6 ? "torture" : "other"),
                      new SearchField.Keyword("type", i % 2 == 0 ? "press" : "report"),
                      new SearchField.Amount("day", i)));
      shelf.take("0");
      assertThat(shelf.find("torture").facets())
          .isEqualTo(Map.of("type", Map.of("press", 2L, "report", 3L)));
      assertThat(shelf.ids("torture", new SearchFilter.AnyOf("type", List.of("press", "x"))))
          .containsExactlyInAnyOrder("2", "4");
      assertThat(shelf.ids("torture", new SearchFilter.Between("day", 2, 3)))
          .containsExactlyInAnyOrder("2", "3");
    }
  }

  @Test
  void allWordsTypedBeginWordsOfOneName() {
    try (Shelf shelf = new Shelf(directory)) {
      for (int i = 0; i < 250; i++) {
        shelf.hold("a" + i, named("Anna Berg", "Carl Dorn"));
      }
      shelf.hold("b", named("Carl Berg", "Anna Dorn")).hold("c", named("Dorn, Anna")).tellAll();
      assertThat(shelf.suggested("ann dor", 1)).containsExactly("b Anna Dorn");
      assertThat(shelf.suggested("ann dor", 9)).containsExactly("b Anna Dorn", "c Dorn, Anna");
      assertThat(shelf.suggested("ann", 9)).hasSize(9);
    }
  }

  private static SearchField[] named(String... names) {
    return Stream.concat(
            Stream.of(names).map(name -> new SearchField.Words("name", name, false)),
            Stream.of(
                new SearchField.Shown("type", "PERSON"),
                new SearchField.Shown("label", names[0]),
                new SearchField.Rank("label", names[0])))
        .toArray(SearchField[]::new);
  }
}
