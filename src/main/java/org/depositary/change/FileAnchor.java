package org.depositary.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import org.depositary.http.PrivateFile;

/**
 * A file beside the database that no copy can stand in for.
 *
 * <p>It is written once. Its number and the time of its last change of any kind are the file
 * system's, so a directory that was copied, moved to another disk or restored from a backup has
 * others. A change of owner or rights looks the same: better one epoch too many than one too few.
 */
record FileAnchor(Path directory) {

  /** What tells this directory from its copies. */
  String identity() {
    PrivateFile file = new PrivateFile(directory.resolve("feed-anchor"));
    if (file.read().isEmpty()) {
      file.write("Tells this directory from its copies. Leave it where it is.");
    }
    try {
      return "file/" + attributes(file.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String attributes(Path file) throws IOException {
    if (Files.getFileStore(file).supportsFileAttributeView("unix")) {
      Map<String, Object> unix = Files.readAttributes(file, "unix:ino,ctime");
      return unix.get("ino") + "/" + unix.get("ctime");
    }
    BasicFileAttributes basic = Files.readAttributes(file, BasicFileAttributes.class);
    return basic.creationTime() + "/" + basic.lastModifiedTime();
  }
}
