package org.depositary.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The key that signs cursors: configured, or made at the first start and kept. */
@ApplicationScoped
class SigningKey {

  private static final int LENGTH = 32;

  private final byte[] bytes;

  SigningKey(NodeSettings settings) {
    String hex = settings.cursorKey().orElseGet(() -> stored(settings.dataDirectory()));
    this.bytes = HexFormat.of().parseHex(hex.strip());
    if (bytes.length < LENGTH) {
      throw new IllegalStateException("depositary.cursor-key needs 32 bytes or more");
    }
  }

  byte[] bytes() {
    return bytes.clone();
  }

  private static String stored(Path directory) {
    PrivateFile file = new PrivateFile(directory.resolve("cursor-key"));
    return file.read().orElseGet(() -> created(file));
  }

  private static String created(PrivateFile file) {
    byte[] bytes = new byte[LENGTH];
    new SecureRandom().nextBytes(bytes);
    String hex = HexFormat.of().formatHex(bytes);
    file.write(hex);
    return hex;
  }
}
