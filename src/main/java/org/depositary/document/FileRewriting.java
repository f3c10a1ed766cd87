package org.depositary.document;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.depositary.database.Compaction;
import org.depositary.search.SearchFiles;
import org.depositary.task.NotYetException;
import org.depositary.task.Task;
import org.depositary.task.TaskKind;
import org.depositary.task.TaskProgress;
import org.depositary.task.TaskWork;

/**
 * Rewrites the files of the database after an erasure, a part a step, and those of the index.
 *
 * <p>The first step takes on every erased document whose words may still be there, the last says
 * that they are gone: from the files of the database, and of the index of the node that does it.
 */
@ApplicationScoped
class FileRewriting implements TaskWork {

  private static final Duration PAUSE = Duration.ofSeconds(5);
  private static final Duration SHORT_PAUSE = Duration.ofSeconds(1);

  private static final String SINCE = "since ";
  private static final String REMOVED = "removed ";

  /** Until somebody has changed who owns what. */
  private static final Duration LONG_PAUSE = Duration.ofMinutes(1);

  private final DocumentStore store;
  private final Compaction compaction;
  private final SearchFiles index;
  private final List<KeptCopies> copies;
  private final Clock clock;

  FileRewriting(
      DocumentStore store,
      Compaction compaction,
      SearchFiles index,
      @All List<KeptCopies> copies,
      Clock clock) {
    this.store = store;
    this.compaction = compaction;
    this.index = index;
    this.copies = copies;
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
        copies.forEach(KeptCopies::remove);
        String marked = SINCE + compaction.mark();
        yield () -> progress.goOn(marked);
      }
      case MARKED -> rewrite(progress, parts);
      case REWRITTEN -> end(task);
    };
  }

  private TaskStep rewrite(TaskProgress progress, List<String> parts) {
    String mark = progress.position().substring(SINCE.length());
    int part = (int) progress.done();
    if (part == parts.size()) {
      String removed = REMOVED + index.mark();
      return () -> progress.goOn(removed);
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

  private TaskStep end(Task task) {
    TaskProgress progress = task.progress();
    if (!index.isRidOf(Long.parseLong(progress.position().substring(REMOVED.length())))) {
      throw new NotYetException("The index for search has yet to be written anew.", SHORT_PAUSE);
    }
    return () ->
        progress
            .count(
                "documents",
                store.markGone(task.id(), clock.instant().truncatedTo(ChronoUnit.MICROS)))
            .end();
  }

  private static String notAllowed(String part) {
    return "The role of the service may not rewrite %s: make it the owner of the database."
        .formatted(part);
  }

  private enum Stage {
    START,
    ASSIGNED,
    MARKED,
    REWRITTEN;

    static Stage of(TaskProgress progress) {
      String position = progress.position();
      if (position.isEmpty()) {
        return START;
      }
      if (position.startsWith(REMOVED)) {
        return REWRITTEN;
      }
      return position.equals("assigned") ? ASSIGNED : MARKED;
    }
  }
}
