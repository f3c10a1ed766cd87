package org.depositary.task;

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

/** A stored task. */
@Entity(name = "Task")
@Table(name = "task")
class TaskRow {

  @Id UUID id;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  TaskKind kind;

  @Column(length = 200)
  @Nullable String subject;

  /** Unique among the tasks that still serve those who ask for one now. */
  @Column(name = "join_key", length = 20)
  @Nullable String joinKey;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  TaskState state;

  /**
   * From when on a node may take it: the next attempt, or the end of the lease; null at the end.
   */
  @Column(name = "due_at")
  @Nullable Instant dueAt;

  /** Who holds or held it last. */
  @Column(length = 200)
  @Nullable String owner;

  /** Grows each time it is taken or ended: who holds an older number has lost it. */
  int claims;

  /** How often it was taken since the last step that went through. */
  int attempts;

  @Column(length = 500)
  @Nullable String failure;

  /** JSON of {@link TaskProgress}. */
  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  String progress;

  @Column(length = 200)
  String actor;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "started_at")
  @Nullable Instant startedAt;

  @Column(name = "ended_at")
  @Nullable Instant endedAt;

  /** The end, whoever holds it. */
  void end(TaskState last, Instant now) {
    state = last;
    claims++;
    joinKey = null;
    dueAt = null;
    endedAt = now;
  }

  /** Back to those who wait. */
  void queue(Instant due) {
    state = TaskState.QUEUED;
    dueAt = due;
    owner = null;
  }
}
