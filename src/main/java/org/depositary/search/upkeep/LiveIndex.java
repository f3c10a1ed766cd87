package org.depositary.search.upkeep;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.depositary.change.Change;
import org.depositary.change.ChangeType;
import org.depositary.change.reader.LogBatch;
import org.depositary.change.reader.LogPlace;
import org.depositary.change.reader.LogReader;
import org.depositary.search.lucene.BrokenIndexException;
import org.depositary.search.lucene.NodeIndex;
import org.depositary.search.lucene.Stamp;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The index that serves, and the one that is being built.
 *
 * <p>A build reads the database page by page while the log goes on. Every entry of the log is
 * applied to both under one lock, which a build holds for each page, from its reading to its
 * writing: so nothing that was read before a change is written after it, and what is not yet built
 * is read after the change. When the build ends, both stand at the same place.
 */
@ApplicationScoped
class LiveIndex {

  private static final Logger LOG = Logger.getLogger(LiveIndex.class);

  /** After a build that failed. */
  private static final Duration PAUSE = Duration.ofSeconds(30);

  private final IndexDirectories directories;
  private final Generations generations;
  private final Showing showing;
  private final LogReader log;

  private final Object writing = new Object();

  // Read by searches at any time; all else only by who holds the lock.
  private volatile @Nullable NodeIndex serving;
  private volatile @Nullable IndexBuild building;
  private volatile @Nullable LogPlace place;
  private volatile long generation;
  private volatile boolean stopping;
  private volatile long failedAt = System.nanoTime() - PAUSE.toNanos();

  LiveIndex(IndexDirectories directories, Generations generations, Showing showing, LogReader log) {
    this.directories = directories;
    this.generations = generations;
    this.showing = showing;
    this.log = log;
  }

  /** The index that is searched now. */
  Optional<NodeIndex> serving() {
    return Optional.ofNullable(serving);
  }

  /** Opens the index of before, or begins to build one; tells where to read on. */
  LogPlace open() {
    synchronized (writing) {
      Optional<NodeIndex> found = directories.open();
      Optional<Stamp> stamp = found.flatMap(NodeIndex::stamp);
      if (found.isEmpty() || stamp.isEmpty()) {
        return beginAt(log.look());
      }
      LogPlace reached = stamp.get().place();
      place = reached;
      serve(found.get(), stamp.get().generation(), reached);
      return reached;
    }
  }

  /** Forgets the index, which is that of another database or has missed deletions. */
  LogPlace startOver() {
    synchronized (writing) {
      discard();
      return beginAt(log.look());
    }
  }

  // Before anything is read: what changes from here on is in the log.
  private LogPlace beginAt(LogBatch now) {
    LogPlace end = LogPlace.end(now);
    place = end;
    showing.end();
    begin("there is none that can be used");
    return end;
  }

  private void discard() {
    IndexBuild built = building;
    building = null;
    if (built != null) {
      built.abandon();
    }
    NodeIndex index = serving;
    serving = null;
    showing.end();
    if (index != null) {
      drop(index);
    }
  }

  /** Writes what changes concern; searches see it soon. */
  void apply(List<Change> changes, LogPlace reached) {
    synchronized (writing) {
      NodeIndex index = serving;
      if (index != null) {
        guarding(
            index,
            () -> {
              index.apply(changes);
              showing.wrote(index, reached);
              if (changes.stream().anyMatch(LiveIndex::isTaken)) {
                showing.show(index);
              }
            });
      }
      IndexBuild built = building;
      if (built != null) {
        built.apply(changes);
      }
      place = reached;
    }
  }

  // Nobody is to find any longer what an erasure took, or be suggested a name that is gone.
  private static boolean isTaken(Change change) {
    return change.type() == ChangeType.DELETED || change.type() == ChangeType.MERGED;
  }

  private void serve(NodeIndex index, long built, LogPlace reached) {
    serving = index;
    generation = built;
    showing.begin(index, reached);
    LOG.infof("The index for search is in %s.", index.path());
  }

  /** Lets searches see what was written. */
  void show() {
    NodeIndex index = serving;
    if (index != null) {
      guarding(index, () -> showing.show(index));
    }
  }

  /** Lets searches see a position that was written; not whatever is being written now. */
  void show(long position) {
    NodeIndex index = serving;
    if (index != null) {
      guarding(index, () -> showing.show(index, position));
    }
  }

  /** Builds an index beside the one that serves, unless that is being done. */
  void rebuild(String reason) {
    synchronized (writing) {
      if (building == null && place != null && !stopping) {
        begin(reason);
      }
    }
  }

  private void begin(String reason) {
    LOG.infof("An index for search is being built: %s.", reason);
    try {
      IndexBuild build = new IndexBuild(directories, generations.current(), writing, this::finish);
      build.start();
      building = build;
    } catch (BrokenIndexException e) {
      failedAt = System.nanoTime();
      LOG.error("An index for search cannot be begun; it is tried again.", e);
    }
  }

