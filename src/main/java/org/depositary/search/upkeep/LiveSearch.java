package org.depositary.search.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.search.SearchHits;
import org.depositary.search.SearchIndex;
import org.depositary.search.SearchRequest;
import org.depositary.search.Suggested;
import org.depositary.search.SuggestionRequest;
import org.depositary.search.lucene.BrokenIndexException;
import org.depositary.search.lucene.NodeIndex;

/** Asks the index that serves; 503 while there is none. */
@ApplicationScoped
class LiveSearch implements SearchIndex {

  private static final int TURNS = 2;

  private final LiveIndex live;
  private final SearchConfig config;

  LiveSearch(LiveIndex live, SearchConfig config) {
    this.live = live;
    this.config = config;
  }

  @Override
  public SearchHits search(SearchRequest request) {
    return asking(index -> index.search(request, config.longest()));
  }

  @Override
  public List<Suggested> suggest(SuggestionRequest request) {
    return asking(index -> index.suggest(request));
  }

  // Whoever finds an index closed may have come when it was exchanged for another: that one is
  // asked then.
  private <T> T asking(Function<NodeIndex, T> question) {
    for (int turn = 0; turn < TURNS; turn++) {
      NodeIndex index = live.serving().orElseThrow(LiveSearch::unavailable);
      try {
        return question.apply(index);
      } catch (BrokenIndexException e) {
        live.broken(index, e);
      }
    }
    throw unavailable();
  }

  private static ProblemException unavailable() {
    return new ProblemException(
        ProblemType.UNAVAILABLE, "The index for search is being built; this takes some minutes.");
  }
}
