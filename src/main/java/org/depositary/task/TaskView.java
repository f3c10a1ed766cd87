package org.depositary.task;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A task as administrators see it. */
@Schema(name = "Task", description = "Work that a node does beside requests.")
record TaskView(
    @Schema(description = "Opaque id; ids sort by time of creation.") UUID id,
    @Schema(
            description = "Where the task is.",
            examples = "/v1/tasks/01932c07-209a-7a31-8f3c-0d5ad6bd2f0e")
        String href,
    @Schema(description = "What it is for.") TaskKind kind,
    @Schema(
            description =
                "What it is about: for REEXTRACTION the version of the extractor to read with, for"
                    + " EXPORT the id of the export.",
            examples = "1.1.0+register.0aebb81d2319",
            maxLength = 200)
        @Nullable String subject,
    @Schema(description = "How far it is.") TaskState state,
    @Schema(description = "How much is done.", examples = "120", minimum = "0") long done,
    @Schema(
            description = "How much there was to do when it began.",
            examples = "1204",
            minimum = "0")
        @Nullable Long total,
    @Schema(description = "What came of it so far, in numbers.", maxItems = 50) List<Count> counts,
    @Schema(description = "What came of it so far, one by one: the first hundred.", maxItems = 100)
        List<TaskNote> notes,
    @Schema(
            description = "How often it was taken since the last step that went through.",
            examples = "1",
            minimum = "0")
        int attempts,
    @Schema(
            description = "Why the last attempt failed, or what the next step has to wait for.",
            examples = "PSQLException; the log of the node tells more.",
            maxLength = 500)
        @Nullable String failure,
    @Schema(
            description = "The node that works on it, or did last.",
            examples = "node-3f9a1c0b",
            maxLength = 200)
        @Nullable String node,
    @Schema(description = "Who asked for it: the name of a key, or system.", examples = "system")
        String actor,
    @Schema(description = "When it was asked for.") Instant createdAt,
    @Schema(description = "When a node first took it.") @Nullable Instant startedAt,
    @Schema(description = "For a queued task: not before when a node takes it.")
        @Nullable Instant dueAt,
    @Schema(description = "When it ended.") @Nullable Instant endedAt) {

  /** How many of something. */
  @Schema(name = "TaskCount", description = "How many of something a task has met.")
  record Count(
      @Schema(
              description = "Of what; the description of listTasks names them.",
              examples = "changed",
              maxLength = 50)
          String name,
      @Schema(description = "How many.", examples = "12", minimum = "0") long count) {}

  static TaskView of(TaskRow row, TaskProgress progress) {
    return new TaskView(
        row.id,
        href(row.id),
        row.kind,
        row.subject,
        row.state,
        progress.done(),
        progress.total(),
        progress.counts().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(count -> new Count(count.getKey(), count.getValue()))
            .toList(),
        progress.notes(),
        row.attempts,
        row.failure,
        row.owner,
        row.actor,
        row.createdAt,
        row.startedAt,
        row.state == TaskState.QUEUED ? row.dueAt : null,
        row.endedAt);
  }

  static String href(UUID id) {
    return "/v1/tasks/" + id;
  }
}
