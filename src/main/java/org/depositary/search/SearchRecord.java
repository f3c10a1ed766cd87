package org.depositary.search;

import java.util.List;

/**
 * A thing that can be found, with all that it is found by.
 *
 * @param version tells its states apart
 */
public record SearchRecord(String id, long version, List<SearchField> fields) {

  public SearchRecord {
    fields = List.copyOf(fields);
  }
}
