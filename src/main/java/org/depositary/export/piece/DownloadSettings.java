package org.depositary.export.piece;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How files are sent. */
@ConfigMapping(prefix = "depositary.downloads")
interface DownloadSettings {

  /** To how many clients a node sends files at once; the next one gets 503. */
  @WithDefault("50")
  int most();

  /** How long a client may take for a piece of 256 KiB; then it is cut off. */
  @WithDefault("1m")
  Duration patience();
}
