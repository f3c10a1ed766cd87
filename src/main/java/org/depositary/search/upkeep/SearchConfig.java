package org.depositary.search.upkeep;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How a node keeps its index. */
@ConfigMapping(prefix = "depositary.search")
interface SearchConfig {

  /** How often a node looks what there is to do beside following the log. */
  @WithDefault("1s")
  String upkeep();

  /**
   * How often searches are shown what was indexed while the log grows; at once where somebody waits
   * for it, or nothing was shown for so long. Seconds, at least one.
   */
  @WithDefault("1s")
  Duration show();

  /** How often what was indexed goes to disk; what is lost with the process is read again. */
  @WithDefault("10s")
  Duration commit();

  /** How long words of deleted documents may stay in the files of the index. */
  @WithDefault("1m")
  Duration purge();

  /** How long a request waits for the index to reach a cursor. */
  @WithDefault("5s")
  Duration patience();

  /** How long a search may take. */
  @WithDefault("5s")
  Duration longest();

  /** How many requests may wait for the index at once; the next one gets 503. */
  @WithDefault("1000")
  int mostWaiting();
}
