package org.depositary.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What an operator sets for one node. */
@ConfigMapping(prefix = "depositary")
public interface NodeSettings {

  /**
   * Where the node keeps its database file, its index, its first key and how far its feed was seen.
   */
  @WithDefault("./data")
  Path dataDirectory();

  /** Signs cursors, instead of the key in the database; 32 bytes or more in hexadecimal. */
  Optional<String> cursorKey();

  /** The origins whose pages may call the service from a browser. */
  Optional<List<String>> corsOrigins();

  /** Whether logs are JSON, one object a line. */
  @WithDefault("false")
  boolean logJson();
}
