package org.depositary.export;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.depositary.change.feed.FeedCursors;
import org.depositary.change.reader.LogPlace;
import org.depositary.change.reader.LogReader;
import org.depositary.database.Ids;
import org.depositary.database.Json;
import org.depositary.export.line.Lines;
import org.depositary.export.line.ResourceLines;
import org.depositary.export.piece.Pieces;
import org.depositary.export.piece.Pieces.FileKey;
import org.depositary.http.ExpiredCursorException;
import org.depositary.task.Task;
import org.depositary.task.TaskKind;
import org.depositary.task.TaskProgress;
import org.depositary.task.TaskWork;
import org.jboss.logging.Logger;

/**
 * Writes the files of an export, some lines a step.
 *
 * <p>The first step notes the place of the log, the others read what there was at that place. A
 * file that is long enough, or the last, is closed by a step of its own, which reads it again for
 * its hash: so it does not matter which node wrote what.
 */
@ApplicationScoped
class ExportWriting implements TaskWork {

  private static final Logger LOG = Logger.getLogger(ExportWriting.class);

  /** The position of a task whose last line is written. */
  private static final String WRITTEN = "written";

  private final ExportStore store;
  private final Pieces pieces;
  private final ResourceLines lines;
  private final LogReader log;
  private final FeedCursors cursors;
  private final PartsAhead parts;
  private final ExportSettings settings;
  private final Json json;
  private final Clock clock;

  ExportWriting(
      ExportStore store,
      Pieces pieces,
      ResourceLines lines,
      LogReader log,
      FeedCursors cursors,
      PartsAhead parts,
      ExportSettings settings,
      Json json,
      Clock clock) {
    this.store = store;
    this.pieces = pieces;
    this.lines = lines;
    this.log = log;
    this.cursors = cursors;
    this.parts = parts;
    this.settings = settings;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public TaskKind kind() {
    return TaskKind.EXPORT;
  }

  /**
   * An export before a step.
   *
   * @param erasures how often something had been erased, before anything was read
   */
  private record Standing(ExportRow row, List<ExportFile> files, long erasures) {

    ExportFile last() {
      return files.isEmpty() ? ExportFile.empty(1) : files.get(files.size() - 1);
    }

    List<String> digests() {
      return files.stream().map(ExportFile::sha256).flatMap(Stream::ofNullable).toList();
    }

    /** The file that lines are added to. */
    ExportFile open() {
      return last().isClosed() ? ExportFile.empty(last().number() + 1) : last();
    }
  }

  @Override
  public TaskStep prepare(Task task) {
    return find(task).map(export -> step(task.progress(), export)).orElse(task.progress()::end);
  }

  /** There is nothing to go on with: the export has failed, and is told so. */
  @Override
  public Optional<TaskProgress> passOver(Task task) {
    store
        .findLocked(id(task))
        .filter(row -> row.state == ExportState.RUNNING)
        .ifPresent(row -> row.fail(now()));
    return Optional.empty();
  }

  private static UUID id(Task task) {
    return Ids.parse(String.valueOf(task.subject())).orElseThrow();
  }

  private Optional<Standing> find(Task task) {
    UUID id = id(task);
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              long erasures = store.getErasures();
              return store
                  .findByIdOptional(id)
                  .filter(row -> row.state == ExportState.RUNNING)
                  .map(row -> new Standing(row, files(row), erasures));
            });
  }

  private List<ExportFile> files(ExportRow row) {
    return Arrays.asList(json.read(row.files, ExportFile[].class));
  }

  private TaskStep step(TaskProgress progress, Standing export) {
    boolean written = progress.position().equals(WRITTEN);
    if (progress.position().isEmpty()) {
      return begin(progress, export);
    }
    if (written || export.open().bytes() >= settings.fileSize()) {
      return close(progress, export, written);
    }
    return write(progress, export);
  }

  private TaskStep begin(TaskProgress progress, Standing export) {
    String cursor = cursors.write(LogPlace.end(log.look()));
    Lines first = lines.start(export.row().createdAt, cursor);
    return () ->
        change(
            progress,
            export,
            row -> {
              row.changesCursor = cursor;
              append(row, export, first);
              return progress.goOn("0");
            });
  }

  private TaskStep write(TaskProgress progress, Standing export) {
    ExportRequest request = json.read(export.row().request, ExportRequest.class);
    String cursor = String.valueOf(export.row().changesCursor);
    Optional<Long> place = place(cursor);
    if (place.isEmpty()) {
      return () -> change(progress, export, row -> fail(row, progress));
    }
    long upTo = place.get();
    ResourceLines.Progress at =
        new ResourceLines.Progress(
            Long.parseLong(progress.position()),
            upTo,
            export.row().records,
            export.digests(),
            cursor);
    PartsAhead.Reading reading =
        new PartsAhead.Reading(export.row().id, export.erasures(), at, request.selection());
    ResourceLines.Part part = parts.read(reading);
    boolean full = export.open().bytes() + part.lines().content().length() >= settings.fileSize();
    // The last line names the files that are closed: what is behind one is read when it is.
    if (!part.ended() && !full) {
      parts.begin(reading.after(part), part);
    }
    String next = part.ended() ? WRITTEN : String.valueOf(part.reached());
    return () ->
        change(
            progress,
            export,
            row -> {
              append(row, export, part.lines());
              return progress.advance(next, part.lines().count());
            });
  }

  // None once a new epoch has begun: nobody could go on from there.
  private Optional<Long> place(String cursor) {
    try {
      return Optional.of(cursors.read(cursor, log.look()).position());
    } catch (ExpiredCursorException expired) {
      return Optional.empty();
    }
  }

  private TaskProgress fail(ExportRow row, TaskProgress progress) {
    LOG.infof("export %s has failed: the cursor it was begun with has expired", row.id);
    row.fail(now());
    return progress.end();
  }

  private void append(ExportRow row, Standing export, Lines more) {
    ExportFile open = export.open();
    pieces.append(new FileKey(row.id, open.number()), open.bytes(), more.content().parts());
    row.records += more.count();
    row.files = with(export.files(), open.with(more.content().length(), more.count()));
  }

  private TaskStep close(TaskProgress progress, Standing export, boolean last) {
    ExportFile open = export.open();
    String digest = pieces.digest(new FileKey(export.row().id, open.number()));
    return () ->
        change(
            progress,
            export,
            row -> {
              row.files = with(export.files(), open.closed(digest));
              if (!last) {
                return progress.goOn(progress.position());
              }
              row.end(ExportState.COMPLETE, now());
              row.expiresAt = now().plus(settings.kept());
              return progress.end();
            });
  }

  private String with(List<ExportFile> files, ExportFile changed) {
    List<ExportFile> all = new ArrayList<>(files);
    all.removeIf(file -> file.number() == changed.number());
    all.add(changed);
    return json.write(all);
  }

  private TaskProgress change(
      TaskProgress progress, Standing export, Function<ExportRow, TaskProgress> change) {
    if (store.getErasuresLocked() != export.erasures()) {
      // What was read may be what was erased. The next step looks again.
      return progress;
    }
    return store
        .findLocked(export.row().id)
        .filter(row -> row.state == ExportState.RUNNING)
        .map(change)
        .orElseGet(progress::end);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
