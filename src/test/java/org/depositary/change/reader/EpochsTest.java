package org.depositary.change.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.depositary.change.LogDatabase.Extent;
import org.depositary.change.reader.Epochs.Standing;
import org.depositary.change.reader.HighWater.Mark;
import org.junit.jupiter.api.Test;

/** When a database is not the one that cursors are about. */
class EpochsTest {

  private static final UUID EPOCH = new UUID(0, 1);
  private static final Standing STANDING = new Standing(EPOCH, 1, "this", 0);

  private static Optional<String> outdated(String identity, long last, Optional<Mark> seen) {
    return Epochs.outdated(STANDING, new Extent(identity, last, last), seen);
  }

  @Test
  void theSameDatabaseGoesOn() {
    assertThat(outdated("this", 10, Optional.empty())).isEmpty();
    assertThat(outdated("this", 10, Optional.of(new Mark(EPOCH, 10)))).isEmpty();
  }

  @Test
  void anotherDatabaseDoesNot() {
    assertThat(outdated("that", 10, Optional.empty())).isPresent();
  }

  @Test
  void aDatabaseThatLacksWhatWasSeenDoesNot() {
    assertThat(outdated("this", 10, Optional.of(new Mark(EPOCH, 11)))).isPresent();
  }

  @Test
  void whatWasSeenInAnotherEpochMeansNothing() {
    assertThat(outdated("this", 10, Optional.of(new Mark(new UUID(0, 2), 11)))).isEmpty();
  }
}
