package org.depositary.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.depositary.database.Compaction;
import org.depositary.task.NotYetException;
import org.depositary.task.Task;
import org.depositary.task.TaskKind;
import org.depositary.task.TaskProgress;
import org.depositary.task.TaskWork;

/**
 * Rewrites the files of the database after an erasure, a part a step.
 *
 * <p>The first step takes on every erased document whose words may still be there, the last says
 * that they are gone.
 */
@ApplicationScoped
class FileRewriting implements TaskWork {

  private static final Duration PAUSE = Duration.ofSeconds(5);

  /** Until somebody has changed who owns what. */
  private static final Duration LONG_PAUSE = Duration.ofMinutes(1);

  private final DocumentStore store;
  private final Compaction compaction;
  private final Clock clock;

  FileRewriting(DocumentStore store, Compaction compaction, Clock clock) {
    this.store = store;
    this.compaction = compaction;
    this.clock = clock;
  }

  @Override
  public TaskKind kind() {
    return TaskKind.COMPACTION;
  }

  @Override
  public TaskStep prepare(Task task) {
    TaskProgress progress = task.progress();
    List<String> parts = compaction.listParts();
    return switch (Stage.of(progress)) {
      case START ->
          () -> {
            store.assignErased(task.id());
            return progress.outOf(parts.size()).goOn("assigned");
          };
      case ASSIGNED -> {
        // After the assignment is committed: it covers all that was erased before.
        String marked = "since " + compaction.mark();
        yield () -> progress.goOn(marked);
      }
      case MARKED -> rewrite(task, parts);
    };
  }

  private TaskStep rewrite(Task task, List<String> parts) {
    TaskProgress progress = task.progress();
    String mark = progress.position().substring("since ".length());
    int part = (int) progress.done();
    if (part == parts.size()) {
      return () ->
          progress
              .count(
                  "documents",
                  store.markGone(task.id(), clock.instant().truncatedTo(ChronoUnit.MICROS)))
              .end();
    }
    Compaction.Outcome outcome =
        compaction.isUnseen(mark)
            ? compaction.rewrite(parts.get(part))
            : Compaction.Outcome.STILL_READ;
    return switch (outcome) {
      case DONE -> () -> progress.advance(progress.position());
      case STILL_READ -> throw new NotYetException("Somebody still reads what is to go.", PAUSE);
      case NOT_ALLOWED -> throw new NotYetException(notAllowed(parts.get(part)), LONG_PAUSE);
    };
  }

  private static String notAllowed(String part) {
    return "The role of the service may not rewrite %s: make it the owner of the database."
        .formatted(part);
  }

  private enum Stage {
    START,
    ASSIGNED,
    MARKED;

    static Stage of(TaskProgress progress) {
      String position = progress.position();
      if (position.isEmpty()) {
        return START;
      }
      return position.equals("assigned") ? ASSIGNED : MARKED;
    }
  }
}
