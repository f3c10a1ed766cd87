package org.depositary.change.reader;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A database that the log lives or lived in. */
@Entity(name = "FeedEpoch")
@Table(name = "feed_epoch")
class EpochRow {

  @Id int number;

  UUID id;

  @Column(name = "database_identity", length = 200)
  String databaseIdentity;

  @Column(name = "started_at")
  Instant startedAt;

  @Column(length = 200)
  String actor;

  @Column(length = 1000)
  String reason;
}
