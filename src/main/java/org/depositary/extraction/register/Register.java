package org.depositary.extraction.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All conventions and sets, in the order of the register's files. Immutable. */
public final class Register {

  private final String version;
  private final Map<String, Convention> byId;

  Register(String version, List<Convention> conventions) {
    this.version = version;
    this.byId = new LinkedHashMap<>();
    for (Convention convention : conventions) {
      if (byId.put(convention.id(), convention) != null) {
        throw new IllegalArgumentException("two conventions with the id " + convention.id());
      }
    }
  }

  /** The register shipped with the service. */
  public static Register load() {
    return new Register("0", List.of());
  }

  /** The version of the register's content; changes whenever a record does. */
  public String version() {
    return version;
  }

  public Optional<Convention> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Conventions and sets, in register order. */
  public List<Convention> conventions() {
    return List.copyOf(byId.values());
  }
}
