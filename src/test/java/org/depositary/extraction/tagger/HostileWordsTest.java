package org.depositary.extraction.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depositary.extraction.mention.Tagger;
import org.depositary.text.Text;
import org.depositary.text.Words;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileWordsTest {

  private static final int TIMES = 30_000;

  @ParameterizedTest
  @Timeout(60)
  @ValueSource(
      strings = {
        "Smith ",
        "United Nations ",
        "A",
        "A-",
        "A.",
        "O'",
        "New York City Council of ",
        "\ud800",
        "X\ud83d\ude00",
        "\u0000Y ",
        "((((",
        "Mr. ",
        "\u0130\u0307 ",
        "S\u00adT\u200b "
      })
  void repetitionTakesLinearTime(String trigger) {
    String text = trigger.repeat(TIMES);
    List<Tagger.Tag> tags = SequenceTagger.load().tag(Words.of(Text.of(text)), List.of());
    assertThat(tags).allMatch(tag -> tag.span().end() <= text.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a", "A", "\n\n", "\ud800", "1", "A.", "-A-"})
  void smallTextsAreRead(String text) {
    assertThat(SequenceTagger.load().tag(Words.of(Text.of(text)), List.of()))
        .allMatch(tag -> tag.span().end() <= text.length());
  }

  @ParameterizedTest
  @Timeout(60)
  @ValueSource(strings = {"a", "B", "Ab"})
  void tenMegabytesWithoutABlank(String unit) {
    String text = unit.repeat(10_000_000 / unit.length());
    assertThat(SequenceTagger.load().tag(Words.of(Text.of(text)), List.of())).hasSizeLessThan(2);
  }
}
