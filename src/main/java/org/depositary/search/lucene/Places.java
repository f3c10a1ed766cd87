package org.depositary.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.depositary.search.SearchHits.Marked;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells where in a hit the words stand: the first place of each, then others, a few in all. */
final class Places {

  /** So many are told of one text. */
  static final int MOST = 5;

  /** Of a text with more, the rest is not looked at. */
  private static final int LOOKED_AT = 200;

  private final IndexSearcher searcher;
  private final Weight weight;
  private final Set<String> fields;

  Places(IndexSearcher searcher, Query places, Set<String> fields) throws IOException {
    this.searcher = searcher;
    this.weight = searcher.createWeight(searcher.rewrite(places), ScoreMode.COMPLETE_NO_SCORES, 1);
    this.fields = fields;
  }

  /** By field; nothing for a field without words. */
  Map<String, Marked> of(int doc) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    Matches matches = weight.matches(leaf, doc - leaf.docBase);
    Map<String, Marked> marked = new HashMap<>();
    if (matches == null) {
      return marked;
    }
    Document texts = searcher.storedFields().document(doc, fields);
    for (String field : fields) {
      List<Span> spans = spans(matches.getMatches(field));
      String text = texts.get(field);
      if (!spans.isEmpty() && text != null) {
        marked.put(field, new Marked(text, spans));
      }
    }
    return marked;
  }

  private static List<Span> spans(@Nullable MatchesIterator matches) throws IOException {
    if (matches == null) {
      return List.of();
    }
    Set<Query> met = new HashSet<>();
    List<Span> first = new ArrayList<>();
    List<Span> again = new ArrayList<>();
    for (int i = 0; i < LOOKED_AT && first.size() < MOST && matches.next(); i++) {
      Span span = new Span(matches.startOffset(), matches.endOffset());
      (met.add(matches.getQuery()) ? first : again).add(span);
    }
    return apart(first, again);
  }

  // A word and its stem are one place.
  private static List<Span> apart(List<Span> first, List<Span> again) {
    TreeSet<Span> chosen = new TreeSet<>();
    for (List<Span> spans : List.of(first, again)) {
      for (Span span : spans) {
        if (chosen.size() < MOST && chosen.stream().noneMatch(span::overlaps)) {
          chosen.add(span);
        }
      }
    }
    return List.copyOf(chosen);
  }
}
