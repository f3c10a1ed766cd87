package org.depositary.search.lucene;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.depositary.search.RecordKind;

/** Records by kind and keyword, whatever words they have. */
final class Keyed {

  private Keyed() {}

  static int count(IndexSearcher searcher, RecordKind kind) throws IOException {
    return searcher.count(ofKind(kind));
  }

  private static Query ofKind(RecordKind kind) {
    return new TermQuery(new Term(Fields.KIND, kind.name()));
  }

  /** The ids of all records of a kind that have a keyword. */
  static Set<String> ids(IndexSearcher searcher, RecordKind kind, Term keyword) throws IOException {
    Query query =
        new BooleanQuery.Builder()
            .add(ofKind(kind), Occur.FILTER)
            .add(new TermQuery(keyword), Occur.FILTER)
            .build();
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    Set<String> ids = new HashSet<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        addTo(ids, scorer.iterator(), leaf);
      }
    }
    return ids;
  }

  private static void addTo(Set<String> ids, DocIdSetIterator docs, LeafReaderContext leaf)
      throws IOException {
    SortedDocValues values = DocValues.getSorted(leaf.reader(), Fields.ID);
    var live = leaf.reader().getLiveDocs();
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      if ((live == null || live.get(doc)) && values.advanceExact(doc)) {
        ids.add(values.lookupOrd(values.ordValue()).utf8ToString());
      }
    }
  }
}
