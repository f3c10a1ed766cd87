package org.depositary.search.lucene;

import java.util.List;

/**
 * The first matches in an order.
 *
 * @param met how many matches there were; fewer, where those that cannot be first were passed over
 */
record Ranked(List<Match> first, long met) {

  Ranked {
    first = List.copyOf(first);
  }

  /**
   * A match.
   *
   * @param doc its number in the whole reader
   * @param value what it is ordered by
   * @param id breaks ties
   */
  record Match(int doc, String value, String id) {

    /** Where it stands in the order. */
    List<String> position() {
      return List.of(value, id);
    }
  }
}
