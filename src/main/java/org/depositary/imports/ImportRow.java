package org.depositary.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored import. */
@Entity(name = "Import")
@Table(name = "import_run")
class ImportRow {

  @Id UUID id;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  ImportState state;

  /** Grows with each request: one that holds an older number has lost the import. */
  int attempt;

  /** The last line that is done, blank ones counted; everything up to it is stored or refused. */
  @Column(name = "lines_done")
  long linesDone;

  long created;
  long updated;
  long unchanged;
  long failed;

  @Column(length = 200)
  String actor;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "updated_at")
  Instant updatedAt;

  /** Until when a running one is believed to run. */
  @Column(name = "alive_until")
  Instant aliveUntil;

  @Column(name = "ended_at")
  @Nullable Instant endedAt;

  /** Why it was cut. */
  @Column(length = 500)
  @Nullable String reason;

  /** The first line that may be stored otherwise than it was sent; none where all are right. */
  @Column(name = "damaged_from")
  @Nullable Long damagedFrom;

  /** One whose node is gone says that it runs, but no longer when. */
  ImportState stateAt(Instant now) {
    return state == ImportState.RUNNING && aliveUntil.isBefore(now) ? ImportState.CUT : state;
  }
}
