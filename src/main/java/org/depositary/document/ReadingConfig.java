package org.depositary.document;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much is read at once. */
@ConfigMapping(prefix = "depositary.reading")
interface ReadingConfig {

  /**
   * UTF-16 units of all texts that are in work; four of the longest by default, fewer where the
   * heap is small.
   */
  @WithDefault("20000000")
  int charactersAtOnce();

  /** How long a request waits for room before it is answered 503. */
  @WithDefault("20s")
  Duration patience();
}
