package org.depositary.export.line;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Compresses what is written, beside the writing: each block is a member of a gzip file.
 *
 * <p>What is in memory is what is compressed, and some blocks that wait for it.
 */
final class GzipBlocks extends OutputStream {

  // Longer arrays are a burden to the collector where memory is little.
  private static final int BLOCK = 256 * 1024;
  private static final int MOST_WAITING = 4;

  private final Executor executor;
  private final List<CompletableFuture<byte[]>> members = new ArrayList<>();
  private byte[] block = new byte[BLOCK];
  private int length;
  private long bytes;

  GzipBlocks(Executor executor) {
    this.executor = executor;
  }

  /** How many bytes were written, before they are compressed. */
  long size() {
    return bytes;
  }

  @Override
  public void write(int b) {
    block[length] = (byte) b;
    advance(1);
  }

  @Override
  public void write(byte[] source, int from, int count) {
    int at = from;
    int left = count;
    while (left > 0) {
      int part = Math.min(left, BLOCK - length);
      System.arraycopy(source, at, block, length, part);
      advance(part);
      at += part;
      left -= part;
    }
  }

  private void advance(int count) {
    length += count;
    bytes += count;
    if (length == BLOCK) {
      compress();
    }
  }

  private void compress() {
    byte[] full = block;
    int count = length;
    block = new byte[BLOCK];
    length = 0;
    members.add(CompletableFuture.supplyAsync(() -> gzip(full, count), executor));
    if (members.size() > MOST_WAITING) {
      members.get(members.size() - 1 - MOST_WAITING).join();
    }
  }

  // Most of the time of an export goes into this: the next level takes half as long again for a
  // tenth.
  private static byte[] gzip(byte[] bytes, int count) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream(count / 4 + 64);
    try (GZIPOutputStream gzip = new Fast(compressed)) {
      gzip.write(bytes, 0, count);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compressed.toByteArray();
  }

  /** The lowest level. */
  private static final class Fast extends GZIPOutputStream {

    Fast(OutputStream out) throws IOException {
      super(out, 32 * 1024);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }

  /** All members in their order. */
  List<byte[]> finish() {
    if (length > 0) {
      compress();
    }
    return members.stream().map(CompletableFuture::join).toList();
  }
}
