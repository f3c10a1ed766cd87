package org.depositary.change.follower;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.change.LogEntry;
import org.depositary.change.ResourceType;
import org.depositary.change.reader.LogBatch;
import org.depositary.change.reader.LogPlace;

/**
 * Something inside the service that follows the log: an index, a relay, whatever is derived.
 *
 * <p>Every bean of this type is served by {@link LogFollower}. Entries come in order and at least
 * once: again where the service stopped between their handling and the keeping of the place.
 */
public interface LogConsumer {

  /** Names its place; never changed, at most 100 characters. */
  String name();

  /** What it wants to know of; empty for everything. */
  default Set<ResourceType> types() {
    return Set.of();
  }

  /** How many entries it is handed at most; asked for each time. */
  default int batch() {
    return 500;
  }

  /**
   * Handles the next entries. What it throws makes them come again, later.
   *
   * @param reached where the reader stands when they are handled
   */
  void accept(List<LogEntry> entries, LogPlace reached);

  /**
   * Forgets what was derived: the log can only be read from its first entry. Also before the first
   * entries of all, where the database keeps the place.
   */
  default void startOver() {}

  /**
   * Forgets what was derived, and tells from where to read on: from the first entry, or from where
   * the log ends for who reads all there is in another way.
   */
  default LogPlace startOver(LogBatch log) {
    startOver();
    return LogPlace.start(log);
  }

  /**
   * Whether each node follows the log for itself and keeps its own place, with what it derives.
   * Otherwise the database keeps the place, and one node at a time reads.
   */
  default boolean keepsPlace() {
    return false;
  }

  /** The place it keeps; asked for once, by the thread that reads, when the node starts. */
  default Optional<LogPlace> place() {
    return Optional.empty();
  }
}
