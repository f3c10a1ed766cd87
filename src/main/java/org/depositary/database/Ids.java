package org.depositary.database;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.Optional;
import java.util.UUID;

/** Makes and reads the ids of documents, entities and annotations: UUIDs of version 7. */
public final class Ids {

  private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();
  private static final int LENGTH = 36;

  private Ids() {}

  /** A new id, greater than all made before by this process. */
  public static UUID next() {
    return GENERATOR.generate();
  }

  /** The id, or nothing where the words are none: {@link UUID#fromString} takes shorter ones. */
  public static Optional<UUID> parse(String words) {
    if (words.length() != LENGTH) {
      return Optional.empty();
    }
    try {
      UUID id = UUID.fromString(words);
      return id.toString().equals(words) ? Optional.of(id) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
