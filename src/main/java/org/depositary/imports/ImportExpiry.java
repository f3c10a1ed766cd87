package org.depositary.imports;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Forgets imports that are older than is said. */
@ApplicationScoped
class ImportExpiry {

  private final Imports imports;

  ImportExpiry(Imports imports) {
    this.imports = imports;
  }

  @Scheduled(
      every = "{depositary.imports.interval}",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void expire() {
    imports.expire();
  }
}
