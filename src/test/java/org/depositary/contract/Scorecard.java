package org.depositary.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How often a rule was looked at, and where it does not hold. */
final class Scorecard {

  private final Map<String, Integer> looked = new TreeMap<>();
  private final Map<String, List<String>> missing = new TreeMap<>();

  void count(String rule, String place, boolean holds) {
    looked.merge(rule, 1, Integer::sum);
    if (!holds) {
      missing.computeIfAbsent(rule, name -> new ArrayList<>()).add(place);
    }
  }

  Map<String, List<String>> missing() {
    return missing;
  }

  @Override
  public String toString() {
    StringBuilder table = new StringBuilder("contract quality");
    looked.forEach(
        (rule, times) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%n%-40s %5d of %5d",
                    rule,
                    times - missing.getOrDefault(rule, List.of()).size(),
                    times)));
    return table.toString();
  }
}
