package org.depositary.search.lucene;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.depositary.change.Change;
import org.depositary.change.reader.LogPlace;
import org.depositary.search.RecordKind;
import org.depositary.search.SearchField;
import org.depositary.search.SearchFilter;
import org.depositary.search.SearchHits;
import org.depositary.search.SearchOrder;
import org.depositary.search.SearchRecord;
import org.depositary.search.SearchRequest;
import org.depositary.search.SearchSource;
import org.depositary.search.SuggestionRequest;

/** Documents of a test, and an index of them in a directory. */
final class Shelf implements SearchSource, AutoCloseable {

  private static final Map<String, Float> WEIGHTS = Map.of("title", 3f, "text", 1f);

  private final Map<String, SearchRecord> records = new TreeMap<>();
  private NodeIndex index;
  private String edition = "first";
  private int read;

  Shelf(Path directory) {
    index = NodeIndex.create(directory, List.of(this));
  }

  /** Puts a document there, in the state that is searched. */
  Shelf put(String id, SearchField... fields) {
    hold(id, fields);
    return tell(id);
  }

  /** Puts a document there that is written with others. */
  Shelf hold(String id, SearchField... fields) {
    records.put(id, new SearchRecord(id, 1, List.of(fields)));
    return this;
  }

  /** Writes all that is there at once. */
  Shelf tellAll() {
    return tell(records.keySet());
  }

  static SearchField text(String text) {
    return new SearchField.Words("text", text, true);
  }

  static SearchField foreign(String text) {
    return new SearchField.Words("text", text, false);
  }

  static SearchField title(String title) {
    return new SearchField.Words("title", title, true);
  }

  Shelf take(String id) {
    records.remove(id);
    return tell(id);
  }

  private Shelf tell(String id) {
    return tell(List.of(id));
  }

  /** Writes some at once, as one part of the index that has them in this order. */
  Shelf tell(Collection<String> ids) {
    index.write(this, ids);
    index.show();
    return this;
  }

  SearchHits find(String words, SearchFilter... filters) {
    return find(words, SearchOrder.BEST_FIRST, List.of(), 50, filters);
  }

  SearchHits find(
      String words, SearchOrder order, List<String> after, int limit, SearchFilter... filters) {
    return find(
        words,
        List.of(filters),
        new SearchRequest.Facets(List.of("type"), 10),
        new SearchRequest.Part(order, after, limit, limit, true));
  }

  /** The best, with words marked in the first of them; nothing is counted. */
  SearchHits best(String words, List<String> after, int limit) {
    return find(
        words,
        List.of(),
        new SearchRequest.Facets(List.of(), 0),
        new SearchRequest.Part(SearchOrder.BEST_FIRST, after, limit, 1, false));
  }

  private SearchHits find(
      String words,
      List<SearchFilter> filters,
      SearchRequest.Facets facets,
      SearchRequest.Part part) {
    return index.search(
        new SearchRequest(RecordKind.DOCUMENT, words, WEIGHTS, filters, facets, part),
        Duration.ofSeconds(10));
  }

  List<String> ids(String words, SearchFilter... filters) {
    return find(words, filters).hits().stream().map(SearchHits.Hit::id).toList();
  }

  /** Opens the index again, as one who tells that edition. */
  Shelf reopen(String told) {
    Path path = index.path();
    index.close();
    edition = told;
    read = 0;
    index = NodeIndex.open(path, List.of(this)).orElseThrow();
    return this;
  }

  /** How many records were asked for since it was opened again. */
  int read() {
    return read;
  }

  @Override
  public String edition() {
    return edition;
  }

  /** The ids that are suggested, each with the name that was typed. */
  List<String> suggested(String words, int limit) {
    return index.suggest(new SuggestionRequest(words, List.of(), limit)).stream()
        .map(suggested -> suggested.id() + " " + suggested.matched())
        .toList();
  }

  NodeIndex index() {
    return index;
  }

  Stamp stamp() {
    return new Stamp(new LogPlace(new UUID(7, 7), 12, 3), 5);
  }

  @Override
  public RecordKind kind() {
    return RecordKind.DOCUMENT;
  }

  @Override
  public Set<String> concerned(List<Change> changes, Indexed indexed) {
    return Set.of();
  }

  @Override
  public List<String> listIds(String after, int limit) {
    return records.keySet().stream()
        .filter(id -> after == null || id.compareTo(after) > 0)
        .limit(limit)
        .toList();
  }

  @Override
  public void read(Collection<String> ids, Consumer<SearchRecord> reader) {
    read += ids.size();
    List<SearchRecord> found = new ArrayList<>();
    ids.stream().filter(records::containsKey).forEach(id -> found.add(records.get(id)));
    found.forEach(reader);
  }

  @Override
  public void close() {
    index.close();
  }
}
