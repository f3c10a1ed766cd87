package org.depositary.search.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.search.SearchHits;
import org.depositary.search.SearchHits.Hit;
import org.depositary.search.SearchOrder;
import org.depositary.search.SearchRequest;
import org.depositary.search.SearchRequest.Part;
import org.jspecify.annotations.Nullable;

/** One search in one state of the index. */
final class Searching {

  private final IndexSearcher searcher;
  private final SearchRequest request;

  Searching(IndexSearcher searcher, SearchRequest request) {
    this.searcher = searcher;
    this.request = request;
  }

  /** What is found; refuses to go on after a while. */
  SearchHits run(Duration patience) throws IOException {
    Typed typed = Typed.of(request.words());
    if (typed.sought().isEmpty()) {
      return SearchHits.NONE;
    }
    long end = System.nanoTime() + patience.toNanos();
    searcher.setTimeout(() -> System.nanoTime() > end);
    Queries queries = new Queries(searcher.getIndexReader(), request.weights());
    Query query = queries.all(typed, request.filters());
    Part part = request.part();
    int most = Math.max(1, Math.min(part.limit(), searcher.getIndexReader().maxDoc()));
    TopFieldCollectorManager first =
        new TopFieldCollectorManager(
            sort(part.order()), most, after(part), part.counted() ? Integer.MAX_VALUE : 1);
    Object[] found =
        searcher.search(query, new MultiCollectorManager(first, new FacetCounts(request.facets())));
    if (searcher.timedOut()) {
      throw new ProblemException(
          ProblemType.UNAVAILABLE, "The search takes too long; fewer or longer words take less.");
    }
    TopFieldDocs top = (TopFieldDocs) found[0];
    return new SearchHits(
        hits(top, queries.places(typed)),
        part.counted() ? top.totalHits.value : null,
        facets(found[1]));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Map<String, Long>> facets(Object counted) {
    return (Map<String, Map<String, Long>>) counted;
  }

  private List<Hit> hits(TopFieldDocs top, Query query) throws IOException {
    Places places = new Places(searcher, query, request.weights().keySet());
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc found : top.scoreDocs) {
      Object[] values = ((FieldDoc) found).fields;
      String id = ((BytesRef) values[1]).utf8ToString();
      hits.add(
          new Hit(id, version(found.doc), List.of(written(values[0]), id), places.of(found.doc)));
    }
    return hits;
  }

  private long version(int doc) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    NumericDocValues versions = DocValues.getNumeric(leaf.reader(), Fields.VERSION);
    return versions.advanceExact(doc - leaf.docBase) ? versions.longValue() : 0;
  }

  private static Sort sort(SearchOrder order) {
    boolean down = !order.upwards();
    return switch (order.by()) {
      case RELEVANCE ->
          new Sort(SortField.FIELD_SCORE, new SortField(Fields.ID, SortField.Type.STRING));
      case NUMBER ->
          new Sort(
              LongField.newSortField(order.field(), down, SortedNumericSelector.Type.MIN),
              new SortField(Fields.ID, SortField.Type.STRING, down));
      case RANK ->
          new Sort(
              new SortField(order.field(), SortField.Type.STRING, down),
              new SortField(Fields.ID, SortField.Type.STRING, down));
    };
  }

  private static String written(Object value) {
    return value instanceof BytesRef bytes ? bytes.utf8ToString() : String.valueOf(value);
  }

  // Of two with the same values the one after is not known by its number: numbers change.
  private static @Nullable FieldDoc after(Part part) {
    if (part.after().isEmpty()) {
      return null;
    }
    String value = part.after().get(0);
    Object first =
        switch (part.order().by()) {
          case RELEVANCE -> Float.valueOf(value);
          case NUMBER -> Long.valueOf(value);
          case RANK -> new BytesRef(value);
        };
    return new FieldDoc(
        Integer.MAX_VALUE, Float.NaN, new Object[] {first, new BytesRef(part.after().get(1))});
  }
}
