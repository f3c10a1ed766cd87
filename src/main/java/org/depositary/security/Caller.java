package org.depositary.security;

import jakarta.enterprise.context.RequestScoped;

/** The actor of the current request. */
@RequestScoped
public class Caller {

  private Actor actor = Actor.ANYONE;

  Caller() {}

  public Actor actor() {
    return actor;
  }

  void is(Actor known) {
    actor = known;
  }
}
