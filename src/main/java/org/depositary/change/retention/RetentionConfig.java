package org.depositary.change.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long entries are kept. */
@ConfigMapping(prefix = "depositary.retention")
interface RetentionConfig {

  /** How long an entry is kept after a later one of the same resource. */
  @WithDefault("7d")
  Duration superseded();

  /** How long the entry of a deletion is kept; never less than 90 days. */
  @WithDefault("90d")
  Duration deletions();

  /** How often a node looks for entries to remove; off: never. */
  @WithDefault("1h")
  String interval();
}
