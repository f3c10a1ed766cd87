package org.depositary.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depositary.annotation.IssueDates;
import org.depositary.convention.Conventions;
import org.depositary.entity.Entities;
import org.depositary.facet.Facet;
import org.depositary.facet.Facets;
import org.depositary.facet.Labels;
import org.depositary.http.ExpandingQuery;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.Pager;
import org.depositary.http.Slice;

/** The list of documents: filtered, ordered, in pages, counted by facets. */
@ApplicationScoped
class DocumentList {

  /** The facet whose values the database names. */
  static final String NAMED = "entity";

  private final DocumentStore store;
  private final Expansion expansion;
  private final Conventions conventions;
  private final Entities entities;
  private final Pager pager;

  DocumentList(
      DocumentStore store,
      Expansion expansion,
      Conventions conventions,
      Entities entities,
      Pager pager) {
    this.store = store;
    this.expansion = expansion;
    this.conventions = conventions;
    this.entities = entities;
    this.pager = pager;
  }

  Page<DocumentSummary> list(DocumentFilter filter, DocumentOrder order, ExpandingQuery query) {
    List<String> shown = query.expanded(Expansion.ALL);
    var buckets = facets().count(query, filter::conditions);
    Page<DocumentRow> page = page(filter, order, query);
    var contents = expansion.of(shown, page.items().stream().map(row -> row.id).toList());
    return page.map(row -> DocumentSummary.of(row, contents.apply(row.id))).with(buckets);
  }

  /** The same without anything but the documents. */
  Page<DocumentSummary> listPlain(DocumentFilter filter, DocumentOrder order, PageQuery query) {
    return page(filter, order, query)
        .map(row -> DocumentSummary.of(row, DocumentView.Contents.UNKNOWN));
  }

  private Page<DocumentRow> page(DocumentFilter filter, DocumentOrder order, PageQuery query) {
    Slice slice = pager.slice(query);
    Long total = slice.counted() ? store.count(filter.conditions()) : null;
    List<DocumentRow> rows =
        slice.atStart()
            ? store.list(filter.conditions(), order::hql, slice.rows())
            : order
                .seek()
                .after(
                    order.place(slice.after()),
                    slice.rows(),
                    filter::conditions,
                    (rest, limit) -> store.list(rest, order::hql, limit));
    return pager.page(slice, rows, row -> List.of(order.position(row), row.id.toString()), total);
  }

  private Facets facets() {
    return new Facets(
        store.getEntityManager(), new Facets.Counted(" Document r", "r.id"), facetList());
  }

  private List<Facet> facetList() {
    return List.of(
        Facet.of("type", "r.type", Labels.SAME),
        Facet.of("language", "r.language", Labels.LANGUAGES),
        Facet.of("source", "r.sourceName", Labels.SAME),
        Facet.of("issuedYear", IssueDates.year("r.issuedOn"), Labels.SAME),
        found("convention", "Citation", "conventionId", conventions::titles),
        // No entity is both named and cited: citations make types of their own.
        found(NAMED, "Mention", "entityId", entities::names),
        found(NAMED, "Citation", "entityId", entities::names),
        found("figureCategory", "Figure", "category", Labels.WORDS));
  }

  /** How people call the values of each facet; the index has the values under the same names. */
  Map<String, Labels> labels() {
    Map<String, Labels> labels = new LinkedHashMap<>();
    facetList().forEach(facet -> labels.put(facet.name(), facet.labels()));
    return labels;
  }

  private static Facet found(String name, String kind, String property, Labels labels) {
    String join = " join " + kind + " found on found.anchor.documentId = r.id";
    return new Facet(name, join + " and found.anchor.live = true", "found." + property, labels);
  }
}
