package org.depositary.extraction.figure;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.depositary.text.Text;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Time grows with the length of the text, whatever the characters are. */
class HostileInputTest {

  private static final FigureReader READER = new FigureReader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,",
        "1 ",
        "1,000 ",
        "one hundred ",
        "a ",
        "half a ",
        "of the 5 ",
        "killed ",
        "killed 5 people, including ",
        "more than ",
        "2 to ",
        "X said that ",
        "according to ",
        "the letter ",
        "A B ",
        "\"",
        "\u201c",
        "\u201d",
        "(",
        "$",
        ".",
        "5.",
        "\n",
        "\ud800",
        "\0",
        "articles 1, ",
        "No. ",
        "were "
      })
  @Timeout(value = 5, unit = TimeUnit.SECONDS)
  void aTriggerRepeatedManyTimes(String trigger) {
    read(trigger.repeat(15_000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "x", "$", " ", "\u00e9", "\u0301"})
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void fiveMillionUnitsWithoutABreak(String unit) {
    read(unit.repeat(5_000_000));
  }

  private static void read(String characters) {
    Text text = Text.of(characters);
    assertThatCode(() -> READER.read(text, List.of(), List.of())).doesNotThrowAnyException();
  }
}
