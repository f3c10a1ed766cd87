package org.depositary.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole key as its holder has it: {@code dep_<id>_<secret>}.
 *
 * <p>The secret is 256 random bits, so a plain hash at rest is enough: there is nothing to guess.
 */
record Secret(String id, String secret) {

  private static final Pattern FORM = Pattern.compile("dep_([0-9a-f]{12})_([0-9a-f]{64})");
  private static final SecureRandom RANDOM = new SecureRandom();

  static Secret create() {
    return new Secret(random(6), random(32));
  }

  static Optional<Secret> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(new Secret(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }

  private static String random(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  /** The form handed out once, and never kept. */
  String reveal() {
    return "dep_" + id + "_" + secret;
  }

  String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Compares in constant time. */
  boolean hashesTo(String stored) {
    return MessageDigest.isEqual(
        hash().getBytes(StandardCharsets.US_ASCII), stored.getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public String toString() {
    return "dep_" + id + "_(hidden)";
  }
}
