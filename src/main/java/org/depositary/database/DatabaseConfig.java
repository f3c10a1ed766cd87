package org.depositary.database;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How write transactions run. */
@ConfigMapping(prefix = "depositary.database")
interface DatabaseConfig {

  /**
   * One writer at a time on H2, commit included. Only the stress test that shows why switches it
   * off: H2's file mode loses committed updates without it. PostgreSQL never takes the lock.
   */
  @WithDefault("true")
  boolean writerLock();

  /** How often a write is tried again after it lost against a concurrent one. */
  @WithDefault("10")
  int attempts();
}
