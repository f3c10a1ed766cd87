package org.depositary.http;

import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters of a list that can be counted by facets; beside {@link CountedBy}. */
public class ListQuery extends PartialQuery {

  public static final String FACET = "facet";

  /** How many buckets a facet has at most. */
  public static final int MOST_BUCKETS = 50;

  @Parameter(
      description =
          "What to count the whole list by, separated by commas, with all of its filters. Each"
              + " facet has at most "
              + MOST_BUCKETS
              + " buckets, the largest first; items without a value are in none. A facet reads the"
              + " whole list: ask for it once, not with every page.")
  @QueryParam(FACET)
  List<String> facet = List.of();

  /** The facets asked for; refuses what the list has not. */
  public List<String> facets(Collection<String> known) {
    return NameList.of(FACET, facet, known);
  }
}
