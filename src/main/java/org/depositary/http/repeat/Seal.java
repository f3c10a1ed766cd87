package org.depositary.http.repeat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Compresses and encrypts what is kept of an answer: AES-256 in GCM, a fresh nonce before it.
 *
 * <p>The key is made from the credentials and the Idempotency-Key of the caller, and is not stored.
 */
final class Seal {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final SecretKeySpec key;

  /**
   * @param hex 256 bits
   */
  Seal(String hex) {
    this.key = new SecretKeySpec(HexFormat.of().parseHex(hex), "AES");
  }

  SealedBody close(byte[] open) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      deflater.write(open);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] closed = run(Cipher.ENCRYPT_MODE, nonce, packed.toByteArray());
    byte[] both = Arrays.copyOf(nonce, NONCE + closed.length);
    System.arraycopy(closed, 0, both, NONCE, closed.length);
    return new SealedBody(both);
  }

  byte[] open(SealedBody body) {
    byte[] closed = body.bytes();
    byte[] nonce = Arrays.copyOf(closed, NONCE);
    byte[] packed =
        run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(closed, NONCE, closed.length));
    try (InflaterInputStream inflater = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return inflater.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] run(int mode, byte[] nonce, byte[] bytes) {
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a kept answer was not sealed by this key", e);
    }
  }
}
