package org.depositary.contract.fuzz;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How many requests of which kind were answered how, and what was wrong. */
public final class Summary {

  private static final int SHOWN = 50;

  private final long seed;
  private final Map<Intent, Map<Integer, Integer>> answers = new EnumMap<>(Intent.class);
  private final Set<String> operations = new TreeSet<>();
  private final List<String> failures = new ArrayList<>();
  private final List<String> surprises = new ArrayList<>();
  private int requests;

  Summary(long seed) {
    this.seed = seed;
  }

  void count(Asked asked, int status) {
    requests++;
    operations.add(asked.operation());
    answers
        .computeIfAbsent(asked.intent(), intent -> new TreeMap<>())
        .merge(status, 1, Integer::sum);
  }

  /** A request made as the contract says was refused as malformed. */
  void surprise(Asked asked, String body) {
    if (surprises.size() < SHOWN) {
      surprises.add(body + System.lineSeparator() + "    " + asked);
    }
  }

  /** What was refused although it was made as the contract says. */
  public List<String> surprises() {
    return List.copyOf(surprises);
  }

  void fail(Asked asked, String what) {
    if (failures.size() < SHOWN) {
      failures.add(what.strip() + System.lineSeparator() + "    " + asked);
    }
  }

  /** What was wrong, with the request it was wrong about. */
  public List<String> failures() {
    return List.copyOf(failures);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "fuzz: seed %d, %d requests, %d operations, %d failures, answers %s",
        seed,
        requests,
        operations.size(),
        failures.size(),
        answers);
  }
}
