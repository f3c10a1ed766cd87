package org.depositary.contract.compatibility;

import com.fasterxml.jackson.databind.JsonNode;

/** Compares what stood at a place with what stands there now; either may be missing. */
@FunctionalInterface
interface Rule {

  /** For words that bind nobody. */
  Rule FREE = (place, was, is) -> {};

  void compare(Place place, JsonNode was, JsonNode is);
}
