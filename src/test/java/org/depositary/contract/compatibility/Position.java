package org.depositary.contract.compatibility;

/** Who writes what a schema describes: the client or the service. */
enum Position {
  REQUEST,
  ANSWER
}
