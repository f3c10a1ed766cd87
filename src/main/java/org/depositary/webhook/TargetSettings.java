package org.depositary.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** Where webhooks may be sent beside public addresses; whoever sets it vouches for it. */
@ConfigMapping(prefix = "depositary.webhook-targets")
interface TargetSettings {

  /** Blocks of addresses that may be sent to although they are not public: 10.1.2.0/24. */
  Optional<List<String>> allowedNetworks();

  /** Whether http will do; without TLS anybody on the way reads what is sent. */
  @WithDefault("false")
  boolean plainHttp();
}
