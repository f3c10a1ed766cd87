package org.depositary.http.repeat;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The first answer to a key, as it is stored.
 *
 * @param body sealed; null where an erasure came between
 * @param position of the log after the write; null where it wrote nothing there
 */
record KeptAnswer(
    String fingerprint, Head head, @Nullable Long position, @Nullable SealedBody body) {

  /** What stands before the body. */
  record Head(
      int status,
      @Nullable URI location,
      @Nullable URI contentLocation,
      @Nullable String cacheControl) {}
}
