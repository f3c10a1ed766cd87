package org.depositary.http.repeat;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long first answers are kept. */
@ConfigMapping(prefix = "depositary.idempotency")
interface RepeatSettings {

  /** How long the answer to an Idempotency-Key is given again; the contract says 24 hours. */
  @WithDefault("24h")
  Duration kept();

  /** How often a node removes older ones; off: never. */
  @WithDefault("10m")
  String interval();
}
