package org.depositary.root;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateDirectoryTest {

  @TempDir Path directory;

  @BeforeEach
  void posix() throws IOException {
    assumeTrue(Files.getFileStore(directory).supportsFileAttributeView("posix"));
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void whatIsMadeIsForTheOwnerAlone() throws IOException {
    Path path = directory.resolve("in/data");
    assertThat(new PrivateDirectory(path).create()).isFalse();
    assertThat(rights(path)).isEqualTo("rwx------");
    assertThat(new PrivateDirectory(path).create()).isFalse();
  }

  @Test
  void whatIsThereStaysAsItIs() throws IOException {
    Path path = Files.createDirectory(directory.resolve("data"));
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-x---"));
    assertThat(new PrivateDirectory(path).create()).isFalse();
    assertThat(rights(path)).isEqualTo("rwxr-x---");
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(new PrivateDirectory(path).create()).isTrue();
  }
}
