package org.depositary.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.depositary.database.Snapshots;
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
 * <p>No connection is held while the index is searched; and what takes one statement needs no
 * transaction to see one state of the database.
 */
@ApplicationScoped
class DocumentSearch {

  /** What a match in a title counts, beside one in a text. */
  private static final Map<String, Float> WEIGHTS =
      Map.of(DocumentRecords.TITLE, 3f, DocumentRecords.TEXT, 1f);

  private final SearchIndex index;
  private final DocumentList list;
  private final FoundDocuments documents;
  private final Snapshots snapshots;
  private final Pager pager;

  DocumentSearch(
      SearchIndex index,
      DocumentList list,
      FoundDocuments documents,
      Snapshots snapshots,
      Pager pager) {
    this.index = index;
    this.list = list;
    this.documents = documents;
    this.snapshots = snapshots;
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
                new SearchRequest.Part(
                    searchOrder, slice.after(), slice.rows(), slice.limit(), slice.counted())));
    Page<Hit> page = pager.page(slice, found.hits(), Hit::position, found.total());
    Supplier<Page<DocumentSummary>> reading =
        () ->
            new Page<>(documents.list(page.items(), shown), page.page())
                .with(buckets(facets, found, labels));
    boolean once = shown.isEmpty() && !facets.contains(DocumentList.NAMED);
    return once ? reading.get() : snapshots.read(reading);
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
