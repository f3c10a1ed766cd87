package org.depositary.webhook.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {

  private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
  private static final RetrySchedule SCHEDULE =
      new RetrySchedule(
          List.of(Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofHours(2)),
          Duration.ofHours(24));

  private static Duration pause(int failures, double chance) {
    return SCHEDULE.pause(failures, chance, Duration.ZERO);
  }

  @Test
  void pausesGrowAndTheLastOneStays() {
    assertThat(pause(1, 0.5)).isEqualTo(Duration.ofSeconds(5));
    assertThat(pause(2, 0.5)).isEqualTo(Duration.ofMinutes(5));
    assertThat(pause(3, 0.5)).isEqualTo(Duration.ofHours(2));
    assertThat(pause(100, 0.5)).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void chanceMakesThemAFifthShorterOrLonger() {
    assertThat(pause(1, 0)).isEqualTo(Duration.ofSeconds(4));
    assertThat(pause(1, 1)).isEqualTo(Duration.ofSeconds(6));
  }

  @Test
  void aReceiverMayAskForALongerPauseButNotForAnyLength() {
    assertThat(SCHEDULE.pause(1, 0.5, Duration.ofMinutes(1))).isEqualTo(Duration.ofMinutes(1));
    assertThat(SCHEDULE.pause(2, 0.5, Duration.ofMinutes(1))).isEqualTo(Duration.ofMinutes(5));
    assertThat(SCHEDULE.pause(1, 0.5, Duration.ofDays(400))).isEqualTo(Duration.ofHours(24));
  }

  @Test
  void retryAfterIsSecondsOrAnInstant() {
    assertThat(RetrySchedule.asked("120", NOW)).isEqualTo(Duration.ofMinutes(2));
    assertThat(RetrySchedule.asked("Fri, 01 May 2026 12:01:00 GMT", NOW))
        .isEqualTo(Duration.ofMinutes(1));
    assertThat(RetrySchedule.asked("Fri, 01 May 2026 11:00:00 GMT", NOW)).isZero();
    assertThat(RetrySchedule.asked("-5", NOW)).isZero();
    assertThat(RetrySchedule.asked("soon", NOW)).isZero();
    assertThat(RetrySchedule.asked("9".repeat(40), NOW)).isZero();
    assertThat(RetrySchedule.asked(null, NOW)).isZero();
  }
}
