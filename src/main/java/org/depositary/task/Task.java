package org.depositary.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as the work on it sees it.
 *
 * @param subject what it is about, in words of its kind
 * @param actor who asked for it: the name of a key, or "system"
 */
public record Task(
    UUID id, TaskKind kind, @Nullable String subject, String actor, TaskProgress progress) {

  /** Asked for by the service itself. */
  public static final String SYSTEM = "system";

  Task at(TaskProgress further) {
    return new Task(id, kind, subject, actor, further);
  }
}
