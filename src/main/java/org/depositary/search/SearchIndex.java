package org.depositary.search;

import java.util.List;

/** Finds by words what features told the index of this node. */
public interface SearchIndex {

  /** What fits a request, in its order. */
  SearchHits search(SearchRequest request);

  /** Names with words that begin as those of a request do, the best known first. */
  List<Suggested> suggest(SuggestionRequest request);
}
