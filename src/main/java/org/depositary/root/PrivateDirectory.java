package org.depositary.root;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A directory that only the user of the service may look into, if the service makes it. */
record PrivateDirectory(Path path) {

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> ANYONE =
      PosixFilePermissions.fromString("------rwx");

  /**
   * Makes it, where it is not there; whoever made it before has decided who may look into it.
   *
   * @return whether anyone may look into it, as far as the file system says that
   */
  boolean create() {
    try {
      Path parent = Files.createDirectories(path.toAbsolutePath().normalize().resolveSibling(""));
      if (!Files.getFileStore(parent).supportsFileAttributeView("posix")) {
        Files.createDirectories(path);
        return false;
      }
      if (!Files.isDirectory(path)) {
        Files.createDirectories(path, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
      }
      return Files.getPosixFilePermissions(path).stream().anyMatch(ANYONE::contains);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
