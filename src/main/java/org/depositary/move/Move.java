package org.depositary.move;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipException;

/** The commands that save all rows of a database to a file and load them into an empty one. */
public final class Move {

  private static final String SAVE = "save";
  private static final String LOAD = "load";

  private static final String USAGE =
      """
      Saves all that a service has in its database to a file, or loads it into an empty database.

        java -jar quarkus-run.jar save [OPTIONS] FILE
        java -jar quarkus-run.jar load [OPTIONS] FILE

        --url URL     of the database; jdbc:h2:file:./data/depositary if left out
        --user NAME   who connects; the password is read from QUARKUS_DATASOURCE_PASSWORD

      Stop the service first: on H2 the file is locked otherwise. The tables of the new database are
      made by the command. The file holds texts, hashes of keys and the secret that signs cursors:
      keep it as you keep the database.
      """;

  private Move() {}

  /** Whether the first argument of a command line asks for one of these commands. */
  public static boolean isAskedFor(List<String> arguments) {
    return !arguments.isEmpty() && List.of(SAVE, LOAD).contains(arguments.get(0));
  }

  /** Does what the arguments say; answers the exit code of the process. */
  public static int run(List<String> arguments) {
    if (arguments.contains("--help")) {
      System.out.print(USAGE);
      return 0;
    }
    try {
      MoveOptions options = MoveOptions.parse(arguments.subList(1, arguments.size()));
      boolean saves = arguments.get(0).equals(SAVE);
      long rows = saves ? save(options) : load(options);
      System.out.println(rows + (saves ? " rows were saved." : " rows were loaded."));
      return 0;
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.err.println();
      System.err.print(USAGE);
      return 2;
    } catch (IOException | SQLException | IllegalStateException e) {
      System.err.println(words(e));
      return 1;
    }
  }

  /** What went wrong, in a sentence. */
  static String words(Exception failure) {
    if (failure instanceof FileAlreadyExistsException there) {
      return there.getFile() + " is there already: nothing is overwritten";
    }
    if (failure instanceof NoSuchFileException missing) {
      return "there is no " + missing.getFile();
    }
    if (failure instanceof EOFException) {
      return "the file does not end where it should: it was cut";
    }
    if (failure instanceof ZipException || failure instanceof JsonProcessingException) {
      return "the file is damaged, or was not made by save";
    }
    return failure.getMessage() == null ? failure.toString() : failure.getMessage();
  }

  private static long save(MoveOptions options) throws IOException, SQLException {
    try (Connection connection = options.database().connectToExisting()) {
      return save(connection, options.file());
    }
  }

  private static long load(MoveOptions options) throws IOException, SQLException {
    if (!Files.isRegularFile(options.file())) {
      throw new NoSuchFileException(options.file().toString());
    }
    options.database().connect().close();
    options.database().migrate();
    try (Connection connection = options.database().connect()) {
      return load(connection, options.file());
    }
  }

  /** Saves what one transaction sees; answers how many rows. */
  static long save(Connection connection, Path file) throws IOException, SQLException {
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    return new RowSaver(connection).save(file);
  }

  /** Loads all rows or none; answers how many. */
  static long load(Connection connection, Path file) throws IOException, SQLException {
    connection.setAutoCommit(false);
    long rows = new RowLoader(connection).load(file);
    connection.commit();
    return rows;
  }
}
