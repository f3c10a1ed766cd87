package org.depositary.database;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.FreeSpaceBitSet;
import org.h2.mvstore.RandomAccessStore;
import org.h2.mvstore.SFChunk;
import org.h2.mvstore.SingleFileStore;
import org.h2.mvstore.WriteBuffer;

/**
 * The blocks of H2's file, with what the store does not show of them.
 *
 * <p>The store has no way to overwrite what it has freed, and a second channel to its file would
 * give up its lock when closed: so its own is used, by reflection, on the version that the build
 * pins. A chunk ends with a footer; between the table of its pages and that footer stands whatever
 * was in the buffer before.
 */
final class StoreBlocks {

  private static final int BLOCK = 4096;
  private static final int HEADER_BLOCKS = 2;

  private static final int FOOTER = 128;

  private static final int HEXADECIMAL = 16;

  private final SingleFileStore file;
  private final Map<?, ?> chunks;
  private final FreeSpaceBitSet free;
  private final Method write;

  StoreBlocks(SingleFileStore file) {
    this.file = file;
    try {
      this.chunks = (Map<?, ?>) open(FileStore.class, "chunks").get(file);
      this.free = (FreeSpaceBitSet) open(RandomAccessStore.class, "freeSpace").get(file);
      this.write =
          SingleFileStore.class.getDeclaredMethod(
              "writeFully", SFChunk.class, long.class, ByteBuffer.class);
      write.setAccessible(true);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("another H2 than the one this was written for", e);
    }
  }

  private static Field open(Class<?> type, String name) throws NoSuchFieldException {
    Field field = type.getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }

  private List<SFChunk> chunks() {
    return chunks.values().stream().map(SFChunk.class::cast).toList();
  }

  /** The number of the youngest chunk. */
  int lastChunk() {
    return chunks().stream().mapToInt(chunk -> chunk.id).max().orElse(0);
  }

  /** Whether no chunk up to this number holds anything dead. Younger ones were written since. */
  boolean areAlive(int last) {
    return chunks().stream()
        .filter(chunk -> chunk.id <= last)
        .noneMatch(chunk -> described(chunk).containsKey("livePages"));
  }

  /** Forgets what is left in the buffers from chunks that were written. */
  void clearBuffers() {
    List<WriteBuffer> buffers = new ArrayList<>();
    for (int i = 0; i <= FileStore.PIPE_LENGTH; i++) {
      WriteBuffer buffer = file.getWriteBuffer();
      ByteBuffer bytes = buffer.getBuffer().duplicate();
      bytes.clear();
      bytes.put(new byte[bytes.capacity()]);
      buffers.add(buffer);
    }
    buffers.forEach(file::releaseWriteBuffer);
  }

  /** Writes zeros wherever there is nothing. */
  void overwriteRest() {
    long end = file.size() / BLOCK;
    for (long block = HEADER_BLOCKS; block < end; block++) {
      if (free.isFree(block * BLOCK, BLOCK)) {
        zero(block * BLOCK, BLOCK);
      }
    }
    chunks().forEach(this::overwriteGap);
  }

  private void overwriteGap(SFChunk chunk) {
    Map<String, String> described = described(chunk);
    long start = chunk.block * BLOCK;
    long pages = number(described, "pages");
    long table = number(described, "toc");
    long from = start + table + pages * Long.BYTES;
    long to = start + (long) chunk.len * BLOCK - FOOTER;
    if (table > 0 && from < to) {
      zero(from, (int) (to - from));
    }
  }

  private static Map<String, String> described(SFChunk chunk) {
    return DataUtils.parseMap(chunk.asString());
  }

  private static long number(Map<String, String> described, String name) {
    return Long.parseLong(described.getOrDefault(name, "0"), HEXADECIMAL);
  }

  private void zero(long position, int length) {
    try {
      write.invoke(file, null, position, ByteBuffer.allocate(length));
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("the file of the database cannot be written", e);
    }
  }
}
