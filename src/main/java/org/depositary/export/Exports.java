package org.depositary.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.depositary.database.Digest;
import org.depositary.database.Ids;
import org.depositary.database.Json;
import org.depositary.database.WriteTransactions;
import org.depositary.export.ExportView.Course;
import org.depositary.export.piece.Pieces.FileKey;
import org.depositary.http.EntityTags;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.Pager;
import org.depositary.http.Precondition;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.http.Slice;
import org.depositary.security.Actor;
import org.depositary.security.Scope;
import org.depositary.task.TaskKind;
import org.depositary.task.Tasks;
import org.jspecify.annotations.Nullable;

/** Takes exports on, shows them and lets go of them. */
@ApplicationScoped
class Exports {

  /** An export, and whether it is new. */
  record Asked(ExportView export, boolean created) {}

  private final ExportStore store;
  private final ExportRemoval removal;
  private final Tasks tasks;
  private final WriteTransactions transactions;
  private final ExportSettings settings;
  private final Pager pager;
  private final EntityTags tags;
  private final Json json;
  private final Clock clock;

  Exports(
      ExportStore store,
      ExportRemoval removal,
      Tasks tasks,
      WriteTransactions transactions,
      ExportSettings settings,
      Pager pager,
      EntityTags tags,
      Json json,
      Clock clock) {
    this.store = store;
    this.removal = removal;
    this.tasks = tasks;
    this.transactions = transactions;
    this.settings = settings;
    this.pager = pager;
    this.tags = tags;
    this.json = json;
    this.clock = clock;
  }

  /** Takes an export on, or finds one of the same that is being made. */
  Asked ask(ExportRequest request, Actor actor) {
    String words = json.write(request);
    String joinKey = Digest.of(words);
    return transactions.write(
        () ->
            store
                .findJoinedLocked(joinKey)
                .filter(this::isBeingMade)
                .map(row -> new Asked(view(row), false))
                .orElseGet(() -> new Asked(view(create(words, joinKey, actor)), true)));
  }

  // Its task may have failed or been called off, of which the export is not told.
  private boolean isBeingMade(ExportRow row) {
    if (!removal.isAbandoned(row)) {
      return true;
    }
    row.fail(tasks.findEnd(row.taskId).orElse(now()));
    store.flush();
    return false;
  }

  private ExportRow create(String request, String joinKey, Actor actor) {
    // One after the other, so that each counts the one before.
    store.getErasuresLocked();
    removal.endAbandoned();
    requireRoom(actor);
    ExportRow row = new ExportRow();
    row.id = Ids.next();
    row.request = request;
    row.joinKey = joinKey;
    row.state = ExportState.RUNNING;
    row.actorId = actor.id();
    row.actor = actor.name();
    row.createdAt = now();
    row.expiresAt = row.createdAt.plus(settings.kept());
    row.files = "[]";
    row.taskId = tasks.enqueue(TaskKind.EXPORT, row.id.toString(), actor.name());
    store.persist(row);
    return row;
  }

  private void requireRoom(Actor actor) {
    if (store.countKept(actor.id()) >= settings.mostOfKey()) {
      throw new ProblemException(
          ProblemType.CONFLICT,
          "This key has as many exports as it may (%d): delete one, or wait until it expires."
              .formatted(settings.mostOfKey()));
    }
    if (store.countKept() >= settings.most()) {
      throw new ProblemException(
          ProblemType.CONFLICT,
          "As many exports are kept as may be (%d): wait until one expires."
              .formatted(settings.most()));
    }
  }

  Page<ExportView> list(PageQuery query) {
    Slice slice = pager.slice(query);
    @Nullable UUID before = slice.atStart() ? null : Ids.parse(slice.after().get(0)).orElseThrow();
    Long total = slice.counted() ? store.count() : null;
    List<ExportRow> rows = store.list(before, slice.rows());
    return pager.page(slice, rows, row -> List.of(row.id.toString()), total).map(this::view);
  }

  ExportView get(String id) {
    return view(requirePresent(store.findWritten(id)));
  }

  /** A finished file, and how its bytes are found. */
  record Found(FileKey key, ExportFile file) {}

  @Transactional
  Found getFile(String id, String name) {
    ExportRow row = requirePresent(store.findWritten(id));
    if (row.state == ExportState.WITHDRAWN) {
      throw new ProblemException(ProblemType.GONE, "The export was withdrawn; ask for another.");
    }
    return ExportFile.numberOf(name)
        .flatMap(
            number ->
                files(row).stream()
                    .filter(file -> file.number() == number && file.isClosed())
                    .findFirst())
        .map(file -> new Found(new FileKey(row.id, file.number()), file))
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.NOT_FOUND, "The export has no finished file of this name."));
  }

  /** Deletes an export, for whoever asked for it or an administrator. */
  void delete(String id, Precondition precondition, Actor actor) {
    UUID deleted =
        transactions.write(
            () -> {
              ExportRow row = requirePresent(Ids.parse(id).flatMap(store::findLocked));
              if (!row.actorId.equals(actor.id()) && !actor.may(Scope.ADMIN)) {
                throw new ProblemException(
                    ProblemType.FORBIDDEN,
                    "Another key asked for this export: that one or an administrator may delete"
                        + " it.");
              }
              precondition.require(tags.of(view(row)));
              removal.begin(row);
              return row.id;
            });
    removal.finish(deleted);
  }

  private static ExportRow requirePresent(Optional<ExportRow> found) {
    return found.orElseThrow(
        () -> new ProblemException(ProblemType.NOT_FOUND, "There is no export with this id."));
  }

  private ExportView view(ExportRow row) {
    Course course =
        removal.isAbandoned(row)
            ? new Course(ExportState.FAILED, tasks.findEnd(row.taskId).orElse(null))
            : new Course(row.state, row.endedAt);
    return ExportView.of(row, course, json.read(row.request, ExportRequest.class), files(row));
  }

  private List<ExportFile> files(ExportRow row) {
    return Arrays.asList(json.read(row.files, ExportFile[].class));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
