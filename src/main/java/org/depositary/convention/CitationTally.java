package org.depositary.convention;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Counts citations for the register, over the current texts of all documents. */
public interface CitationTally {

  /** How often a convention or a provision is cited, and in how many documents. */
  record Count(long citations, long documents) {
    static final Count NONE = new Count(0, 0);
  }

  /** A provision that documents cite. */
  record ProvisionCount(String provision, Count count) {}

  /** By convention id; a convention nobody cites is absent. */
  Map<String, Count> countByConvention(Collection<String> conventionIds);

  /** The cited provisions of a convention, in the order of their ids. */
  List<ProvisionCount> listProvisions(String conventionId);
}
