package org.depositary.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPartTest {

  @ParameterizedTest
  @ValueSource(strings = {"x", "word ", "line\n", "a paragraph.\n\n", "\ud83d\udd4a", "\n"})
  void thePartsTogetherAreTheText(String words) {
    String text = words.repeat(250_007 / words.length());
    int parts = TextPart.of(text, 1).orElseThrow().of();
    StringBuilder whole = new StringBuilder();
    for (int number = 1; number <= parts; number++) {
      TextPart part = TextPart.of(text, number).orElseThrow();
      assertThat(part.end() - part.start()).isBetween(1, 104_000);
      assertThat(part.start()).isEqualTo(whole.length());
      assertThat(part.of()).isEqualTo(parts);
      whole.append(text, part.start(), part.end());
    }
    assertThat(whole.toString()).isEqualTo(text);
    assertThat(TextPart.of(text, parts + 1)).isEmpty();
  }

  @Test
  void aShortTextIsOnePart() {
    assertThat(TextPart.of("A note.", 1)).isEqualTo(Optional.of(new TextPart(1, 1, 0, 7)));
  }

  @Test
  void aPartEndsBetweenParagraphsWhereThatIsNear() {
    String text = "x".repeat(98_000) + "\n\n" + "y ".repeat(50_000);
    assertThat(TextPart.of(text, 1).orElseThrow().end()).isEqualTo(98_002);
  }

  @Test
  void noPartEndsInsideAPair() {
    String text = "x" + "\ud83d\udd4a".repeat(100_000);
    int end = TextPart.of(text, 1).orElseThrow().end();
    assertThat(Character.isLowSurrogate(text.charAt(end))).isFalse();
  }
}
