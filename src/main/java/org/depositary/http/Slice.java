package org.depositary.http;

import java.util.List;

/**
 * What a store is asked for: the rows after a position, and how many.
 *
 * @param after the sort values of the last row already seen; empty at the start of the list
 * @param limit how many rows the page has; stores read {@link #rows} to learn whether more follow
 */
public record Slice(List<String> after, int limit, boolean counted) {

  public Slice {
    after = List.copyOf(after);
  }

  /** One row more than the page shows. */
  public int rows() {
    return limit + 1;
  }

  public boolean atStart() {
    return after.isEmpty();
  }
}
