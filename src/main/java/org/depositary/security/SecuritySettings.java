package org.depositary.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who may do what without a key. */
@ConfigMapping(prefix = "depositary.security")
interface SecuritySettings {

  /** Whether reading needs no key. Writing always does. */
  @WithDefault("true")
  boolean openReading();
}
