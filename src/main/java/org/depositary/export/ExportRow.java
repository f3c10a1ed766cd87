package org.depositary.export;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A stored export, without the bytes of its files. */
@Entity(name = "Export")
@Table(name = "export")
class ExportRow {

  @Id UUID id;

  /** JSON of {@link ExportRequest}. */
  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  String request;

  /** Hash of the request while it runs, so that who asks for the same finds it. */
  @Column(name = "join_key", length = 64)
  @Nullable String joinKey;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  ExportState state;

  @Column(name = "task_id")
  UUID taskId;

  /** The key that asked for it. */
  @Column(name = "actor_id", length = 100)
  String actorId;

  @Column(length = 200)
  String actor;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "ended_at")
  @Nullable Instant endedAt;

  @Column(name = "expires_at")
  Instant expiresAt;

  /** The place of the log it is of; null before the first step. */
  @Column(name = "changes_cursor", length = 2000)
  @Nullable String changesCursor;

  long records;

  /** JSON of a list of {@link ExportFile}. */
  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  String files;

  /** It could not be made; what there is of its files is removed. */
  void fail(Instant now) {
    end(ExportState.FAILED, now);
    files = "[]";
  }

  void end(ExportState last, Instant now) {
    state = last;
    joinKey = null;
    endedAt = now;
  }
}
