package org.depositary.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a task is. */
@Schema(
    description =
        "How far a task is. QUEUED waits for a node, or for its next attempt; the last three are"
            + " the end.")
public enum TaskState {
  QUEUED,
  RUNNING,
  SUCCEEDED,
  FAILED,
  CANCELLED;

  /** Whether there is something left to do. */
  public boolean isOpen() {
    return switch (this) {
      case QUEUED, RUNNING -> true;
      case SUCCEEDED, FAILED, CANCELLED -> false;
    };
  }
}
