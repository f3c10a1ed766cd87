package org.depositary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The files in which a database keeps its rows, searched for words without asking it. */
public record DatabaseFiles(List<Path> places) {

  /** Written before a change and used again after some time: not where rows are kept. */
  private static final Set<String> LOGS = Set.of("pg_wal");

  /** Those of the database of this test. */
  public static DatabaseFiles of(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
        return new DatabaseFiles(List.of(TestDatabase.directory().resolve("depositary.mv.db")));
      }
      statement.execute("CHECKPOINT");
      try (ResultSet directory = statement.executeQuery("SHOW data_directory")) {
        directory.next();
        return new DatabaseFiles(List.of(Path.of(directory.getString(1))));
      }
    }
  }

  /** Those of these words that are in some file. */
  public Set<String> find(List<String> words) throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path place : places) {
      Files.walkFileTree(
          place,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes shape) {
              return LOGS.contains(directory.getFileName().toString())
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes shape)
                throws IOException {
              found.addAll(find(words, read(file)));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path removedMeanwhile, IOException failure) {
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return found;
  }

  // All words in one pass: a database has many files that no test writes to.
  private static Set<String> find(List<String> words, byte[] content) {
    Map<Byte, List<byte[]>> wanted =
        words.stream()
            .map(word -> word.getBytes(StandardCharsets.US_ASCII))
            .collect(Collectors.groupingBy(word -> word[0]));
    boolean[] first = new boolean[256];
    wanted.keySet().forEach(begin -> first[begin & 0xff] = true);
    Set<String> found = new TreeSet<>();
    for (int at = 0; at < content.length; at++) {
      if (first[content[at] & 0xff]) {
        for (byte[] word : wanted.get(content[at])) {
          if (at + word.length <= content.length
              && Arrays.equals(content, at, at + word.length, word, 0, word.length)) {
            found.add(new String(word, StandardCharsets.US_ASCII));
          }
        }
      }
    }
    return found;
  }

  private static byte[] read(Path file) throws IOException {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException removedMeanwhile) {
      return new byte[0];
    }
  }
}
