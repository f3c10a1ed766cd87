package org.depositary.search.lucene;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
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

  /** So many records are read at once. */
  private static final int CHUNK = 50;

  private final Path path;
  private final IndexStore store;
  private final Sources sources;
  private final Set<Term> namedAgain = new HashSet<>();

  private NodeIndex(Path path, IndexStore store, Sources sources) {
    this.path = path;
    this.store = store;
    this.sources = sources;
  }

  /** A new index without records. */
  public static NodeIndex create(Path path, Collection<SearchSource> sources) {
    Sources all = Sources.of(sources);
    return new NodeIndex(path, IndexStore.create(path, all.editions()), all);
  }

  /** An index that was written before; nothing where it was not completed or has another shape. */
  public static Optional<NodeIndex> open(Path path, Collection<SearchSource> sources) {
    Sources all = Sources.of(sources);
    return IndexStore.open(path, all.editions())
        .map(store -> new NodeIndex(path, store, all).renewed());
  }

  private NodeIndex renewed() {
    boolean whole = false;
    try {
      for (SearchSource source : sources.others(store.said())) {
        writeAll(source, ids(source));
      }
      show();
      whole = true;
    } finally {
      if (!whole) {
        close();
      }
    }
    return this;
  }

  // Those that it has lost too.
  private Set<String> ids(SearchSource source) {
    Set<String> ids = find(source, Fields.KIND, source.kind().name());
    List<String> page = source.listIds(null, CHUNK);
    while (!page.isEmpty()) {
      ids.addAll(page);
      page = source.listIds(page.get(page.size() - 1), CHUNK);
    }
    return ids;
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
    return Stamp.read(store.said());
  }

  /** Writes what changes concern as it is now. */
  public void apply(List<Change> changes) {
    for (SearchSource source : sources.all()) {
      writeAll(source, source.concerned(changes, new Written(source)));
    }
  }

  /** What was written of a source, also where it is not shown yet. */
  private final class Written implements SearchSource.Indexed {

    private final SearchSource source;
    private boolean shown;

    Written(SearchSource source) {
      this.source = source;
    }

    @Override
    public Set<String> find(String field, String value) {
      if (!shown) {
        show();
        shown = true;
      }
      return NodeIndex.this.find(source, field, value);
    }
  }

  private void writeAll(SearchSource source, Set<String> ids) {
    List<String> all = ids.stream().sorted().toList();
    for (int from = 0; from < all.size(); from += CHUNK) {
      write(source, all.subList(from, Math.min(all.size(), from + CHUNK)));
    }
  }

  private Set<String> find(SearchSource source, String field, String value) {
    return store.searching(searcher -> Keyed.ids(searcher, source.kind(), new Term(field, value)));
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
      store.delete(Fields.key(source.kind(), id));
    }
  }

  private void write(SearchSource source, SearchRecord record) {
    RecordKind kind = source.kind();
    long known = source.namedIn().map(field -> namings(field, record.id())).orElse(0L);
    store.update(Fields.key(kind, record.id()), Fields.document(kind, record, known));
    for (SearchField field : record.fields()) {
      if (field instanceof SearchField.Keyword named && sources.isNaming(named.name())) {
        namedAgain.add(new Term(named.name(), named.value()));
      }
    }
  }

  private long namings(String field, String id) {
    return store.searching(
        searcher -> (long) searcher.getIndexReader().docFreq(new Term(field, id)));
  }

  /** Counts again how many records name those that were named since the last time. */
  public void countNamings() {
    for (Term named : Set.copyOf(namedAgain)) {
      RecordKind kind = sources.namedIn(named.field());
      long known = namings(named.field(), named.text());
      store.update(Fields.key(kind, named.text()), Fields.KNOWN, known);
    }
    namedAgain.clear();
  }

  /** Lets searches see what was written. */
  public void show() {
    store.show();
  }

  /** Whether something was written since the last commit. */
  public boolean isChanged() {
    return store.isChanged();
  }

  /** Writes everything to disk, so that the last commit has less to do. */
  public void flush() {
    store.flush();
  }

  /** Puts on disk what was written, with how far that is. */
  public void commit(Stamp stamp) {
    store.commit(stamp);
  }

  /** Whether words of removed records may still be in the files. */
  public boolean isToBePurged() {
    return store.isToBePurged();
  }

  /**
   * Writes the parts anew that had removed records before, and removes the old ones from the disk.
   * Others may write meanwhile.
   *
   * @param stamp of what was written up to now
   */
  public void purge(Stamp stamp) {
    store.purge(stamp);
  }

  public SearchHits search(SearchRequest request, Duration patience) {
    return store.searching(searcher -> new Searching(searcher, request).run(patience));
  }

  public List<Suggested> suggest(SuggestionRequest request) {
    return store.searching(searcher -> new Suggesting(searcher).run(request));
  }

  /** How many records of a kind are found. */
  public long count(RecordKind kind) {
    return store.searching(searcher -> (long) Keyed.count(searcher, kind));
  }

  /** Forgets what was not committed. */
  @Override
  public void close() {
    store.close();
  }
}
