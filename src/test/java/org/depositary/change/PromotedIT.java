package org.depositary.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A copy of a PostgreSQL cluster that is promoted is another database. */
@Tag("stress")
class PromotedIT {

  @Test
  void aPromotedCopyIsAnotherLogAndARestartIsNot() throws IOException, SQLException {
    Path target = Path.of("target").toAbsolutePath();
    Path original = Files.createTempDirectory(target, "primary");
    String before;
    try (EmbeddedPostgres server = start(original)) {
      LogFixture log = LogFixture.postgresql(server);
      log.begin().append(UUID.randomUUID(), 1).commit();
      before = log.extent().identity();
    }
    try (EmbeddedPostgres server = start(original)) {
      assertThat(LogFixture.postgresql(server).extent().identity()).isEqualTo(before);
    }
    Path copy = copy(original, target.resolve(original.getFileName() + "-copy"));
    Files.createFile(copy.resolve("standby.signal"));
    try (EmbeddedPostgres server = start(copy)) {
      LogFixture log = new LogFixture(server.getPostgresDatabase(), new PostgresLog());
      log.execute("SELECT pg_promote()");
      assertThat(log.extent().identity()).isNotEqualTo(before);
      assertThat(log.revisions()).containsExactly(1);
    }
  }

  private static EmbeddedPostgres start(Path directory) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(directory)
        .setCleanDataDirectory(false)
        .start();
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (!file.endsWith("postmaster.pid")) {
          Files.copy(file, to.resolve(from.relativize(file)));
        }
      }
    }
    // The server starts on no other.
    return Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rwx------"));
  }
}
