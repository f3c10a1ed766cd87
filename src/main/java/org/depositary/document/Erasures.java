package org.depositary.document;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.depositary.change.Change;
import org.depositary.change.ChangeType;
import org.depositary.database.DatabaseClock;
import org.depositary.database.Ids;
import org.depositary.database.WriteTransactions;
import org.depositary.entity.Forgetting;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.http.repeat.KeptAnswers;
import org.depositary.task.TaskKind;
import org.depositary.task.Tasks;

/** Erases documents for good: one transaction for the rows, and a task for the files. */
@ApplicationScoped
class Erasures {

  /** An erasure, and whether it is new. */
  record Erased(ErasureView erasure, boolean now) {}

  private final DocumentStore store;
  private final Revisions revisions;
  private final Forgetting forgetting;
  private final Tasks tasks;
  private final KeptAnswers answers;
  private final List<KeptCopies> copies;
  private final WriteTransactions transactions;
  private final DatabaseClock clock;

  Erasures(
      DocumentStore store,
      Revisions revisions,
      Forgetting forgetting,
      Tasks tasks,
      KeptAnswers answers,
      @All List<KeptCopies> copies,
      WriteTransactions transactions,
      DatabaseClock clock) {
    this.store = store;
    this.revisions = revisions;
    this.forgetting = forgetting;
    this.tasks = tasks;
    this.answers = answers;
    this.copies = copies;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Erases a document, whatever its state; a second time changes nothing. */
  Erased erase(String id, String reason, String actor) {
    return transactions.write(
        () -> {
          DocumentRow row =
              Ids.parse(id).flatMap(store::findLocked).orElseThrow(Erasures::neverWas);
          boolean now = row.erasedAt == null;
          if (now) {
            erase(row, reason, actor);
          }
          return new Erased(view(row), now);
        });
  }

  private void erase(DocumentRow row, String reason, String actor) {
    Set<String> keys = forgetting.takeKeys(row.id);
    List<Change> made = new ArrayList<>(revisions.empty(row, actor));
    Instant now = clock.nowAfter(row.updatedAt);
    row.revision++;
    row.updatedAt = now;
    row.deletedAt = row.deletedAt == null ? now : row.deletedAt;
    row.deletionReason = reason;
    row.erasedAt = now;
    row.erasedBy = actor;
    row.erasureTask = tasks.enqueue(TaskKind.COMPACTION, null, actor);
    store.flush();
    made.addAll(forgetting.forget(row.id, keys, actor));
    answers.forgetBodies();
    copies.forEach(KeptCopies::withdraw);
    revisions.append(ChangeType.DELETED, row, made, actor);
  }

  ErasureView get(String id) {
    Optional<DocumentRow> found = Ids.parse(id).flatMap(store::findByIdOptional);
    return view(
        found
            .filter(row -> row.erasedAt != null)
            .orElseThrow(
                () ->
                    found.isEmpty()
                        ? neverWas()
                        : new ProblemException(
                            ProblemType.NOT_FOUND, "The document was not erased.")));
  }

  private static ProblemException neverWas() {
    return new ProblemException(ProblemType.NOT_FOUND, "There is no document with this id.");
  }

  private static ErasureView view(DocumentRow row) {
    return new ErasureView(
        row.id,
        ErasureView.href(row.id),
        Objects.requireNonNull(row.erasedAt),
        Objects.requireNonNull(row.deletionReason),
        Objects.requireNonNull(row.erasedBy),
        Tasks.href(Objects.requireNonNull(row.erasureTask)),
        row.wordsGoneAt);
  }
}
