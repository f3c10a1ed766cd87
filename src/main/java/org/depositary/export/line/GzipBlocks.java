package org.depositary.export.line;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import org.depositary.gzip.Gzip;

/**
 * Compresses what is written, beside the writing: each block is a member of a gzip file.
 *
 * <p>What is in memory is what is compressed, and some blocks that wait for it.
 */
final class GzipBlocks extends OutputStream {

  // Longer arrays are a burden to the collector where memory is little.
  private static final int BLOCK = 256 * 1024;
  private static final int MOST_WAITING = 4;

  private final Gzip gzip;
  private final Executor executor;
  private final List<CompletableFuture<byte[]>> members = new ArrayList<>();
  private final Queue<byte[]> idle = new ConcurrentLinkedQueue<>();
  private byte[] block = new byte[BLOCK];
  private int length;
  private long bytes;

  GzipBlocks(Gzip gzip, Executor executor) {
    this.gzip = gzip;
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
      byte[] next = idle.poll();
      block = next == null ? new byte[BLOCK] : next;
      length = 0;
    }
  }

  private void compress() {
    byte[] full = block;
    int count = length;
    members.add(
        CompletableFuture.supplyAsync(
            () -> {
              byte[] member = gzip.member(full, count);
              idle.add(full);
              return member;
            },
            executor));
    if (members.size() > MOST_WAITING) {
      members.get(members.size() - 1 - MOST_WAITING).join();
    }
  }

  /** All members in their order; nothing can be written any more. */
  List<byte[]> finish() {
    if (length > 0) {
      compress();
    }
    return members.stream().map(CompletableFuture::join).toList();
  }
}
