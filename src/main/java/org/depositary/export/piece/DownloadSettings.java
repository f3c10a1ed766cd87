package org.depositary.export.piece;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How files are sent. */
@ConfigMapping(prefix = "depositary.downloads")
interface DownloadSettings {

  /** To how many clients a node sends files at once; the next one gets 503. */
  @WithDefault("50")
  int most();
}
