package org.depositary.change.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How clients follow the feed. */
@ConfigMapping(prefix = "depositary.feed")
interface FeedConfig {

  /** How often a node looks for commits of other nodes while somebody waits for them. */
  @WithDefault("200ms")
  Duration interval();

  /** How long it rests after each look. */
  @WithDefault("10ms")
  Duration pause();

  /** How many clients may wait at once on a node; the next one is answered at once. */
  @WithDefault("10000")
  int mostWaiting();

  /** How often a stream without entries says that it is alive, and how far it has come. */
  @WithDefault("15s")
  Duration heartbeat();

  /** How many streams a node serves at once; the next one gets 503. */
  @WithDefault("1000")
  int mostStreams();
}
