package org.depositary.change.follower;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a reader inside stands, and which node reads for it. */
@Entity(name = "LogReaderPlace")
@Table(name = "log_reader")
class ReaderRow {

  @Id
  @Column(length = 100)
  String name;

  /** Null before the first entries were read. */
  @Nullable UUID epoch;

  long position;

  long known;

  @Column(length = 100)
  @Nullable String owner;

  @Column(name = "leased_until")
  @Nullable Instant leasedUntil;
}
