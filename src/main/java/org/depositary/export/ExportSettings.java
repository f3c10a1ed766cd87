package org.depositary.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How exports are made and kept. */
@ConfigMapping(prefix = "depositary.exports")
interface ExportSettings {

  /** How long an export can be fetched after it was asked for, and again once it is complete. */
  @WithDefault("7d")
  Duration kept();

  /** How many exports are kept at once; the next one is refused. */
  @WithDefault("50")
  int most();

  /** How many of them one key may have asked for, so that no key takes the places of all others. */
  @WithDefault("10")
  int mostOfKey();

  /** A file ends with the step that makes it so many bytes long. */
  @WithDefault("67108864")
  long fileSize();

  /** How often a node removes expired exports; off: never. */
  @WithDefault("1h")
  String interval();
}
