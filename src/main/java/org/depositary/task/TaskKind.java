package org.depositary.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a task is for. */
@Schema(
    description =
        "What a task is for. REEXTRACTION reads every stored text again that another version of"
            + " the extractor has read; COMPACTION rewrites the files of the database, so that"
            + " nothing that was erased is left in them.")
public enum TaskKind {
  /** One at a time: asking for another while it is open finds the open one. */
  REEXTRACTION(true),
  /** What begins later than an erasure covers it; one that has begun does not. */
  COMPACTION(false);

  private final boolean joinedWhileRunning;

  TaskKind(boolean joinedWhileRunning) {
    this.joinedWhileRunning = joinedWhileRunning;
  }

  /** Whether a task that has begun still serves those who ask for one now. */
  boolean isJoinedWhileRunning() {
    return joinedWhileRunning;
  }
}
