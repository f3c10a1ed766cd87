package org.depositary.stress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.depositary.packaged.DatabaseKind;
import org.depositary.packaged.Installation;
import org.depositary.packaged.RunningService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the writer lock is for: the same contention without it; -Dstress.lockless-rounds. */
@Tag("stress")
class WriterLockIT {

  private static final int ROUNDS = Integer.getInteger("stress.lockless-rounds", 40);
  private static final int WRITERS = 8;
  private static final int INCREMENTS = 25;

  @Test
  void withoutTheLockTheFileOfH2LosesAcknowledgedUpdates() throws Exception {
    Map<String, String> lockless = Map.of("depositary.database.writer-lock", "false");
    try (Installation installation = Installation.create(DatabaseKind.H2, lockless);
        RunningService service = installation.start()) {
      int lost = 0;
      for (int round = 1; round <= ROUNDS && lost == 0; round++) {
        Counting counting = Counting.start(installation.client(service), "round " + round);
        Counting.Tally tally = counting.count(WRITERS, INCREMENTS);
        JsonNode document = counting.document();
        lost = tally.written() - document.path("title").asInt();
        System.out.printf(
            "H2 without the writer lock, round %d: %s, at number %s, revision %s, lost %d%n",
            round, tally, document.path("title"), document.path("revision"), lost);
      }
      assertThat(lost).as("acknowledged updates that were lost").isPositive();
    }
  }
}
