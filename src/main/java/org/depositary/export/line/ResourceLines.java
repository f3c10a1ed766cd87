package org.depositary.export.line;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.depositary.annotation.KeptAnnotations;
import org.depositary.annotation.PlacedView;
import org.depositary.annotation.ReviewFilter;
import org.depositary.annotation.TextPlace;
import org.depositary.change.Change;
import org.depositary.change.LogEntry;
import org.depositary.change.LogRows;
import org.depositary.change.ResourceType;
import org.depositary.change.feed.CurrentResources;
import org.depositary.document.DocumentCopies;
import org.depositary.document.DocumentCopy;
import org.depositary.gzip.Gzip;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Reads the resources that there were at a place of the log, in the order of their last changes.
 *
 * <p>A line shows its resource as it is when it is read. Where that is later than the place, the
 * log has an entry behind the place with a higher revision: whoever goes on from there converges.
 */
@ApplicationScoped
public class ResourceLines {

  private static final int ITEMS_AT_ONCE = 2000;

  private final CurrentResources resources;
  private final Map<ResourceType, KeptAnnotations<?, ?>> lists = new EnumMap<>(ResourceType.class);
  private final DocumentCopies documents;
  private final FittingEntries fitting;
  private final EntityManager rows;
  private final ObjectMapper json;
  private final Gzip gzip;
  private final StepSettings step;

  ResourceLines(
      CurrentResources resources,
      @All List<KeptAnnotations<?, ?>> kinds,
      DocumentCopies documents,
      FittingEntries fitting,
      EntityManager rows,
      ObjectMapper json,
      Gzip gzip,
      StepSettings step) {
    this.resources = resources;
    kinds.forEach(kind -> lists.put(kind.kind().list(), kind));
    this.documents = documents;
    this.fitting = fitting;
    this.rows = rows;
    this.json = json;
    this.gzip = gzip;
    this.step = step;
  }

  /** The first line. */
  public Lines start(Instant createdAt, String changesCursor) {
    LineWriter out = new LineWriter(json, gzip, Infrastructure.getDefaultExecutor());
    out.start(createdAt, changesCursor);
    return out.finish();
  }

  /**
   * Where the reading is.
   *
   * @param after the position of the log up to which resources were read
   * @param upTo the place of the log that the export is of
   * @param before how many lines there are
   * @param files the SHA-256 of each file that is whole
   * @param changesCursor the place as readers of the feed name it
   */
  public record Progress(
      long after, long upTo, long before, List<String> files, String changesCursor) {

    public Progress {
      files = List.copyOf(files);
    }
  }

  /**
   * Some lines.
   *
   * @param reached where to go on
   * @param ended whether the last line is among them
   */
  public record Part(Lines lines, long reached, boolean ended) {}

  /** The next lines, in the running transaction, which has to show one state of the database. */
  @ActivateRequestContext
  public Part read(Progress progress, Selection selection) {
    Executor executor = Infrastructure.getDefaultExecutor();
    PacedLines out = new PacedLines(new LineWriter(json, gzip, executor), executor);
    long reached = progress.after();
    boolean ended = false;
    while (!ended && out.size() < step.bytes()) {
      List<LogEntry> entries = list(new LogRows.Range(reached, progress.upTo()), selection);
      write(out, fitting.of(entries, selection.documents()), selection);
      ended = entries.size() < step.entries();
      reached = ended ? progress.upTo() : entries.get(entries.size() - 1).position();
      rows.clear();
    }
    LineWriter all = out.await();
    if (ended) {
      all.end(progress.before() + all.count(), progress.files(), progress.changesCursor());
    }
    return new Part(all.finish(), reached, ended);
  }

  private List<LogEntry> list(LogRows.Range range, Selection selection) {
    return rows.unwrap(Session.class)
        .doReturningWork(
            connection -> LogRows.listLatest(connection, range, selection.types(), step.entries()));
  }

