package org.depositary.stress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.depositary.packaged.Installation;

/** The files of an installation on H2, copied away and put back while no service runs. */
final class Backup {

  private final Path directory;
  private final Path copy;

  private Backup(Path directory, Path copy) {
    this.directory = directory;
    this.copy = copy;
  }

  static Backup of(Installation installation) throws IOException {
    Path directory = installation.directory();
    Path copy = directory.resolveSibling("backup-" + System.nanoTime());
    copy(directory, copy, "");
    return new Backup(directory, copy);
  }

  /**
   * @param name of the file that is put back; empty for all
   */
  void restore(String name) throws IOException {
    copy(copy, directory, name);
  }

  private static void copy(Path from, Path to, String name) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (Files.isRegularFile(file) && (name.isEmpty() || file.endsWith(name))) {
          Files.copy(
              file,
              to.resolve(file.getFileName()),
              StandardCopyOption.REPLACE_EXISTING,
              StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }
}
