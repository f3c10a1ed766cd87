package org.depositary.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.depositary.contract.fuzz.Fuzzer;
import org.depositary.contract.fuzz.Summary;
import org.depositary.packaged.DatabaseKind;
import org.depositary.packaged.Installation;
import org.depositary.packaged.RunningService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Requests that nobody wrote, ten thousand of them, on each database. */
@Tag("stress")
class RandomRequestIT {

  private static final int REQUESTS = Integer.getInteger("fuzz.requests", 10_000);

  @ParameterizedTest
  @EnumSource
  void noneMakesTheServiceFail(DatabaseKind kind) throws Exception {
    long seed = Long.getLong("fuzz.seed", System.nanoTime() % 1_000_000);
    try (Installation installation = Installation.create(kind, Map.of());
        RunningService service = installation.start()) {
      Summary summary = Fuzzer.run(service.address(), installation.key(), seed, REQUESTS);
      System.out.println(kind + " " + summary);
      assertThat(summary.failures()).as(summary.toString()).isEmpty();
    }
  }
}
