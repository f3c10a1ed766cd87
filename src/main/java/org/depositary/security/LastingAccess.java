package org.depositary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;

/** Asks again, while an answer lasts, whether its caller may still have it. */
@ApplicationScoped
public class LastingAccess {

  private final Access access;
  private final ApiKeys keys;

  LastingAccess(Access access, ApiKeys keys) {
    this.access = access;
    this.keys = keys;
  }

  /**
   * Refuses once the caller's key was revoked or has lost the scope.
   *
   * @param caller as it was when the answer began
   */
  @ActivateRequestContext
  public void require(Actor caller, Scope scope) {
    access.require(caller.equals(Actor.ANYONE) ? caller : current(caller), scope);
  }

  private Actor current(Actor caller) {
    return keys.findActorOf(caller.id())
        .orElseThrow(
            () -> new ProblemException(ProblemType.UNAUTHENTICATED, "This key was revoked."));
  }
}
