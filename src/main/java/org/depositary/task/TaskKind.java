package org.depositary.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a task is for. */
@Schema(
    description =
        "What a task is for. REEXTRACTION reads every stored text again that another version of"
            + " the extractor has read; COMPACTION rewrites the files of the database, so that"
            + " nothing that was erased is left in them; EXPORT writes the files of an export.")
public enum TaskKind {
  /** One at a time: asking for another while it is open finds the open one. */
  REEXTRACTION(Joined.WHILE_OPEN),
  /** What begins later than an erasure covers it; one that has begun does not. */
  COMPACTION(Joined.UNTIL_BEGUN),
  /** Each is about something of its own, and is asked for there. */
  EXPORT(Joined.NEVER);

  private final Joined joined;

  TaskKind(Joined joined) {
    this.joined = joined;
  }

  /** Until when a task serves those who ask for one of its kind. */
  private enum Joined {
    WHILE_OPEN,
    UNTIL_BEGUN,
    NEVER
  }

  /** Whether one task may serve several who ask; nobody asks for another by its kind alone. */
  boolean isJoined() {
    return joined != Joined.NEVER;
  }

  /** Whether a task that has begun still serves those who ask for one now. */
  boolean isJoinedWhileRunning() {
    return joined == Joined.WHILE_OPEN;
  }
}
