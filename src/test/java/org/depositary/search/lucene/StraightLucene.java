package org.depositary.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.depositary.search.SearchRequest;

/** The index of a service that runs, asked by the library alone: a yardstick. */
public final class StraightLucene implements AutoCloseable {

  private static final Map<String, Float> WEIGHTS = Map.of("title", 3f, "text", 1f);

  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  public StraightLucene(Path index) throws IOException {
    this.reader = DirectoryReader.open(FSDirectory.open(index));
    this.searcher = new IndexSearcher(reader);
  }

  /** A query that the library has; making it takes no time that counts. */
  public Query query(String words) throws IOException {
    return new Queries(reader, WEIGHTS).all(Typed.of(words), List.of());
  }

  /** The best hits, all that fits counted by some keywords, and the words marked in each hit. */
  public long ask(Query query, String words, List<String> facets, int hits) throws IOException {
    Object[] found =
        searcher.search(
            query,
            new MultiCollectorManager(
                new TopScoreDocCollectorManager(hits, Integer.MAX_VALUE),
                new FacetCounts(new SearchRequest.Facets(facets, 50))));
    TopDocs top = (TopDocs) found[0];
    Query marked = new Queries(reader, WEIGHTS).places(Typed.of(words));
    Places places = new Places(searcher, marked, WEIGHTS.keySet());
    for (ScoreDoc hit : top.scoreDocs) {
      places.of(hit.doc);
    }
    return top.totalHits.value;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
