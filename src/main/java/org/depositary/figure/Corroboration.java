package org.depositary.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Tells whether two sources speak of one occasion though one of them gives its year only.
 *
 * <p>They do where they agree on two other numbers of that place and year.
 */
final class Corroboration {

  private static final int ENOUGH = 2;

  private final Map<UUID, Set<String>> told = new HashMap<>();

  Corroboration() {}

  /** Counts what a source tells. */
  void add(UUID source, String comparisonKey, BigDecimal value) {
    told.computeIfAbsent(source, s -> new HashSet<>())
        .add(comparisonKey + "=" + value.stripTrailingZeros().toPlainString());
  }

  boolean holds(UUID one, UUID other) {
    Set<String> common = new HashSet<>(told.getOrDefault(one, Set.of()));
    common.retainAll(told.getOrDefault(other, Set.of()));
    return common.size() >= ENOUGH;
  }
}
