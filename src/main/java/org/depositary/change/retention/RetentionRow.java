package org.depositary.change.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How far the log was cleared; there is one row. */
@Entity(name = "LogRetention")
@Table(name = "log_retention")
class RetentionRow {

  @Id int id;

  /** Deletions at or below this position are gone. */
  long horizon;

  /** What is at or below this position was looked at in this turn. */
  long scanned;
}
