package org.depositary.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** A small file that only the user of the service may read. */
public record PrivateFile(Path path) {

  private static final String OWNER_ONLY = "rw-------";

  public Optional<String> read() {
    try {
      return Optional.of(Files.readString(path).strip());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces the file in one step; nobody ever sees half of it, or all of it with wider rights. */
  public void write(String line) {
    try {
      Path directory = Files.createDirectories(path.resolveSibling("").toAbsolutePath());
      Path draft = Files.createTempFile(directory, ".draft", null, rights(directory));
      Files.writeString(draft, line + "\n");
      Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Windows has no POSIX rights; there the directory of the user protects the file.
  private static FileAttribute<?>[] rights(Path directory) throws IOException {
    if (!Files.getFileStore(directory).supportsFileAttributeView("posix")) {
      return new FileAttribute<?>[0];
    }
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY))
    };
  }
}
