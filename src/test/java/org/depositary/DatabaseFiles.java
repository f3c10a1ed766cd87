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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
              String content = read(file);
              words.stream().filter(content::contains).forEach(found::add);
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

  // Every byte is a character: words of ASCII are found wherever they stand.
  private static String read(Path file) throws IOException {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (NoSuchFileException removedMeanwhile) {
      return "";
    }
  }
}
