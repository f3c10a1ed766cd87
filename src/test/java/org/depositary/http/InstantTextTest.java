package org.depositary.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Instants in words, beside those of the platform. */
class InstantTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-31T12:00:00Z",
        "2026-01-31T12:00:00.100Z",
        "2026-01-31T12:00:00.000001Z",
        "2026-01-31T12:00:00.999999999Z",
        "2024-02-29T23:59:59.001Z",
        "0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999999Z",
        "+10000-01-01T00:00:00Z",
        "-0001-12-31T23:59:59Z"
      })
  void isThatOfThePlatform(String words) {
    assertThat(InstantText.of(Instant.parse(words))).isEqualTo(words);
  }

  @Test
  void isThatOfThePlatformAtAnyTime() {
    Random random = new Random(11);
    long span = Instant.parse("+20000-01-01T00:00:00Z").getEpochSecond();
    for (int i = 0; i < 100_000; i++) {
      int unit = new int[] {1, 1000, 1_000_000, 1_000_000_000}[i % 4];
      int nano = random.nextInt(1_000_000_000);
      Instant instant = Instant.ofEpochSecond(random.nextLong() % span, nano - nano % unit);
      assertThat(InstantText.of(instant)).isEqualTo(instant.toString());
    }
    assertThat(InstantText.of(Instant.MIN)).isEqualTo(Instant.MIN.toString());
    assertThat(InstantText.of(Instant.MAX)).isEqualTo(Instant.MAX.toString());
  }
}
