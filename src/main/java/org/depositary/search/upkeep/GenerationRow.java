package org.depositary.search.upkeep;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How often indexes were wished to be built again; there is one row. */
@Entity(name = "SearchGeneration")
@Table(name = "search_generation")
class GenerationRow {

  @Id int id;

  long generation;

  @Column(length = 200)
  @Nullable String actor;

  @Column(name = "requested_at")
  @Nullable Instant requestedAt;
}
