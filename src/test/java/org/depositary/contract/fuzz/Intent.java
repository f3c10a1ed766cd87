package org.depositary.contract.fuzz;

/** What a request is made to be. */
enum Intent {
  /** As the contract says. */
  VALID,
  /** As the contract says, with the shortest and longest, smallest and largest values. */
  BOUNDARY,
  /** With values, parameters, properties, headers or bodies that the contract does not allow. */
  BROKEN
}
