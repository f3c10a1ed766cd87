package org.depositary.packaged;

import java.util.Locale;

/** What the service keeps its rows in. */
public enum DatabaseKind {
  H2,
  POSTGRESQL;

  String quarkusName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
