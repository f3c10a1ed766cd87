package org.depositary.search.lucene;

import java.util.Map;
import java.util.Optional;
import org.depositary.change.reader.LogPlace;
import org.depositary.database.Ids;

/**
 * What an index says of itself: how far it has read the log, and which wish to build it it obeys.
 *
 * <p>It is a part of every commit, so both are on disk together or neither is.
 */
public record Stamp(LogPlace place, long generation) {

  private static final String SCHEMA = "schema";
  private static final String EPOCH = "epoch";
  private static final String POSITION = "position";
  private static final String KNOWN = "known";
  private static final String GENERATION = "generation";

  Map<String, String> written() {
    return Map.of(
        SCHEMA, String.valueOf(Fields.SCHEMA),
        EPOCH, place.epoch().toString(),
        POSITION, String.valueOf(place.position()),
        KNOWN, String.valueOf(place.known()),
        GENERATION, String.valueOf(generation));
  }

  /** The stamp of a commit; nothing for one that was never completed or has another shape. */
  static Optional<Stamp> read(Map<String, String> written) {
    if (!String.valueOf(Fields.SCHEMA).equals(written.get(SCHEMA))) {
      return Optional.empty();
    }
    return Ids.parse(written.getOrDefault(EPOCH, ""))
        .map(
            epoch ->
                new Stamp(
                    new LogPlace(epoch, number(written, POSITION), number(written, KNOWN)),
                    number(written, GENERATION)));
  }

  private static long number(Map<String, String> written, String name) {
    return Long.parseLong(written.getOrDefault(name, "0"));
  }
}
