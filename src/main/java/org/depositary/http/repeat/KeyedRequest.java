package org.depositary.http.repeat;

import jakarta.enterprise.context.RequestScoped;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The key of the current request, and what tells it from another request with the same key. */
@RequestScoped
class KeyedRequest {

  private @Nullable RepeatKey key;
  private @Nullable MessageDigest digest;
  private @Nullable String fingerprint;

  KeyedRequest() {}

  /** Takes the key down, and a digest of all that came before the body. */
  void is(RepeatKey known, MessageDigest begun) {
    key = known;
    digest = begun;
  }

  Optional<RepeatKey> key() {
    return Optional.ofNullable(key);
  }

  /** The digest that the body goes on; nothing without a key. */
  Optional<MessageDigest> digest() {
    return Optional.ofNullable(digest);
  }

  /** Of method, address and body, byte for byte; to be called when the body was read. */
  String fingerprint() {
    if (fingerprint == null) {
      fingerprint = HexFormat.of().formatHex(digest().orElseThrow().digest());
    }
    return fingerprint;
  }
}
