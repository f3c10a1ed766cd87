package org.depositary.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How far a task is, as its kind of work understands it; kept as JSON.
 *
 * @param position where to go on, in words of the kind; empty at the start
 * @param total how much there is to do in all; null where that is not known
 * @param counts what came of it, by name
 * @param notes the first {@value #MOST_NOTES} things to report
 */
public record TaskProgress(
    String position,
    long done,
    @Nullable Long total,
    boolean ended,
    Map<String, Long> counts,
    List<TaskNote> notes) {

  /** How many notes a task keeps; its counts tell of all. */
  static final int MOST_NOTES = 100;

  /** Nothing is done yet. */
  static final TaskProgress START = new TaskProgress("", 0, null, false, Map.of(), List.of());

  public TaskProgress {
    counts = Map.copyOf(counts);
    notes = List.copyOf(notes);
  }

  /** One more is done; the next step goes on from here. */
  public TaskProgress advance(String to) {
    return new TaskProgress(to, done + 1, total, ended, counts, notes);
  }

  /** So many more are done; the next step goes on from here. */
  public TaskProgress advance(String to, long more) {
    return new TaskProgress(to, done + more, total, ended, counts, notes);
  }

  /** The next step goes on from here; nothing more is done. */
  public TaskProgress goOn(String from) {
    return new TaskProgress(from, done, total, ended, counts, notes);
  }

  /** There is so much to do in all. */
  public TaskProgress outOf(long all) {
    return new TaskProgress(position, done, all, ended, counts, notes);
  }

  /** Nothing is left to do. */
  public TaskProgress end() {
    return new TaskProgress(position, done, total, true, counts, notes);
  }

  /** So many more of something. */
  public TaskProgress count(String name, long more) {
    if (more == 0) {
      return this;
    }
    Map<String, Long> all = new TreeMap<>(counts);
    all.merge(name, more, Long::sum);
    return new TaskProgress(position, done, total, ended, all, notes);
  }

  /** Something to report, unless there is too much of it. */
  public TaskProgress note(String code, String href) {
    if (notes.size() >= MOST_NOTES) {
      return this;
    }
    List<TaskNote> all = new ArrayList<>(notes);
    all.add(new TaskNote(code, href));
    return new TaskProgress(position, done, total, ended, counts, all);
  }
}