  /** Called by a build that has everything, or has failed, under the lock. */
  private void finish(IndexBuild build) {
    if (building != build) {
      build.discard();
      return;
    }
    building = null;
    LogPlace reached = place;
    if (!build.isWhole() || reached == null || !committed(build, reached)) {
      failedAt = System.nanoTime();
      build.discard();
      return;
    }
    NodeIndex before = serving;
    serve(build.index(), build.generation(), reached);
    if (before != null) {
      drop(before);
    }
  }

  private static boolean committed(IndexBuild build, LogPlace reached) {
    NodeIndex made = build.index();
    try {
      made.show();
      made.commit(new Stamp(reached, build.generation()));
      return true;
    } catch (BrokenIndexException e) {
      LOG.error("An index for search could not be written; it is tried again.", e);
      return false;
    }
  }

  /** Commits, purges and builds what has to be. */
  void keepUp(boolean commit, boolean purge) {
    // Without a place the index of before is still being looked for: there may be one.
    if (stopping || place == null) {
      return;
    }
    boolean paused = System.nanoTime() - failedAt < PAUSE.toNanos();
    if (!paused) {
      rebuildIfWanted();
    }
    NodeIndex index = serving;
    if (index == null) {
      return;
    }
    guarding(
        index,
        () -> {
          if (commit) {
            commit(index);
          }
          if (purge && index.isToBePurged()) {
            purge(index);
          }
        });
  }

  // Under the lock: who opens the index of before holds it, and there seems to be none meanwhile.
  private void rebuildIfWanted() {
    long wished = generations.current();
    synchronized (writing) {
      if (serving == null) {
        rebuild("there is none");
      } else if (wished > generation) {
        rebuild("an administrator wishes it");
      }
    }
  }

  private void commit(NodeIndex index) {
    synchronized (writing) {
      // They are counted in what is shown.
      showing.show(index);
      index.countNamings();
      if (index == serving && index.isChanged()) {
        index.commit(stamp());
        showing.show(index);
      }
    }
  }

  // The log goes on while files are written anew; what comes meanwhile is in the next commit.
  private void purge(NodeIndex index) {
    Stamp before;
    synchronized (writing) {
      before = stamp();
    }
    index.purge(before);
    showing.show(index);
  }

  /**
   * Writes all files anew that have anything removed or replaced, and removes those of indexes of
   * before; false where it cannot be now.
   */
  boolean rid() {
    NodeIndex index;
    synchronized (writing) {
      index = serving;
      // What is being built may have begun with what is to go.
      if (stopping || building != null || place == null) {
        return false;
      }
    }
    if (index != null) {
      guarding(index, () -> purge(index));
    }
    synchronized (writing) {
      return building == null
          && serving == index
          && directories.removeBut(Optional.ofNullable(index).map(NodeIndex::path));
    }
  }

  private Stamp stamp() {
    LogPlace reached = place;
    if (reached == null) {
      throw new IllegalStateException("an index that serves has read the log");
    }
    return new Stamp(reached, generation);
  }

  private void guarding(NodeIndex index, Runnable work) {
    try {
      work.run();
    } catch (BrokenIndexException e) {
      broken(index, e);
    }
  }

  /** Gives up an index that failed, unless another serves already, and builds it anew. */
  void broken(NodeIndex index, BrokenIndexException failure) {
    if (index != serving) {
      return;
    }
    synchronized (writing) {
      if (index != serving || stopping) {
        return;
      }
      LOG.errorf(failure, "The index for search in %s is broken.", index.path());
      serving = null;
      showing.end();
      drop(index);
      rebuild("the one before is broken");
    }
  }

  private void drop(NodeIndex index) {
    try {
      index.close();
    } catch (BrokenIndexException e) {
      LOG.debug("a broken index cannot be closed either", e);
    }
    directories.remove(index.path());
  }

  /** What this index can say of itself now. */
  IndexState state() {
    IndexBuild build = building;
    return new IndexState(
        Optional.ofNullable(serving),
        Optional.ofNullable(place),
        showing.place(),
        generation,
        Optional.ofNullable(build));
  }

  void onStop(@Observes ShutdownEvent stop) {
    stopping = true;
    IndexBuild build = building;
    if (build != null) {
      build.abandon();
      build.join();
    }
  }

  @PreDestroy
  void close() {
    synchronized (writing) {
      NodeIndex index = serving;
      serving = null;
      showing.end();
      if (index != null) {
        guarding(
            index,
            () -> {
              if (index.isChanged()) {
                index.commit(stamp());
              }
              index.close();
            });
      }
    }
  }
}
