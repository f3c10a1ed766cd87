package org.depositary.suite;

import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.launcher.LauncherDiscoveryListener;
import org.junit.platform.launcher.LauncherDiscoveryRequest;

/** Names the database of a suite before its tests are looked for. */
public final class SuiteDatabase implements LauncherDiscoveryListener {

  @Override
  public void launcherDiscoveryStarted(LauncherDiscoveryRequest request) {
    for (ClassSelector selected : request.getSelectorsByType(ClassSelector.class)) {
      if (selected.getClassName().equals(PostgresqlHttpSuite.class.getName())) {
        System.setProperty("quarkus.datasource.db-kind", "postgresql");
      }
    }
  }
}
