package org.depositary.extraction.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * A file that the model is made of; the list of them is {@code sources.csv}.
 *
 * @param path below the directory of the data
 * @param weight how much a sentence counts; 0 where the file holds none
 * @param sha256 of its bytes, in lower-case hexadecimal
 */
record Source(String path, double weight, String sha256) {

  /** Where the data are: beside the project, unless {@code -Dtagger.data} says otherwise. */
  static final Path DIRECTORY = Path.of(System.getProperty("tagger.data", "../shared/ner"));

  static List<Source> all() throws IOException {
    return lines("sources.csv").stream().map(Source::of).toList();
  }

  /** The lines of a file beside this class, without comments. */
  static List<String> lines(String file) throws IOException {
    try (InputStream in = Source.class.getResourceAsStream(file)) {
      String all =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** True where the file is the one that was trained on. */
  boolean unchanged(Path directory) throws IOException {
    return sha256(Files.readAllBytes(directory.resolve(path))).equals(sha256);
  }

  private static Source of(String line) {
    String[] cells = line.split(",", -1);
    return new Source(cells[0], cells[1].isEmpty() ? 0 : Double.parseDouble(cells[1]), cells[2]);
  }
}