  // All states of a document are one resource of the log: an entry may stand for thousands of
  // lines, of which no more are in memory than of other entries.
  private void write(PacedLines out, List<LogEntry> entries, Selection selection) {
    List<LogEntry> some = new ArrayList<>();
    for (LogEntry entry : entries) {
      int states = states(entry.change());
      for (int number = 1; number <= states; number++) {
        if (some.size() == step.entries()) {
          writeEach(out, some, selection);
          rows.clear();
          some = new ArrayList<>();
        }
        some.add(states == 1 ? entry : numbered(entry, number));
      }
    }
    writeEach(out, some, selection);
  }

  private static int states(Change change) {
    return change.resourceType() == ResourceType.REVISION ? change.revision() : 1;
  }

  private void writeEach(PacedLines out, List<LogEntry> each, Selection selection) {
    TextsAhead texts = new TextsAhead(documents, selection.texts() ? each : List.of());
    Map<LogEntry, Object> current = findCurrent(each, selection);
    Map<ResourceType, Map<UUID, ? extends List<?>>> items = findItems(each);
    for (LogEntry entry : each) {
      Change change = entry.change();
      KeptAnnotations<?, ?> list = lists.get(change.resourceType());
      Object shown = current.get(entry);
      if (list != null) {
        List<?> known =
            items.getOrDefault(change.resourceType(), Map.of()).get(change.resourceId());
        addList(out, change, list, known);
      } else if (isWithText(change, selection)) {
        DocumentCopy copy = texts.of(change, out);
        if (copy != null) {
          out.add(line -> line.resource(change, copy.view(), copy.text()));
        }
      } else if (shown != null) {
        out.add(line -> line.resource(change, shown, null));
      }
    }
    texts.handOver(out);
  }

  private static boolean isWithText(Change change, Selection selection) {
    return selection.texts() && change.resourceType() == ResourceType.DOCUMENT;
  }

  // Of what is written without a text.
  private Map<LogEntry, Object> findCurrent(List<LogEntry> each, Selection selection) {
    List<LogEntry> wanted =
        each.stream().filter(entry -> !isWithText(entry.change(), selection)).toList();
    List<@Nullable Object> found = resources.find(wanted);
    Map<LogEntry, Object> current = new HashMap<>();
    for (int i = 0; i < found.size(); i++) {
      Object shown = found.get(i);
      if (shown != null) {
        current.put(wanted.get(i), shown);
      }
    }
    return current;
  }

  private void addList(
      PacedLines out, Change change, KeptAnnotations<?, ?> list, @Nullable List<?> known) {
    if (known == null) {
      writeLong(out.await(), change, list);
    } else {
      out.add(line -> line.list(change, () -> known.forEach(line::item)));
    }
  }

  private static LogEntry numbered(LogEntry entry, int number) {
    Change last = entry.change();
    return new LogEntry(
        entry.position(),
        new Change(last.type(), last.resourceType(), last.resourceId(), number, last.actor()),
        entry.occurredAt());
  }

  // Those of the documents that have few.
  private Map<ResourceType, Map<UUID, ? extends List<?>>> findItems(List<LogEntry> entries) {
    Map<ResourceType, List<UUID>> wanted = new EnumMap<>(ResourceType.class);
    for (LogEntry entry : entries) {
      ResourceType type = entry.change().resourceType();
      if (lists.containsKey(type)) {
        wanted.computeIfAbsent(type, t -> new ArrayList<>()).add(entry.change().resourceId());
      }
    }
    Map<ResourceType, Map<UUID, ? extends List<?>>> found = new EnumMap<>(ResourceType.class);
    wanted.forEach(
        (type, ids) ->
            found.put(
                type, Objects.requireNonNull(lists.get(type)).listCurrent(ids, ITEMS_AT_ONCE)));
    return found;
  }

  // A list that is longer than what may be in memory is written while it is read.
  private void writeLong(LineWriter out, Change change, KeptAnnotations<?, ?> list) {
    out.list(
        change,
        () -> {
          TextPlace after = TextPlace.START;
          List<PlacedView> some;
          do {
            some =
                list.listCurrent(change.resourceId(), after, ReviewFilter.STANDING, ITEMS_AT_ONCE);
            for (PlacedView item : some) {
              out.item(item.view());
              after = item.place();
            }
            rows.clear();
          } while (some.size() == ITEMS_AT_ONCE);
        });
  }
}
