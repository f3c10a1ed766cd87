package org.depositary.imports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much is imported at once, and how long its results are kept. */
@ConfigMapping(prefix = "depositary.imports")
interface ImportSettings {

  /** How many imports a node takes at once; who comes then is answered 503. */
  @WithDefault("4")
  int mostAtOnce();

  /**
   * Bytes of the lines of all imports that a node has read and not stored yet; fewer where the heap
   * is small.
   */
  @WithDefault("33554432")
  int bytesInFlight();

  /** How many lines are stored in one transaction at most. */
  @WithDefault("100")
  int linesAtOnce();

  /** UTF-16 units of the texts that are stored in one transaction, unless one is longer. */
  @WithDefault("500000")
  int charactersAtOnce();

  /** How long what is ready waits for the next lines, if there are any, to be stored with it. */
  @WithDefault("50ms")
  Duration linger();

  /** Who is silent for that long is taken for gone; a live run says three times as often. */
  @WithDefault("30s")
  Duration lease();

  /** How long an import and its results are kept after it was last heard of. */
  @WithDefault("30d")
  Duration kept();

  /** How often a node removes older ones; off: never. */
  @WithDefault("1h")
  String interval();
}
