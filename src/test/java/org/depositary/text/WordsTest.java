package org.depositary.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depositary.text.Words.Gap;
import org.depositary.text.Words.Shape;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void everyWordHasTheShapeItIsWrittenIn() {
    assertThat(shapes("the Court ICC A 12 26th McAdam"))
        .containsExactly(
            Shape.LOWER,
            Shape.TITLE,
            Shape.UPPER,
            Shape.INITIAL,
            Shape.DIGITS,
            Shape.ORDINAL,
            Shape.MIXED);
  }

  @Test
  void theGapSaysWhatPartsTwoWords() {
    assertThat(gaps("a b-c's d.e. F, g/h (i)\nj\n\nk: l & m"))
        .containsExactly(
            Gap.BREAK,
            Gap.SPACE,
            Gap.HYPHEN,
            Gap.APOSTROPHE,
            Gap.SPACE,
            Gap.DOT,
            Gap.STOP,
            Gap.COMMA,
            Gap.SLASH,
            Gap.OPEN,
            Gap.OTHER,
            Gap.BREAK,
            Gap.OTHER,
            Gap.AMPERSAND);
  }

  @Test
  void aLineBreakInsideWrappedProseIsABlank() {
    String line = "This line is long enough to be taken for one of wrapped prose, as in the\nCourt";
    Words words = Words.of(Text.of(line));
    assertThat(words.gap(words.count() - 1)).isEqualTo(Gap.SPACE);
    assertThat(gaps("A heading\nCourt")).endsWith(Gap.LINE);
  }

  @Test
  void tablesFindWordsInAnyCaseAndWithAnyAccents() {
    WordTable table = WordTable.of(Map.of("Zürich", 3, "court", 7));
    Words words = Words.of(Text.of("COURT zurich other"));
    assertThat(table.get(words, 0)).isEqualTo(7);
    assertThat(table.get(words, 1)).isEqualTo(3);
    assertThat(table.get(words, 2)).isZero();
    assertThat(table.get(words, 3)).isZero();
    assertThat(table.get(words, -1)).isZero();
  }

  @Test
  void largeTablesLoseNothing() {
    Map<String, Integer> entries = new HashMap<>();
    for (int i = 1; i < 5000; i++) {
      entries.put("w" + i, i);
    }
    WordTable table = WordTable.of(entries);
    assertThat(entries)
        .allSatisfy((word, value) -> assertThat(table.get(Words.hash(word))).isEqualTo(value));
  }

  private static List<Shape> shapes(String text) {
    Words words = Words.of(Text.of(text));
    List<Shape> shapes = new ArrayList<>();
    for (int i = 0; i < words.count(); i++) {
      shapes.add(words.shape(i));
    }
    return shapes;
  }

  private static List<Gap> gaps(String text) {
    Words words = Words.of(Text.of(text));
    List<Gap> gaps = new ArrayList<>();
    for (int i = 0; i < words.count(); i++) {
      gaps.add(words.gap(i));
    }
    return gaps;
  }
}
