package org.depositary.search.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.search.SearchHits;
import org.depositary.search.SearchHits.Hit;
import org.depositary.search.SearchHits.Marked;
import org.depositary.search.SearchOrder;
import org.depositary.search.SearchRequest;
import org.depositary.search.SearchRequest.Part;

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
    CollectorManager<? extends Collector, Ranked> ranking =
        part.order().by() == SearchOrder.By.RELEVANCE
            ? new BestFirst(part, most)
            : new ByField(part, most);
    Found found = found(query, ranking);
    if (searcher.timedOut()) {
      throw new ProblemException(
          ProblemType.UNAVAILABLE, "The search takes too long; fewer or longer words take less.");
    }
    return new SearchHits(
        hits(found.ranked.first(), queries.places(typed)),
        part.counted() ? found.ranked.met() : null,
        found.facets);
  }

  private record Found(Ranked ranked, Map<String, Map<String, Long>> facets) {}

  // Without facets, what cannot be among the first need not be met.
  private Found found(Query query, CollectorManager<? extends Collector, Ranked> ranking)
      throws IOException {
    if (request.facets().fields().isEmpty()) {
      return new Found(searcher.search(query, ranking), Map.of());
    }
    FacetCounts counts = new FacetCounts(request.facets());
    Object[] both = searcher.search(query, new MultiCollectorManager(ranking, counts));
    return new Found((Ranked) both[0], facets(both[1]));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Map<String, Long>> facets(Object counted) {
    return (Map<String, Map<String, Long>>) counted;
  }

  private List<Hit> hits(List<Ranked.Match> found, Query query) throws IOException {
    Places places = new Places(searcher, query, request.weights().keySet());
    List<Hit> hits = new ArrayList<>();
    for (Ranked.Match match : found) {
      boolean marked = hits.size() < request.part().marked();
      Map<String, Marked> where = marked ? places.of(match.doc()) : Map.of();
      hits.add(new Hit(match.id(), version(match.doc()), match.position(), where));
    }
    return hits;
  }

  private long version(int doc) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    NumericDocValues versions = DocValues.getNumeric(leaf.reader(), Fields.VERSION);
    return versions.advanceExact(doc - leaf.docBase) ? versions.longValue() : 0;
  }
}
