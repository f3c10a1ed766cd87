package org.depositary.gzip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Makes members, one after the other: to make a compressor with its memory takes about as long as
 * to use it once. For one thread at a time.
 */
final class Compressor {

  // Magic number, deflate, no flags, no time, the fastest algorithm, an unknown system.
  private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 4, (byte) 0xff};
  private static final int TRAILER = 2 * Integer.BYTES;

  private final Deflater deflater;
  private byte[] deflated = {};

  /**
   * @param deflater that writes no header and no trailer
   */
  Compressor(Deflater deflater) {
    this.deflater = deflater;
  }

  byte[] member(byte[] bytes, int count) {
    if (deflated.length < longest(count)) {
      deflated = new byte[longest(count)];
    }
    deflater.setInput(bytes, 0, count);
    deflater.finish();
    int length = deflater.deflate(deflated, 0, deflated.length);
    if (!deflater.finished()) {
      throw new IllegalStateException(count + " bytes became more than " + deflated.length);
    }
    // Lets go of the bytes, too.
    deflater.reset();
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, count);
    return ByteBuffer.allocate(HEADER.length + length + TRAILER)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(HEADER)
        .put(deflated, 0, length)
        .putInt((int) sum.getValue())
        .putInt(count)
        .array();
  }

  void end() {
    deflater.end();
  }

  // What cannot be compressed is stored in blocks, with some bytes before each.
  private static int longest(int count) {
    return count + count / 16 + 1024;
  }
}
