package org.depositary.change;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the log is written. */
@ConfigMapping(prefix = "depositary.changes")
interface LogConfig {

  /**
   * Whether writers announce their positions and readers wait for them. Only the stress test that
   * shows why switches it off: readers skip entries without it on PostgreSQL.
   */
  @WithDefault("true")
  boolean announced();
}
