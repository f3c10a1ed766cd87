package org.depositary.export.line;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much of an export is read in one transaction. */
@ConfigMapping(prefix = "depositary.exports.step")
interface StepSettings {

  /** How many entries of the log are read at once: what is read is soon written, and garbage. */
  @WithDefault("200")
  int entries();

  /** Bytes of lines, uncompressed, after which no more are read. */
  @WithDefault("16000000")
  long bytes();
}
