package org.depositary.stress;

import java.util.Map;
import org.depositary.imports.CutImports;
import org.depositary.packaged.DatabaseKind;
import org.depositary.packaged.Installation;
import org.depositary.packaged.RunningService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Imports that are cut at a random byte, once or more, and gone on with.
 *
 * <p>-Dstress.rounds imports of -Dstress.documents documents; -Dstress.seed repeats where the cuts
 * are.
 */
@Tag("stress")
class ImportIT {

  // In milliseconds: some cuts come before anything is stored, some after all that came was.
  private static final int LONGEST_PAUSE = 100;
  private static final int ROUNDS = Integer.getInteger("stress.rounds", 20);
  private static final int DOCUMENTS = Integer.getInteger("stress.documents", 500);
  private static final long SEED = Long.getLong("stress.seed", System.nanoTime());

  @ParameterizedTest
  @EnumSource
  void nothingIsLostAndNothingDouble(DatabaseKind kind) throws Exception {
    try (Installation installation = Installation.create(kind, Map.of());
        RunningService service = installation.start()) {
      new CutImports(service.address().getPort(), installation.key(), LONGEST_PAUSE)
          .run(ROUNDS, DOCUMENTS, SEED);
      System.out.printf(
          "%s: %d imports of %d documents, cut and gone on with, seed %d: all whole%n",
          kind, ROUNDS, DOCUMENTS, SEED);
    }
  }
}
