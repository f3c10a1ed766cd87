package org.depositary.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The service as {@code mvn package} leaves it, in a form for one kind of database.
 *
 * <p>For PostgreSQL a copy is rebuilt, as an operator would; the copy stays until the original is
 * packaged anew. A rebuild writes to the directory {@code quarkus-app} beside the one it was
 * started from, so the copy must have that name too: under any other it would change the original.
 */
final class Distribution {

  private static final String NAME = "quarkus-app";
  private static final Path ORIGINAL = Path.of("target", NAME).toAbsolutePath();
  private static final Path REBUILT = Path.of("target", "postgresql", NAME).toAbsolutePath();
  private static final String RUN = "quarkus-run.jar";

  private Distribution() {}

  /** The jar that starts the service. */
  static Path runner(DatabaseKind kind) throws IOException, InterruptedException {
    if (!Files.exists(ORIGINAL.resolve(RUN))) {
      throw new IllegalStateException("no packaged service: run mvn package first");
    }
    return switch (kind) {
      case H2 -> ORIGINAL.resolve(RUN);
      case POSTGRESQL -> rebuilt().resolve(RUN);
    };
  }

  private static Path rebuilt() throws IOException, InterruptedException {
    Path stamp = REBUILT.resolve("rebuilt-from");
    String state = state();
    if (Files.exists(stamp) && Files.readString(stamp).equals(state)) {
      return REBUILT;
    }
    copy();
    rebuild();
    Files.writeString(stamp, state);
    return REBUILT;
  }

  private static void rebuild() throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Java.executable(),
            "-Dquarkus.launch.rebuild=true",
            "-Dquarkus.datasource.db-kind=" + DatabaseKind.POSTGRESQL.quarkusName(),
            "-jar",
            REBUILT.resolve(RUN).toString());
    Path log = REBUILT.resolve("rebuild.log");
    Process rebuild =
        new ProcessBuilder(command)
            .directory(REBUILT.getParent().toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!rebuild.waitFor(5, TimeUnit.MINUTES) || rebuild.exitValue() != 0) {
      rebuild.destroyForcibly();
      throw new IllegalStateException("the rebuild failed: see " + log);
    }
  }

  private static String state() throws IOException {
    Path application = ORIGINAL.resolve("quarkus/quarkus-application.dat");
    return Files.getLastModifiedTime(application).toString();
  }

  private static void copy() throws IOException {
    Directories.delete(REBUILT);
    Files.createDirectories(REBUILT.getParent());
    try (Stream<Path> files = Files.walk(ORIGINAL)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, REBUILT.resolve(ORIGINAL.relativize(file).toString()));
      }
    }
  }
}
