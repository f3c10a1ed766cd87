package org.depositary.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depositary.database.Ids;
import org.depositary.facet.Facets;
import org.depositary.facet.Labels;
import org.depositary.http.ExpandingQuery;
import org.depositary.http.FacetBucket;
import org.depositary.http.Page;
import org.depositary.http.Pager;
import org.depositary.http.Slice;
import org.depositary.search.RecordKind;
import org.depositary.search.SearchHits;
import org.depositary.search.SearchHits.Hit;
import org.depositary.search.SearchIndex;
import org.depositary.search.SearchOrder;
import org.depositary.search.SearchRequest;
import org.jspecify.annotations.Nullable;

/**
 * Finds documents by words: the index says which, the database what they are.
 *
 * <p>The index follows the database, so a document that is gone from this is passed over.
 */
@ApplicationScoped
class DocumentSearch {

  /** What a match in a title counts, beside one in a text. */
  private static final Map<String, Float> WEIGHTS =
      Map.of(DocumentRecords.TITLE, 3f, DocumentRecords.TEXT, 1f);

  private final SearchIndex index;
  private final DocumentStore store;
  private final DocumentList list;
  private final Expansion expansion;
  private final Pager pager;

  DocumentSearch(
      SearchIndex index, DocumentStore store, DocumentList list, Expansion expansion, Pager pager) {
    this.index = index;
    this.store = store;
    this.list = list;
    this.expansion = expansion;
    this.pager = pager;
  }

  /**
   * A page of what is found.
   *
   * @param order null for the best match first
   */
  Page<DocumentSummary> list(
      String words, DocumentFilter filter, @Nullable DocumentOrder order, ExpandingQuery query) {
    List<String> shown = query.expanded(Expansion.ALL);
    Map<String, Labels> labels = list.labels();
    List<String> facets = query.facets(labels.keySet());
    Slice slice = pager.slice(query);
    SearchOrder searchOrder = order == null ? SearchOrder.BEST_FIRST : order.searchOrder();
    SearchHits found =
        index.search(
            new SearchRequest(
                RecordKind.DOCUMENT,
                words,
                WEIGHTS,
                filter.searchFilters(),
                new SearchRequest.Facets(facets, Facets.MOST),
                new SearchRequest.Part(searchOrder, slice.after(), slice.rows(), slice.counted())));
    Page<Hit> page = pager.page(slice, found.hits(), Hit::position, found.total());
    return new Page<>(summaries(page.items(), shown), page.page())
        .with(buckets(facets, found, labels));
  }

  private List<DocumentSummary> summaries(List<Hit> hits, List<String> shown) {
    Map<String, DocumentRow> rows = new HashMap<>();
    if (!hits.isEmpty()) {
      store
          .listExisting(hits.stream().map(hit -> Ids.parse(hit.id()).orElseThrow()).toList())
          .forEach(row -> rows.put(row.id.toString(), row));
    }
    var contents = expansion.of(shown, rows.values().stream().map(row -> row.id).toList());
    List<DocumentSummary> summaries = new ArrayList<>();
    for (Hit hit : hits) {
      DocumentRow row = rows.get(hit.id());
      if (row != null) {
        summaries.add(
            DocumentSummary.of(row, contents.apply(row.id)).with(DocumentMatches.of(hit, row)));
      }
    }
    return summaries;
  }

  private static @Nullable Map<String, List<FacetBucket>> buckets(
      List<String> facets, SearchHits found, Map<String, Labels> labels) {
    if (facets.isEmpty()) {
      return null;
    }
    Map<String, List<FacetBucket>> buckets = new LinkedHashMap<>();
    for (String facet : facets) {
      buckets.put(
          facet,
          Facets.of(
              found.facets().getOrDefault(facet, Map.of()),
              labels.getOrDefault(facet, Labels.SAME)));
    }
    return buckets;
  }
}
