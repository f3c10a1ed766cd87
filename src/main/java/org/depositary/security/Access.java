package org.depositary.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.jspecify.annotations.Nullable;

/** Decides who asks, and whether they may. */
@ApplicationScoped
class Access {

  private static final String BEARER = "bearer ";

  private final ApiKeys keys;
  private final SecuritySettings settings;

  Access(ApiKeys keys, SecuritySettings settings) {
    this.keys = keys;
    this.settings = settings;
  }

  /** The actor an Authorization header names; a header that names none is refused. */
  Actor actorOf(@Nullable String authorization) {
    if (authorization == null) {
      return Actor.ANYONE;
    }
    if (!authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
      throw new ProblemException(
          ProblemType.UNAUTHENTICATED, "Authorization has to be Bearer with an API key.");
    }
    return keys.findActor(authorization.substring(BEARER.length()).strip())
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.UNAUTHENTICATED, "This key is unknown or was revoked."));
  }

  void require(Actor actor, Scope scope) {
    if (scope != Scope.READ || !settings.openReading()) {
      requireHeld(actor, scope);
    }
  }

  /** Refuses whoever has no key with the scope, also where reading is open. */
  static void requireHeld(Actor actor, Scope scope) {
    if (actor.may(scope)) {
      return;
    }
    if (actor.equals(Actor.ANYONE)) {
      throw new ProblemException(
          ProblemType.UNAUTHENTICATED, "This operation needs a key with the scope " + scope + ".");
    }
    throw new ProblemException(
        ProblemType.FORBIDDEN, "This operation needs the scope " + scope + ".");
  }
}
