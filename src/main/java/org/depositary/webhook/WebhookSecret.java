package org.depositary.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs what one endpoint is sent, as Standard Webhooks has it: HMAC-SHA256, scheme v1.
 *
 * <p>Its holder knows it as {@code whsec_} and Base64; the key is what the Base64 stands for.
 */
public final class WebhookSecret {

  private static final String PREFIX = "whsec_";
  private static final String ALGORITHM = "HmacSHA256";
  private static final int LENGTH = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] key;

  private WebhookSecret(byte[] key) {
    this.key = key.clone();
  }

  public static WebhookSecret create() {
    byte[] random = new byte[LENGTH];
    RANDOM.nextBytes(random);
    return of(random);
  }

  public static WebhookSecret of(byte[] key) {
    return new WebhookSecret(key);
  }

  /** Reads the form its holder knows. */
  public static WebhookSecret parse(String text) {
    if (!text.startsWith(PREFIX)) {
      throw new IllegalArgumentException("a secret begins with " + PREFIX);
    }
    return of(Base64.getDecoder().decode(text.substring(PREFIX.length())));
  }

  /** The form handed out once. */
  public String reveal() {
    return PREFIX + Base64.getEncoder().encodeToString(key);
  }

  public byte[] bytes() {
    return key.clone();
  }

  /**
   * The signature of a message, for the header webhook-signature.
   *
   * @param timestamp of the attempt, in seconds since 1970
   */
  public String sign(String messageId, long timestamp, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      mac.update((messageId + '.' + timestamp + '.').getBytes(StandardCharsets.UTF_8));
      return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }

  @Override
  public String toString() {
    return PREFIX + "(hidden)";
  }
}
