package org.depositary.imports;

import org.depositary.http.Problem;
import org.depositary.http.ProblemException;
import org.depositary.http.Trace;
import org.depositary.security.Actor;

/** Who sends lines, and with which request. */
record Sender(Actor actor, Trace trace) {

  /** The problem of a line of this request. */
  Problem problem(ProblemException refusal) {
    return Problem.of(refusal.type(), refusal.detail(), refusal.faults(), trace);
  }
}
