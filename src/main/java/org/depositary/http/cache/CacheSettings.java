package org.depositary.http.cache;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much memory stored answers may take. */
@ConfigMapping(prefix = "depositary.cache")
interface CacheSettings {

  /** The memory for all answers of a node; 0: none is stored. */
  @WithDefault("64M")
  MemorySize size();
}
