package org.depositary.task;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How a node works on tasks. */
@ConfigMapping(prefix = "depositary.tasks")
interface TaskSettings {

  /** How often a node looks for tasks that are due. */
  Duration poll();

  /** How often it renews the leases of those it works on; a fraction of the lease. */
  Duration renewal();

  /** After this time without a sign of life another node takes a task over. */
  @WithDefault("30s")
  Duration lease();

  /** How many tasks a node works on at once; none makes it leave them to others. */
  @WithDefault("2")
  int workers();

  /** A task that fails so often in a row, without a step in between, has failed. */
  @WithDefault("5")
  int attempts();

  /** The pause after the first failure; it doubles with each. */
  @WithDefault("5s")
  Duration backoff();

  /** How long ended tasks are kept. */
  @WithDefault("P90D")
  Duration kept();

  /** What this node is called where tasks are shown; made up if absent. */
  Optional<String> node();
}
