package org.depositary.entity;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Counts the citations of canonical records, over the current texts of all documents. */
public interface CitationCounts {

  /** By id of the entity; one that nobody cites is absent. */
  Map<UUID, EntityCount> countByEntity(Collection<UUID> entityIds);
}
