package org.depositary.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.depositary.imports.LineReader.Line;
import org.junit.jupiter.api.Test;

class BodiesTest {

  private static final long SEED = 7;

  /** A body that comes in pieces of any size. */
  private static InputStream pieces(byte[] bytes, Random random) {
    return new FilterInputStream(new ByteArrayInputStream(bytes)) {
      @Override
      public int read(byte[] into, int offset, int length) throws IOException {
        return super.read(into, offset, Math.min(length, 1 + random.nextInt(7)));
      }
    };
  }

  private static List<String> lines(byte[] body, int longest, Random random) throws IOException {
    LineReader reader = new LineReader(pieces(body, random), 0, longest);
    List<String> lines = new ArrayList<>();
    for (Optional<Line> line = reader.next(); line.isPresent(); line = reader.next()) {
      String words = line.get().tooLong() ? "too long" : new String(line.get().bytes(), UTF_8);
      lines.add(line.get().number() + ":" + words);
    }
    return lines;
  }

  @Test
  void linesAreWhatStandsBetweenLineFeeds() throws IOException {
    Random random = new Random(SEED);
    for (int round = 0; round < 200; round++) {
      StringBuilder body = new StringBuilder();
      List<String> expected = new ArrayList<>();
      int count = random.nextInt(20);
      for (int i = 1; i <= count; i++) {
        String line = "x".repeat(random.nextInt(12)) + (random.nextBoolean() ? "\r" : "");
        body.append(line).append(i == count && random.nextBoolean() ? "" : "\n");
        if (line.length() > 10) {
          expected.add(i + ":too long");
        } else if (!line.isBlank()) {
          expected.add(i + ":" + line);
        }
      }
      assertThat(lines(body.toString().getBytes(UTF_8), 10, random))
          .as("seed %d, round %d: %s", SEED, round, body)
          .isEqualTo(expected);
    }
  }

  private static byte[] gzip(String words) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
      packed.write(words.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void membersOfGzipAreOneBodyAndACutIsNoEnd() throws IOException {
    Random random = new Random(SEED);
    byte[] first = gzip("one\ntwo");
    byte[] body = Arrays.copyOf(first, first.length * 2);
    System.arraycopy(first, 0, body, first.length, first.length);
    assertThat(new GzipBody(pieces(body, random)).readAllBytes())
        .asString(UTF_8)
        .isEqualTo("one\ntwoone\ntwo");
    for (int length = 0; length < body.length; length++) {
      GzipBody cut = new GzipBody(pieces(Arrays.copyOf(body, length), random));
      if (length % first.length == 0) {
        assertThat(cut.readAllBytes()).hasSize(length / first.length * 7);
      } else {
        assertThatThrownBy(cut::readAllBytes).as("%d", length).isInstanceOf(IOException.class);
      }
    }
  }

  @Test
  void linesOfWholeMembersAreKnownToBeRight() throws IOException {
    byte[] whole = gzip("one\ntwo");
    byte[] damaged = gzip("\nthree\n");
    damaged[damaged.length - 8]++;
    byte[] body = Arrays.copyOf(whole, whole.length + damaged.length);
    System.arraycopy(damaged, 0, body, whole.length, damaged.length);
    assertThatThrownBy(() -> new GzipBody(pieces(body, new Random(SEED))).readAllBytes())
        .isInstanceOfSatisfying(
            DamagedBodyException.class, e -> assertThat(e.wholeLines()).isEqualTo(1));
  }

  @Test
  void whatIsDamagedIsNoGzip() throws IOException {
    byte[] body = gzip("A note.");
    for (int i = body.length - 8; i < body.length - 4; i++) {
      byte[] damaged = body.clone();
      damaged[i]++;
      assertThatThrownBy(() -> new GzipBody(new ByteArrayInputStream(damaged)).readAllBytes())
          .isInstanceOf(IOException.class);
    }
    byte[] more = Arrays.copyOf(body, body.length + 3);
    assertThatThrownBy(() -> new GzipBody(new ByteArrayInputStream(more)).readAllBytes())
        .isInstanceOf(IOException.class);
  }
}
