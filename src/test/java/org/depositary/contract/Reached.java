package org.depositary.contract;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Which statuses of which operations the tests of this JVM have met. */
final class Reached {

  // The application under test is started more than once, each time by a class loader of its own;
  // they share the properties of the system, which other libraries expect to be texts.
  private static final String KEY = "test.reached";
  private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

  private Reached() {}

  static void add(String operationId, int status) {
    String reached = operationId + " " + status;
    if (TOLD.add(reached)) {
      synchronized (Runtime.getRuntime()) {
        Set<String> all = all();
        if (all.add(reached)) {
          System.setProperty(KEY, String.join(",", all));
        }
      }
    }
  }

  static Set<String> all() {
    return new TreeSet<>(List.of(System.getProperty(KEY, "").split(",")));
  }
}
