package org.depositary.export.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import org.depositary.gzip.Gzip;
import org.depositary.gzip.GzipFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What is compressed beside the writing. */
class GzipBlocksTest {

  private static final ExecutorService THREADS = Executors.newFixedThreadPool(3);

  private final Gzip gzip = GzipFixture.ofJava();

  @AfterAll
  static void end() {
    THREADS.shutdownNow();
  }

  private static byte[] read(List<byte[]> members) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    members.forEach(file::writeBytes);
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(file.toByteArray()))) {
      return in.readAllBytes();
    }
  }

  // Several times as many blocks as wait: each is used again and again.
  @Test
  void areReadInTheirOrder() throws IOException {
    GzipBlocks blocks = new GzipBlocks(gzip, THREADS);
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    Random random = new Random(3);
    while (plain.size() < 8_000_000) {
      byte[] some = new byte[1 + random.nextInt(600_000)];
      random.nextBytes(some);
      blocks.write(some, 0, some.length);
      plain.writeBytes(some);
      blocks.write('\n');
      plain.write('\n');
    }
    assertThat(blocks.size()).isEqualTo(plain.size());
    assertThat(read(blocks.finish())).isEqualTo(plain.toByteArray());
  }

  @Test
  void endAtTheEndOfABlock() throws IOException {
    byte[] twoBlocks = new byte[512 * 1024];
    new Random(4).nextBytes(twoBlocks);
    GzipBlocks blocks = new GzipBlocks(gzip, THREADS);
    blocks.write(twoBlocks, 0, twoBlocks.length);
    List<byte[]> members = blocks.finish();
    assertThat(members).hasSize(2);
    assertThat(read(members)).isEqualTo(twoBlocks);
  }

  @Test
  void areNoneOfNothing() {
    assertThat(new GzipBlocks(gzip, THREADS).finish()).isEmpty();
  }

  @Test
  void oneThatFailsFailsAll() {
    Gzip failing =
        GzipFixture.of(
            () ->
                new Deflater(Deflater.BEST_SPEED, true) {
                  @Override
                  public int deflate(byte[] out, int from, int length) {
                    throw new IllegalArgumentException("no room");
                  }
                });
    GzipBlocks blocks = new GzipBlocks(failing, THREADS);
    blocks.write('x');
    assertThatThrownBy(blocks::finish).hasRootCauseMessage("no room");
    Executor full =
        task -> {
          throw new RejectedExecutionException("ended");
        };
    GzipBlocks late = new GzipBlocks(gzip, full);
    late.write('x');
    assertThatThrownBy(late::finish).hasMessageContaining("ended");
  }
}
