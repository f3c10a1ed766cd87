package org.depositary.extraction.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.depositary.text.Text;
import org.depositary.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SignatureTest {

  private static Signature signature(String text) {
    return Signature.of(Words.of(Text.of(text))).orElseThrow();
  }

  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
  }

  @Test
  void theSameWordsAreAlikeWhateverTheirCaseAndMarks() {
    assertThat(signature("The court sat, in Bor.").resemblance(signature("the Court sat in bor")))
        .isEqualTo(1);
  }

  @Test
  void otherWordsAreNotAlike() {
    assertThat(signature(words(0, 500)).resemblance(signature(words(500, 1000)))).isLessThan(0.05);
  }

  @Test
  void theShareOfCommonRunsIsEstimated() {
    // 900 of 1100 runs are common, nearly; then 500 of 1500.
    assertThat(signature(words(0, 1000)).resemblance(signature(words(100, 1100))))
        .isCloseTo(900 / 1100.0, within(0.15));
    assertThat(signature(words(0, 1000)).resemblance(signature(words(500, 1500))))
        .isCloseTo(500 / 1500.0, within(0.15));
  }

  @Test
  void textsThatAreAlikeShareABandAndOthersDoNot() {
    assertThat(shared(words(0, 1000), words(50, 1050))).isPositive();
    assertThat(shared(words(0, 1000), words(1000, 2000))).isZero();
  }

  private static long shared(String one, String other) {
    long[] there = signature(other).bands();
    return Arrays.stream(signature(one).bands())
        .filter(band -> LongStream.of(there).anyMatch(b -> b == band))
        .count();
  }

  @Test
  void whatIsStoredIsReadBack() {
    Signature before = signature(words(0, 30));
    assertThat(before.stored()).hasSize(Signature.BANDS * 3 * 8);
    assertThat(Signature.parse(before.stored()).resemblance(before)).isEqualTo(1);
  }

  @Test
  void aTextWithoutWordsHasNone() {
    assertThat(Signature.of(Words.of(Text.of("... \uD83D \u0000 -")))).isEmpty();
    assertThat(Signature.of(Words.of(Text.of("one two")))).isPresent();
  }

  @Test
  @Timeout(20)
  void longTextsAreReadInOnePass() {
    assertThat(Signature.of(Words.of(Text.of("word ".repeat(1_000_000))))).isPresent();
    assertThat(Signature.of(Words.of(Text.of("x".repeat(5_000_000))))).isPresent();
  }
}
