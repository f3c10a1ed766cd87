package org.depositary.security;

import java.util.Set;

/** Who a request comes from: the holder of a key, or nobody in particular. */
public record Actor(String id, String name, Set<Scope> scopes) {

  /** Somebody without a key. */
  public static final Actor ANYONE = new Actor("anyone", "anyone", Set.of());

  public Actor {
    scopes = Set.copyOf(scopes);
  }

  public boolean may(Scope scope) {
    return scopes.contains(scope);
  }
}
