package org.depositary.webhook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;

/**
 * What a receiver does before it believes a message.
 *
 * @param now when it came
 */
public record Verification(String id, String timestamp, String signatures, Instant now) {

  /** What was sent longer ago may be somebody's recording. */
  private static final Duration WINDOW = Duration.ofMinutes(5);

  public boolean holds(String secret, String body) {
    return isRecent() && isSigned(secret, body);
  }

  private boolean isRecent() {
    Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), now);
    return age.abs().compareTo(WINDOW) <= 0;
  }

  private boolean isSigned(String secret, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    byte[] right =
        WebhookSecret.parse(secret)
            .sign(id, Long.parseLong(timestamp), bytes)
            .getBytes(StandardCharsets.US_ASCII);
    boolean found = false;
    for (String signature : signatures.split(" ", -1)) {
      found |= MessageDigest.isEqual(right, signature.getBytes(StandardCharsets.US_ASCII));
    }
    return found;
  }
}
