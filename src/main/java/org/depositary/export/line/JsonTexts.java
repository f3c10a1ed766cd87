package org.depositary.export.line;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Writes texts in UTF-8 as strings of JSON.
 *
 * <p>What need not be escaped, nearly all, is looked for eight bytes at a time and passed on where
 * it is; the writer of JSON takes each byte by itself, which was a seventh of the time of an
 * export.
 */
final class JsonTexts {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHEST_BITS = 0x8080808080808080L;
  private static final int FIRST_PRINTABLE = ' ';

  /** What is written for each byte that cannot stand for itself. */
  private static final byte[][] ESCAPES = escapes();

  private JsonTexts() {}

  private static byte[][] escapes() {
    byte[][] escapes = new byte[128][];
    for (int c = 0; c < FIRST_PRINTABLE; c++) {
      escapes[c] = ascii(String.format(Locale.ROOT, "\\u%04X", c));
    }
    String named = "\bb\tt\nn\ff\rr\"\"\\\\";
    for (int i = 0; i < named.length(); i += 2) {
      escapes[named.charAt(i)] = ascii("\\" + named.charAt(i + 1));
    }
    return escapes;
  }

  private static byte[] ascii(String words) {
    return words.getBytes(StandardCharsets.US_ASCII);
  }

  /** Writes a text with its quotation marks. */
  static void write(byte[] text, OutputStream out) throws IOException {
    out.write('"');
    int from = 0;
    for (int at = next(text, 0); at < text.length; at = next(text, from)) {
      out.write(text, from, at - from);
      out.write(ESCAPES[text[at]]);
      from = at + 1;
    }
    out.write(text, from, text.length - from);
    out.write('"');
  }

  /** Where the next byte is that is escaped; the length where there is none. */
  private static int next(byte[] text, int from) {
    int at = from;
    while (at + Long.BYTES <= text.length) {
      long found = escaped((long) EIGHT.get(text, at));
      if (found != 0) {
        return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
      at += Long.BYTES;
    }
    while (at < text.length && (text[at] < 0 || ESCAPES[text[at]] == null)) {
      at++;
    }
    return at;
  }

  // The highest bit of each byte that is escaped, and of some behind the first such: a borrow may
  // reach them.
  private static long escaped(long bytes) {
    long control = (bytes - ONES * FIRST_PRINTABLE) & ~bytes;
    return (control | zeros(bytes ^ ONES * '"') | zeros(bytes ^ ONES * '\\')) & HIGHEST_BITS;
  }

  private static long zeros(long bytes) {
    return (bytes - ONES) & ~bytes;
  }
}
