package org.depositary.contract;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Which statuses of which operations the tests of this JVM have met. */
final class Reached {

  // The application under test is started more than once, each time by a class loader of its own;
  // they share the properties of the system.
  private static final String KEY = "test.reached";

  private Reached() {}

  static void add(String operationId, int status) {
    set().add(operationId + " " + status);
  }

  static Set<String> all() {
    return new TreeSet<>(set());
  }

  @SuppressWarnings("unchecked")
  private static Set<String> set() {
    return (Set<String>)
        System.getProperties().computeIfAbsent(KEY, key -> ConcurrentHashMap.<String>newKeySet());
  }
}
