package org.depositary.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.depositary.annotation.NewText;
import org.depositary.annotation.Shift;
import org.depositary.annotation.Standing;
import org.depositary.change.Change;
import org.depositary.change.ChangeType;
import org.depositary.database.DatabaseClock;
import org.depositary.database.Ids;
import org.depositary.database.WriteTransactions;
import org.depositary.extraction.Extractor;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.task.NotYetException;
import org.depositary.task.Task;
import org.depositary.task.TaskKind;
import org.depositary.task.TaskProgress;
import org.depositary.task.TaskWork;
import org.depositary.task.Tasks;
import org.jboss.logging.Logger;

/**
 * Reads stored texts again that another version of the extractor has read, one a step.
 *
 * <p>A document in which other annotations are found gets a new revision, with the same ids where
 * the words stayed; of any other only the version changes, and nobody has to be told. One that
 * cannot be read or stored is passed over, and tried again when a node starts.
 */
@ApplicationScoped
class Reextraction implements TaskWork {

  private static final Logger LOG = Logger.getLogger(Reextraction.class);
  private static final Duration PAUSE = Duration.ofSeconds(10);

  private final DocumentStore store;
  private final TextReader reader;
  private final Revisions revisions;
  private final AnnotationList annotations;
  private final Extractor extractor;
  private final ExtractorVersions versions;
  private final Tasks tasks;
  private final WriteTransactions transactions;
  private final DatabaseClock clock;

  Reextraction(
      DocumentStore store,
      TextReader reader,
      Revisions revisions,
      AnnotationList annotations,
      Extractor extractor,
      ExtractorVersions versions,
      Tasks tasks,
      WriteTransactions transactions,
      DatabaseClock clock) {
    this.store = store;
    this.reader = reader;
    this.revisions = revisions;
    this.annotations = annotations;
    this.extractor = extractor;
    this.versions = versions;
    this.tasks = tasks;
    this.transactions = transactions;
    this.clock = clock;
  }

  void onStart(@Observes StartupEvent start) {
    askWhereNeeded();
  }

  /**
   * Every node that starts asks; the first one's task serves all. One that is older than another
   * which was here does not: it would undo what that one does, in turn with it.
   */
  void askWhereNeeded() {
    String version = extractor.version();
    transactions.write(
        () -> {
          if (!versions.isLatest(version)) {
            LOG.infof("Texts are left to a later extractor than %s.", version);
          } else if (store.findReadByOther(version, null).isPresent()) {
            tasks.enqueue(kind(), version, Task.SYSTEM);
          }
        });
  }

  @Override
  public TaskKind kind() {
    return TaskKind.REEXTRACTION;
  }

  @Override
  public Optional<String> subject() {
    return Optional.of(extractor.version());
  }

  @Override
  public TaskStep prepare(Task task) {
    if (!extractor.version().equals(task.subject())) {
      throw new NotYetException("A node with that version of the extractor has to do it.", PAUSE);
    }
    return QuarkusTransaction.requiringNew()
        .call(() -> find(task))
        .map(text -> step(task, text))
        .orElseGet(() -> () -> counted(task.progress()).end());
  }

  /** A text to be read again. */
  private record Stored(UUID documentId, String characters, TaskProgress progress) {}

  private Optional<Stored> find(Task task) {
    TaskProgress counted = counted(task.progress());
    return store
        .findReadByOther(extractor.version(), Ids.parse(counted.position()).orElse(null))
        .map(row -> new Stored(row.id, store.getText(row.id, row.textNumber).characters, counted));
  }

  private TaskProgress counted(TaskProgress progress) {
    return progress.total() == null
        ? progress.outOf(store.countReadByOther(extractor.version()))
        : progress;
  }

  private TaskStep step(Task task, Stored stored) {
    UUID id = stored.documentId();
    return read(stored)
        .<TaskStep>map(
            text -> () -> apply(id, text, task.actor(), stored.progress().advance(id.toString())))
        .orElseGet(() -> () -> passOver(stored));
  }

  // One text that cannot be read must not keep those behind it from being read.
  private Optional<ReadText> read(Stored stored) {
    try {
      return Optional.of(reader.read(stored.characters()));
    } catch (ProblemException refused) {
      if (refused.type() == ProblemType.UNAVAILABLE) {
        throw new NotYetException("Requests are being read.", PAUSE);
      }
      return unread(stored, refused);
    } catch (RuntimeException | StackOverflowError failure) {
      return unread(stored, failure);
    }
  }

  private static Optional<ReadText> unread(Stored stored, Throwable failure) {
    LOG.errorf(failure, "The text of the document %s cannot be read.", stored.documentId());
    return Optional.empty();
  }

  @Override
  public Optional<TaskProgress> passOver(Task task) {
    return find(task).map(Reextraction::passOver);
  }

  private static TaskProgress passOver(Stored stored) {
    return stored
        .progress()
        .advance(stored.documentId().toString())
        .count("notRead", 1)
        .note("NOT_READ", DocumentView.href(stored.documentId()));
  }

  private TaskProgress apply(UUID documentId, ReadText text, String actor, TaskProgress progress) {
    Optional<DocumentRow> found = store.findLocked(documentId).filter(row -> isToBeRead(row, text));
    if (found.isEmpty()) {
      return progress;
    }
    DocumentRow row = found.get();
    if (isKnown(row, text)) {
      row.extractorVersion = text.extraction().version();
      return progress.count("unchanged", 1);
    }
    List<Standing> before = annotations.listStandings(documentId);
    row.revision++;
    row.updatedAt = clock.nowAfter(row.updatedAt);
    row.describe(text, row.textNumber + 1);
    List<Change> made = revisions.store(row, text, actor);
    revisions.append(ChangeType.UPDATED, row, made, actor);
    return report(progress, Shift.between(before, annotations.listStandings(documentId)));
  }

  // Somebody may have deleted or replaced it since it was found.
  private static boolean isToBeRead(DocumentRow row, ReadText text) {
    return row.deletedAt == null
        && row.textSha256.equals(text.text().sha256())
        && !row.extractorVersion.equals(text.extraction().version());
  }

  private boolean isKnown(DocumentRow row, ReadText text) {
    // Texts stored before it was kept have nothing detected: that is no other finding.
    return store
            .findDetected(row.id, row.textNumber)
            .map(revisions.detected(text)::equals)
            .orElse(true)
        && reader.isKnown(next(row, text), text);
  }

  private static NewText next(DocumentRow row, ReadText text) {
    return text.at(row.id, row.textNumber + 1, row.issuedOn, Task.SYSTEM);
  }

  private static TaskProgress report(TaskProgress progress, Shift shift) {
    TaskProgress told =
        progress
            .count("changed", 1)
            .count("annotationsAdded", shift.added())
            .count("annotationsMoved", shift.moved())
            .count("annotationsLost", shift.lost())
            .count("reviewsMoved", shift.reviewsMoved().size())
            .count("reviewsLost", shift.reviewsLost().size());
    for (UUID id : shift.reviewsLost()) {
      told = told.note("REVIEW_LOST", "/v1/annotations/" + id);
    }
    for (UUID id : shift.reviewsMoved()) {
      told = told.note("REVIEW_MOVED", "/v1/annotations/" + id);
    }
    return told;
  }
}
