package org.depositary.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.depositary.change.Change;
import org.depositary.search.RecordKind;
import org.depositary.search.SearchField;
import org.depositary.search.SearchHits;
import org.depositary.search.SearchRecord;
import org.depositary.search.SearchRequest;
import org.depositary.search.SearchSource;
import org.depositary.search.Suggested;
import org.depositary.search.SuggestionRequest;

/**
 * One index in one directory: written by one thread at a time, searched by any number.
 *
 * <p>Searches see what was written when {@link #show} was last called. Every failure of its files
 * is a {@link BrokenIndexException}; failures of those who tell it records pass through.
 */
public final class NodeIndex implements AutoCloseable {

  /** Whether words of removed records may be in the files. */
  private static final String REMOVED = "removed";

  /** So many records are read at once. */
  private static final int CHUNK = 50;

  private final Path path;
  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final Sources sources;
  private final Set<Term> namedAgain = new HashSet<>();
  private volatile boolean changed;
  private volatile boolean removed;

  private NodeIndex(Path path, Directory directory, OpenMode mode, Sources sources)
      throws IOException {
    this.path = path;
    this.directory = directory;
    this.sources = sources;
    this.writer = new IndexWriter(directory, config(mode));
    this.searchers = new SearcherManager(writer, null);
  }

  /** A new index without records. */
  public static NodeIndex create(Path path, Collection<SearchSource> sources) {
    try {
      Directory directory = FSDirectory.open(path);
      return new NodeIndex(path, directory, OpenMode.CREATE, Sources.of(sources));
    } catch (IOException e) {
      throw new BrokenIndexException(e);
    }
  }

  /** An index that was written before; nothing where it was not completed or has another shape. */
  public static Optional<NodeIndex> open(Path path, Collection<SearchSource> sources) {
    try {
      Directory directory = FSDirectory.open(path);
      Map<String, String> said = SegmentInfos.readLatestCommit(directory).getUserData();
      if (Stamp.read(said).isEmpty()) {
        return Optional.empty();
      }
      NodeIndex index = new NodeIndex(path, directory, OpenMode.APPEND, Sources.of(sources));
      try {
        index.check();
        index.removed = Boolean.parseBoolean(said.get(REMOVED));
      } catch (IOException | RuntimeException e) {
        index.close();
        throw e;
      }
      return Optional.of(index);
    } catch (IOException | IllegalArgumentException e) {
      throw new BrokenIndexException(e);
    }
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

  public Path path() {
    return path;
  }

  /** Those who tell records, in the order in which an index is built from them. */
  public List<SearchSource> sources() {
    return sources.all();
  }

  /** What the last commit says; of an index that was opened. */
  public Optional<Stamp> stamp() {
    return guarded(() -> Stamp.read(SegmentInfos.readLatestCommit(directory).getUserData()));
  }

  /** Writes what changes concern as it is now. */
  public void apply(List<Change> changes) {
    for (SearchSource source : sources.all()) {
      Set<String> ids = source.concerned(changes, (field, value) -> find(source, field, value));
      List<String> all = ids.stream().sorted().toList();
      for (int from = 0; from < all.size(); from += CHUNK) {
        write(source, all.subList(from, Math.min(all.size(), from + CHUNK)));
      }
    }
  }

  private Set<String> find(SearchSource source, String field, String value) {
    return searching(searcher -> Keyed.ids(searcher, source.kind(), new Term(field, value)));
  }

  /** Writes records as they are now, and removes those that no longer exist. */
  public void write(SearchSource source, Collection<String> ids) {
    Set<String> gone = new HashSet<>(ids);
    source.read(
        ids,
        record -> {
          gone.remove(record.id());
          write(source, record);
        });
    for (String id : gone) {
      guarded(() -> writer.deleteDocuments(Fields.key(source.kind(), id)));
      removed = true;
    }
    changed = true;
  }

  private void write(SearchSource source, SearchRecord record) {
    RecordKind kind = source.kind();
    long known = source.namedIn().map(field -> namings(field, record.id())).orElse(0L);
    guarded(
        () ->
            writer.updateDocument(
                Fields.key(kind, record.id()), Fields.document(kind, record, known)));
    for (SearchField field : record.fields()) {
      if (field instanceof SearchField.Keyword named && sources.isNaming(named.name())) {
        namedAgain.add(new Term(named.name(), named.value()));
      }
    }
  }

  private long namings(String field, String id) {
    return searching(searcher -> (long) searcher.getIndexReader().docFreq(new Term(field, id)));
  }

  /** Counts again how many records name those that were named since the last time. */
  public void countNamings() {
    for (Term named : Set.copyOf(namedAgain)) {
      RecordKind kind = sources.namedIn(named.field());
      long known = namings(named.field(), named.text());
      guarded(
          () -> writer.updateNumericDocValue(Fields.key(kind, named.text()), Fields.KNOWN, known));
      changed = true;
    }
    namedAgain.clear();
  }

  /** Lets searches see what was written. */
  public void show() {
    guarded(
        () -> {
          searchers.maybeRefreshBlocking();
          return true;
        });
  }

  /** Whether something was written since the last commit. */
  public boolean isChanged() {
    return changed;
  }

  /** Writes everything to disk, so that the last commit has less to do. */
  public void flush() {
    guarded(writer::commit);
  }

  /** Puts on disk what was written, with how far that is. */
  public void commit(Stamp stamp) {
    changed = false;
    guarded(
        () -> {
          Map<String, String> said = new HashMap<>(stamp.written());
          said.put(REMOVED, String.valueOf(removed));
          writer.setLiveCommitData(said.entrySet());
          return writer.commit();
        });
  }

  /** Whether words of removed records may still be in the files. */
  public boolean isToBePurged() {
    return removed;
  }

  /**
   * Writes the parts anew that had removed records before, and removes the old ones from the disk.
   * Others may write meanwhile.
   *
   * @param stamp of what was written up to now
   */
  public void purge(Stamp stamp) {
    removed = false;
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
    } catch (RuntimeException e) {
      removed = true;
      throw e;
    }
  }

  public SearchHits search(SearchRequest request, Duration patience) {
    return searching(searcher -> new Searching(searcher, request).run(patience));
  }

  public List<Suggested> suggest(SuggestionRequest request) {
    return searching(searcher -> new Suggesting(searcher).run(request));
  }

  /** How many records of a kind are found. */
  public long count(RecordKind kind) {
    return searching(searcher -> (long) Keyed.count(searcher, kind));
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

  /** Something that the files may fail. */
  private interface FileWork<T> {
    T run() throws IOException;
  }

  /** Something that is asked of one state. */
  private interface Question<T> {
    T ask(IndexSearcher searcher) throws IOException;
  }

  private <T> T searching(Question<T> question) {
    return guarded(
        () -> {
          IndexSearcher shared = searchers.acquire();
          try {
            // Its own, because a time limit belongs to one search.
            return question.ask(new IndexSearcher(shared.getIndexReader()));
          } finally {
            searchers.release(shared);
          }
        });
  }

  private static <T> T guarded(FileWork<T> work) {
    try {
      return work.run();
    } catch (IOException | AlreadyClosedException e) {
      throw new BrokenIndexException(e);
    }
  }
}
