package org.depositary.http.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Decides whether an answer is compressed, and compresses it. */
final class ContentCoding {

  // Below this, a compressed answer is not smaller by a packet.
  private static final int WORTH_IT = 1024;

  private ContentCoding() {}

  /** Whether the client takes gzip and the answer gains by it. */
  static boolean gzips(@Nullable String acceptEncoding, byte[] bytes) {
    return acceptEncoding != null && bytes.length >= WORTH_IT && accepts(acceptEncoding);
  }

  private static boolean accepts(String acceptEncoding) {
    boolean any = false;
    for (String element : acceptEncoding.toLowerCase(Locale.ROOT).split(",", -1)) {
      String[] parts = element.split(";", 2);
      boolean wanted = parts.length == 1 || !parts[1].strip().matches("q=0(\\.0{0,3})?");
      switch (parts[0].strip()) {
        case "gzip", "x-gzip" -> {
          return wanted;
        }
        case "*" -> any = wanted;
        default -> {}
      }
    }
    return any;
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length / 4 + 64);
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compressed.toByteArray();
  }
}
