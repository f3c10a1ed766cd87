package org.depositary.gzip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Members of gzip files, as the library of Java reads them. */
class GzipTest {

  private static final String SENTENCE =
      "{\"type\":\"DOCUMENT\",\"characters\":\"They said – 殺.\"}\n";

  /** Who compresses. */
  enum Library {
    FAST,
    OF_JAVA;

    Gzip gzip() {
      if (this == OF_JAVA) {
        return new Gzip(Gzip::ofJava);
      }
      assumeTrue(Gzip.isFast(), "the fast library does not run on this machine");
      return new Gzip(Gzip::fast);
    }
  }

  private static byte[] read(byte[] gzip) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
      return in.readAllBytes();
    }
  }

  private static byte[] text(int length) {
    String repeated = SENTENCE.repeat(length / SENTENCE.length() + 1);
    return Arrays.copyOf(repeated.getBytes(StandardCharsets.UTF_8), length);
  }

  private static byte[] noise(int length, int seed) {
    byte[] bytes = new byte[length];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  @ParameterizedTest
  @EnumSource
  void isReadAgain(Library library) throws IOException {
    Gzip gzip = library.gzip();
    for (int length = 1; length < 2000; length++) {
      assertThat(read(gzip.member(text(length), length))).isEqualTo(text(length));
      assertThat(read(gzip.member(noise(length, length), length))).isEqualTo(noise(length, length));
    }
    for (int length : List.of(65_535, 65_536, 262_144, 1_000_000)) {
      assertThat(read(gzip.member(text(length), length))).isEqualTo(text(length));
      assertThat(read(gzip.member(noise(length, length), length))).isEqualTo(noise(length, length));
    }
  }

  @ParameterizedTest
  @EnumSource
  void takesTheFirstBytesOnly(Library library) throws IOException {
    assertThat(read(library.gzip().member(text(500), 70))).isEqualTo(text(70));
  }

  @ParameterizedTest
  @EnumSource
  void membersInARowAreAFile(Library library) throws IOException {
    Gzip gzip = library.gzip();
    ByteArrayOutputStream members = new ByteArrayOutputStream();
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    for (int length : List.of(300_000, 1, 4096, 17)) {
      byte[] bytes = length == 4096 ? noise(length, 1) : text(length);
      members.writeBytes(gzip.member(bytes, length));
      plain.writeBytes(bytes);
    }
    assertThat(read(members.toByteArray())).isEqualTo(plain.toByteArray());
  }

  @ParameterizedTest
  @EnumSource
  void servesSeveralThreads(Library library) throws Exception {
    Gzip gzip = library.gzip();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<byte[]>> members = new ArrayList<>();
      for (int i = 0; i < 400; i++) {
        byte[] bytes = noise(10_000 + i, i);
        members.add(threads.submit(() -> gzip.member(bytes, bytes.length)));
      }
      for (int i = 0; i < members.size(); i++) {
        assertThat(read(members.get(i).get())).isEqualTo(noise(10_000 + i, i));
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
