package org.depositary.webhook.endpoint;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How endpoints are told of changes. */
@ConfigMapping(prefix = "depositary.webhooks")
interface WebhookSettings {

  /** How often a node looks for endpoints that are due; off leaves them to others. */
  String poll();

  /** To how many endpoints a node speaks at once. */
  @WithDefault("8")
  int workers();

  /** After this time without a result another node may take an endpoint over. */
  @WithDefault("60s")
  Duration lease();

  /** The least time between two messages to an endpoint; changes meanwhile share one. */
  @WithDefault("1s")
  Duration interval();

  /** The pauses after the first failure in a row, the second and so on; the last one stays. */
  @WithDefault("5s,5m,30m,2h,5h,10h,14h,20h,24h")
  List<Duration> retries();

  /** An endpoint at which every attempt has failed for so long is disabled. */
  @WithDefault("P5D")
  Duration disableAfter();

  /** The longest pause that an answer may ask for with Retry-After. */
  @WithDefault("24h")
  Duration longestPause();

  /** How long deliveries that have ended are kept. */
  @WithDefault("P14D")
  Duration kept();

  /** How many of them are kept of an endpoint. */
  @WithDefault("10000")
  int mostKept();

  /**
   * About how many endpoints there may be: those made at the same moment do not count each other.
   */
  @WithDefault("200")
  int mostEndpoints();
}
