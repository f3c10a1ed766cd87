package org.depositary.contract.compatibility;

/**
 * A place in the contract.
 *
 * @param pointer a JSON pointer into the released contract, or the current one for what is new
 */
record Place(String pointer, Position position) {

  static Place root() {
    return new Place("", Position.ANSWER);
  }

  Place at(String key) {
    return new Place(pointer + "/" + key.replace("~", "~0").replace("/", "~1"), position);
  }

  Place in(Position other) {
    return new Place(pointer, other);
  }

  /** Where a reference leads. */
  Place to(String reference) {
    return new Place(reference.substring(1), position);
  }
}
