package org.depositary.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.depositary.http.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What somebody may type, or store, to make the index stumble. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileWordsTest {

  @TempDir Path directory;

  @Test
  void nothingThatIsTypedFails() {
    List<String> typed =
        List.of(
            "\"",
            "\"\"",
            "\"\"\"",
            "\"genocide",
            "genocide\"",
            "*",
            "**",
            "~",
            "~~",
            "* ~ \"*\"",
            "(",
            ") OR (",
            "title:x AND NOT",
            "[a TO b]",
            "{!lucene}",
            "\\",
            "\\\\\"",
            "/.*/",
            "a*b*c*",
            "?",
            "-",
            "--",
            "+",
            "&&",
            "||",
            "^9999",
            "\u0000",
            "\uD83D",
            "\uDC00\uD83D",
            "\u202e\u200b\u00ad",
            "'",
            "’",
            "»",
            "«»",
            "a~999999999",
            "a~0.0001",
            "ﷺ".repeat(400),
            "ﷺ*",
            "x".repeat(500),
            "x".repeat(499) + "*",
            "x".repeat(499) + "~",
            "́".repeat(500));
    try (Shelf shelf = new Shelf(directory)) {
      shelf.put("a", Shelf.text("They spoke of genocide."));
      for (String words : typed) {
        assertThat(shelf.find(words).hits()).as(words).hasSizeLessThan(2);
      }
      assertThat(shelf.ids("\"genocide")).as("a quote without an end").containsExactly("a");
    }
  }

  @Test
  void manyWordsAreRefused() {
    for (String many :
        List.of(
            "a ".repeat(33), "\"" + "a ".repeat(33) + "\"", "a-".repeat(33), "a* ".repeat(33))) {
      assertThatThrownBy(() -> Typed.of(many))
          .isInstanceOfSatisfying(
              ProblemException.class,
              refused -> assertThat(refused.faults().get(0).code()).isEqualTo("TOO_MANY_WORDS"));
    }
    assertThat(Typed.of("a ".repeat(32)).sought()).hasSize(32);
  }

  @Test
  void whateverIsStoredCanBeIndexed() {
    try (Shelf shelf = new Shelf(directory)) {
      shelf.put("long", Shelf.text("x".repeat(1_000_000) + " end"));
      shelf.put("wide", Shelf.text("ﷺ".repeat(100_000) + " end"));
      shelf.put("marks", Shelf.text("a" + "́".repeat(300_000) + " end"));
      shelf.put("pairs", Shelf.foreign("\uD83D\uDD4A".repeat(200_000) + " end"));
      shelf.put("half", Shelf.text("\uD83D \uDC00\u0000 end"));
      shelf.put("quotes", Shelf.text("'’".repeat(300_000) + " end"));
      shelf.put("han", Shelf.foreign("種族滅絕".repeat(50_000) + " end"));
      assertThat(shelf.ids("end")).hasSize(7);
    }
  }

  @Test
  void fuzzyAndBegunWordsOfALargeVocabularyTakeNoLongTime() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      words.append(Long.toString(i * 7919L + 1_000_000, 36)).append(' ');
    }
    try (Shelf shelf = new Shelf(directory)) {
      shelf.put("a", Shelf.text(words.toString()));
      long start = System.nanoTime();
      shelf.find("la* ma* na* pa* ".repeat(8));
      shelf.find("laaaaa~ maaaaaaa~ naaaaaaaa~ ".repeat(10));
      assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(20));
    }
  }
}
