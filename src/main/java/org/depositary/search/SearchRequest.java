package org.depositary.search;

import java.util.List;
import java.util.Map;

/**
 * What is looked for, and how much of it.
 *
 * @param kind what is found
 * @param words as somebody typed them
 * @param weights the fields that are searched, with how much a match in each counts
 */
public record SearchRequest(
    RecordKind kind,
    String words,
    Map<String, Float> weights,
    List<SearchFilter> filters,
    Facets facets,
    Part part) {

  public SearchRequest {
    weights = Map.copyOf(weights);
    filters = List.copyOf(filters);
  }

  /**
   * The fields whose keywords are counted in all that fits.
   *
   * @param most of one field so many keywords are told, those of most records
   */
  public record Facets(List<String> fields, int most) {

    public Facets {
      fields = List.copyOf(fields);
    }
  }

  /**
   * Which part of what is found is shown.
   *
   * @param after the position of the last hit already seen; empty at the start
   * @param limit how many hits there are at most
   * @param marked of how many of them, from the first, it is told where the words stand
   * @param counted whether all are to be counted
   */
  public record Part(
      SearchOrder order, List<String> after, int limit, int marked, boolean counted) {

    public Part {
      after = List.copyOf(after);
    }
  }
}
