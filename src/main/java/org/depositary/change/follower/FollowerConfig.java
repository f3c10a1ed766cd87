package org.depositary.change.follower;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How readers inside follow the log. */
@ConfigMapping(prefix = "depositary.readers")
interface FollowerConfig {

  /** How often a reader looks for what other nodes have written. */
  @WithDefault("1s")
  Duration interval();

  /** How long a node reads for a reader before another may take over. */
  @WithDefault("30s")
  Duration lease();
}
