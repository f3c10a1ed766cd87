package org.depositary.search.upkeep;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.depositary.change.Change;
import org.depositary.search.SearchSource;
import org.depositary.search.lucene.BrokenIndexException;
import org.depositary.search.lucene.NodeIndex;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One building of an index from the database, page by page, in a thread of its own. */
final class IndexBuild implements Runnable {

  private static final Logger LOG = Logger.getLogger(IndexBuild.class);
  private static final int PAGE = 50;

  private final IndexDirectories directories;
  private final long generation;
  private final Object writing;
  private final Consumer<IndexBuild> finish;
  private final NodeIndex index;
  private final AtomicLong read = new AtomicLong();
  private final Thread thread = new Thread(this, "search-build");
  private volatile boolean abandoned;
  private volatile boolean whole;
  private volatile @Nullable Throwable failure;

  /**
   * @param generation the wish that it obeys
   * @param writing the lock that everybody holds who writes
   * @param finish called under the lock when it has ended
   */
  IndexBuild(
      IndexDirectories directories, long generation, Object writing, Consumer<IndexBuild> finish) {
    this.directories = directories;
    this.generation = generation;
    this.writing = writing;
    this.finish = finish;
    this.index = directories.create();
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  NodeIndex index() {
    return index;
  }

  long generation() {
    return generation;
  }

  /** How many records were read so far. */
  long read() {
    return read.get();
  }

  private boolean goesOn() {
    return failure == null && !abandoned;
  }

  /** Whether every record of the database is in it. */
  boolean isWhole() {
    return whole && goesOn();
  }

  /** Stops it after the page in hand. */
  void abandon() {
    abandoned = true;
  }

  void join() {
    try {
      thread.join(5_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Writes what changed meanwhile; called under the lock. */
  void apply(List<Change> changes) {
    try {
      index.apply(changes);
    } catch (RuntimeException | Error e) {
      failure = e;
    }
  }

  @Override
  public void run() {
    try {
      for (SearchSource source : index.sources()) {
        read(source);
        synchronized (writing) {
          index.show();
        }
      }
      // Most of it goes to disk while nobody has to wait for that.
      index.flush();
      whole = true;
    } catch (RuntimeException | Error e) {
      // Whatever it was: who waits for the end of this build must learn of it.
      failure = e;
    }
    if (failure != null && !abandoned) {
      LOG.error("An index for search could not be built; it is tried again.", failure);
    }
    synchronized (writing) {
      finish.accept(this);
    }
  }

  private void read(SearchSource source) {
    List<String> ids = source.listIds(null, PAGE);
    while (!ids.isEmpty() && goesOn()) {
      synchronized (writing) {
        index.write(source, ids);
      }
      read.addAndGet(ids.size());
      ids = source.listIds(ids.get(ids.size() - 1), PAGE);
    }
  }

  /** Forgets what was built. */
  void discard() {
    try {
      index.close();
    } catch (BrokenIndexException e) {
      LOG.debug("a broken index cannot be closed either", e);
    }
    directories.remove(index.path());
  }
}
