package org.depositary.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Issues and reads cursors: positions that only this service can make.
 *
 * <p>A cursor is the position, each value preceded by its length in bytes, and 16 bytes of its
 * HMAC-SHA256 together with what it is bound to. It is signed, not secret.
 */
@ApplicationScoped
public class Cursors {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int SIGNATURE = 16;
  private static final int LONGEST = 2000;

  // Has the key and nothing else; only copies of it sign, as a page may have hundreds of cursors.
  private final Mac keyed;

  Cursors(SigningKey key) {
    try {
      keyed = Mac.getInstance(ALGORITHM);
      keyed.init(new SecretKeySpec(key.bytes(), ALGORITHM));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }

  /** Makes a cursor that can be read only with the same binding. */
  public String issue(List<String> position, String binding) {
    byte[] payload = pack(position);
    byte[] cursor = Arrays.copyOf(sign(payload, binding), SIGNATURE + payload.length);
    System.arraycopy(payload, 0, cursor, SIGNATURE, payload.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
  }

  /** The position of a cursor; refuses one that is not ours or bound to something else. */
  public List<String> read(String cursor, String binding) {
    byte[] bytes = decode(cursor);
    byte[] payload = Arrays.copyOfRange(bytes, SIGNATURE, bytes.length);
    byte[] signature = Arrays.copyOf(bytes, SIGNATURE);
    if (!MessageDigest.isEqual(signature, sign(payload, binding))) {
      throw foreign();
    }
    return unpack(payload);
  }

  private static byte[] decode(String cursor) {
    if (cursor.length() > LONGEST) {
      throw foreign();
    }
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor);
      if (bytes.length > SIGNATURE) {
        return bytes;
      }
    } catch (IllegalArgumentException e) {
      throw foreign();
    }
    throw foreign();
  }

  private static ProblemException foreign() {
    return ProblemException.parameter(
        "cursor", "INVALID_CURSOR", "it was not issued for this list with these filters.");
  }

  private byte[] sign(byte[] payload, String binding) {
    try {
      Mac mac = (Mac) keyed.clone();
      mac.update(payload);
      return Arrays.copyOf(mac.doFinal(binding.getBytes(StandardCharsets.UTF_8)), SIGNATURE);
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("the HmacSHA256 of Java can be copied", e);
    }
  }

  // The first byte counts the values, and nothing may be behind them: a binding that was moved into
  // the payload would have the same signature.
  private static byte[] pack(List<String> position) {
    byte[][] values = new byte[position.size()][];
    int size = 1;
    for (int i = 0; i < values.length; i++) {
      values[i] = position.get(i).getBytes(StandardCharsets.UTF_8);
      size += 2 + values[i].length;
    }
    ByteBuffer buffer = ByteBuffer.allocate(size).put((byte) values.length);
    for (byte[] value : values) {
      buffer.putShort((short) value.length).put(value);
    }
    return buffer.array();
  }

  private static List<String> unpack(byte[] payload) {
    ByteBuffer buffer = ByteBuffer.wrap(payload);
    int count = buffer.get();
    List<String> position = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      byte[] value = new byte[Short.toUnsignedInt(buffer.getShort())];
      buffer.get(value);
      position.add(new String(value, StandardCharsets.UTF_8));
    }
    if (buffer.hasRemaining()) {
      throw foreign();
    }
    return position;
  }
}
