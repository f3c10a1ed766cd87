package org.depositary.webhook;

import org.jspecify.annotations.Nullable;

/**
 * What came of one attempt to send.
 *
 * @param failure null where it was taken
 * @param status null where there was no answer
 * @param excerpt how the answer begins, in printable characters
 * @param retryAfter the header, as it was sent
 */
public record Outcome(
    @Nullable Failure failure,
    @Nullable Integer status,
    @Nullable String excerpt,
    @Nullable String retryAfter) {

  private static final int GONE = 410;
  private static final int LEAST_STATUS = 100;
  private static final int GREATEST_STATUS = 999;

  static Outcome answered(int status, @Nullable String excerpt, @Nullable String retryAfter) {
    if (status < LEAST_STATUS || status > GREATEST_STATUS) {
      // Not HTTP.
      return failed(Failure.BROKEN_OFF);
    }
    boolean taken = status >= 200 && status < 300;
    return new Outcome(taken ? null : Failure.STATUS, status, excerpt, retryAfter);
  }

  /** There was no answer. */
  public static Outcome failed(Failure failure) {
    return new Outcome(failure, null, null, null);
  }

  public boolean isTaken() {
    return failure == null;
  }

  /** Whether the receiver wants nothing more, ever. */
  public boolean isGone() {
    return status != null && status == GONE;
  }
}
