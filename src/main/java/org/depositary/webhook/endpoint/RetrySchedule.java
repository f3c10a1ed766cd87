package org.depositary.webhook.endpoint;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When to try again what has failed.
 *
 * @param pauses after the first failure in a row, the second and so on
 * @param longest pause that a receiver may ask for
 */
record RetrySchedule(List<Duration> pauses, Duration longest) {

  /** Endpoints that failed together are not tried again together. */
  private static final double JITTER = 0.2;

  RetrySchedule {
    pauses = List.copyOf(pauses);
  }

  /**
   * The pause after a failure.
   *
   * @param failures in a row, at least one
   * @param chance from 0 to 1
   * @param asked the header Retry-After
   */
  Duration pause(int failures, double chance, Duration asked) {
    Duration planned = pauses.get(Math.min(failures, pauses.size()) - 1);
    double factor = 1 - JITTER + 2 * JITTER * chance;
    Duration jittered = Duration.ofMillis((long) (planned.toMillis() * factor));
    Duration wished = asked.compareTo(longest) > 0 ? longest : asked;
    return jittered.compareTo(wished) > 0 ? jittered : wished;
  }

  /** What Retry-After asks for: seconds or an instant; nothing where it is neither. */
  static Duration asked(@Nullable String retryAfter, Instant now) {
    String text = retryAfter == null ? "" : retryAfter.strip();
    if (text.matches("[0-9]{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(text));
    }
    try {
      Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
    } catch (DateTimeParseException e) {
      return Duration.ZERO;
    }
  }
}
