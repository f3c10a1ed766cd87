package org.depositary.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The files of one index, with who writes and who searches them.
 *
 * <p>Whatever they fail with is a {@link BrokenIndexException}; failures of those who ask pass
 * through.
 */
final class IndexStore implements AutoCloseable {

  /** Whether words of removed records may be in the files. */
  private static final String REMOVED = "removed";

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final Map<String, String> always;
  private volatile boolean changed;
  private volatile boolean removed;

  private IndexStore(Directory directory, OpenMode mode, Map<String, String> always)
      throws IOException {
    this.directory = directory;
    this.always = Map.copyOf(always);
    this.writer = new IndexWriter(directory, config(mode));
    boolean whole = false;
    try {
      this.searchers = new SearcherManager(writer, null);
      whole = true;
    } finally {
      if (!whole) {
        // With its lock: files that somebody seems to write are never removed.
        writer.rollback();
      }
    }
  }

  /**
   * Files without records.
   *
   * @param always what every commit says
   */
  static IndexStore create(Path path, Map<String, String> always) {
    return guarded(() -> new IndexStore(FSDirectory.open(path), OpenMode.CREATE, always));
  }

  /** Files that were written before; nothing where they were not completed, or in another shape. */
  static Optional<IndexStore> open(Path path, Map<String, String> always) {
    try {
      return guarded(
          () -> {
            Directory directory = FSDirectory.open(path);
            Map<String, String> said = SegmentInfos.readLatestCommit(directory).getUserData();
            return Stamp.read(said).isEmpty()
                ? Optional.empty()
                : Optional.of(checked(directory, said, always));
          });
    } catch (IllegalArgumentException e) {
      throw new BrokenIndexException(e);
    }
  }

  private static IndexStore checked(
      Directory directory, Map<String, String> said, Map<String, String> always)
      throws IOException {
    IndexStore store = new IndexStore(directory, OpenMode.APPEND, always);
    boolean whole = false;
    try {
      store.check();
      store.removed = Boolean.parseBoolean(said.get(REMOVED));
      whole = true;
    } finally {
      if (!whole) {
        store.close();
      }
    }
    return store;
  }

  private static IndexWriterConfig config(OpenMode mode) {
    // Whatever has something to be purged is written anew.
    TieredMergePolicy merges = new TieredMergePolicy();
    merges.setForceMergeDeletesPctAllowed(0);
    return new IndexWriterConfig(WordAnalyzer.FOLDING)
        .setOpenMode(mode)
        .setMergePolicy(merges)
        .setCommitOnClose(false);
  }

  // A file that was torn or written over is not to be found by the first who searches for a word
  // in it.
  private void check() throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        LeafReader reader = leaf.reader();
        reader.checkIntegrity();
      }
    } finally {
      searchers.release(searcher);
    }
  }

  /** What the last commit says. */
  Map<String, String> said() {
    return guarded(() -> SegmentInfos.readLatestCommit(directory).getUserData());
  }

  // Marked afterwards: a commit meanwhile may be without it.
  void update(Term key, Document document) {
    guarded(() -> writer.updateDocument(key, document));
    changed = true;
  }

  void update(Term key, String field, long value) {
    guarded(() -> writer.updateNumericDocValue(key, field, value));
    changed = true;
  }

  void delete(Term key) {
    guarded(() -> writer.deleteDocuments(key));
    removed = true;
    changed = true;
  }

  /** Lets searches see what was written. */
  void show() {
    guarded(
        () -> {
          searchers.maybeRefreshBlocking();
          return true;
        });
  }

  /** Whether something was written since the last commit. */
  boolean isChanged() {
    return changed;
  }

  /** Writes everything to disk, so that the last commit has less to do. */
  void flush() {
    guarded(writer::commit);
  }

  /** Puts on disk what was written, with how far that is. */
  void commit(Stamp stamp) {
    changed = false;
    guarded(
        () -> {
          Map<String, String> said = new HashMap<>(always);
          said.putAll(stamp.written());
          said.put(REMOVED, String.valueOf(removed));
          writer.setLiveCommitData(said.entrySet());
          return writer.commit();
        });
  }

  /** Whether words of removed records may still be in the files. */
  boolean isToBePurged() {
    return removed;
  }

  /**
   * Writes the parts anew that had removed records before, and removes the old ones from the disk.
   * Others may write meanwhile.
   *
   * @param stamp of what was written up to now
   */
  void purge(Stamp stamp) {
    // What is removed from here on is for the next time.
    removed = false;
    boolean purged = false;
    try {
      guarded(
          () -> {
            writer.forceMergeDeletes(true);
            return true;
          });
      commit(stamp);
      show();
      guarded(
          () -> {
            writer.deleteUnusedFiles();
            return true;
          });
      purged = true;
    } finally {
      if (!purged) {
        removed = true;
      }
    }
  }

  /** Forgets what was not committed. */
  @Override
  public void close() {
    guarded(
        () -> {
          searchers.close();
          writer.rollback();
          directory.close();
          return true;
        });
  }

  /** Something that is asked of one state. */
  interface Question<T> {
    T ask(IndexSearcher searcher) throws IOException;
  }

  <T> T searching(Question<T> question) {
    return guarded(
        () -> {
          IndexSearcher shared = searchers.acquire();
          try {
            // Its own, because a time limit belongs to one search.
            return question.ask(SlicedSearcher.of(shared.getIndexReader()));
          } finally {
            searchers.release(shared);
          }
        });
  }

  /** Something that the files may fail. */
  private interface FileWork<T> {
    T run() throws IOException;
  }

  private static <T> T guarded(FileWork<T> work) {
    try {
      return work.run();
    } catch (IOException | AlreadyClosedException e) {
      throw new BrokenIndexException(e);
    }
  }
}
