package org.depositary.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.depositary.annotation.Anchor;
import org.depositary.annotation.AnchoredSpan;
import org.depositary.annotation.AnchoredStore.Narrowing;
import org.depositary.annotation.Anchoring;
import org.depositary.annotation.AnnotationKind;
import org.depositary.annotation.DocumentDirectory;
import org.depositary.annotation.DocumentLink;
import org.depositary.annotation.DocumentReference;
import org.depositary.annotation.PlacedView;
import org.depositary.annotation.TextPlace;
import org.depositary.database.Ids;
import org.depositary.database.Json;
import org.depositary.extraction.Figure;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.Pager;
import org.depositary.text.Span;
import org.depositary.text.Text;
import org.jspecify.annotations.Nullable;

/** Keeps the figures of documents; every write runs in the transaction of its caller. */
@ApplicationScoped
public class Figures {

  private final FigureStore store;
  private final DocumentDirectory documents;
  private final Json json;
  private final Pager pager;

  Figures(FigureStore store, DocumentDirectory documents, Json json, Pager pager) {
    this.store = store;
    this.documents = documents;
    this.json = json;
    this.pager = pager;
  }

  /** Stores the figures of a new current text; those of the text before stay for its revisions. */
  public void record(UUID documentId, int textNumber, Text text, List<Figure> figures) {
    List<Anchor> before = store.retire(documentId, textNumber);
    List<AnchoredSpan> spans = figures.stream().map(f -> AnchoredSpan.of(text, f.span())).toList();
    List<UUID> ids = new Anchoring(before, Ids::next).assign(spans);
    Map<Span, String> idBySpan = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      idBySpan.put(figures.get(i).span(), ids.get(i).toString());
    }
    for (int i = 0; i < ids.size(); i++) {
      Figure figure = figures.get(i);
      FigureRow row = new FigureRow();
      row.anchor = Anchor.of(ids.get(i), documentId, textNumber, spans.get(i));
      row.confidence = figure.confidence();
      row.rule = figure.rule();
      row.category = figure.category();
      row.qualifier = figure.qualifier();
      row.unit = figure.unit();
      row.comparisonKey = ComparisonKey.of(figure).map(ComparisonKey::stored).orElse(null);
      row.details = json.write(FigureDetails.of(text, figure, idBySpan.get(figure.subsetOf())));
      store.persist(row);
    }
  }

  /** Removes every figure of a deleted document. */
  public void delete(UUID documentId) {
    store.delete(documentId);
  }

  /** The figures of the current text after a place, in text order. */
  public List<PlacedView> listCurrent(UUID documentId, TextPlace after, int limit) {
    List<FigureRow> rows = store.listAfter(after, documentId, limit);
    List<FigureView> views = views(rows);
    return IntStream.range(0, rows.size())
        .mapToObj(i -> placed(rows.get(i), views.get(i)))
        .toList();
  }

  private static PlacedView placed(FigureRow row, FigureView view) {
    TextPlace place = new TextPlace(row.anchor.start, AnnotationKind.FIGURE, row.pk);
    return new PlacedView(place, view);
  }

  /** A page of the figures of all current texts, in the order of their storing. */
  Page<FigureView> list(Narrowing filter, PageQuery query) {
    Page<FigureRow> page = store.page(pager, query, filter);
    return new Page<>(views(page.items()), page.page());
  }

  /** A page of the figures of the current text, in text order. */
  Page<FigureView> list(UUID documentId, Narrowing filter, PageQuery query) {
    Page<FigureRow> page = store.page(pager, query, documentId, filter);
    return new Page<>(views(page.items()), page.page());
  }

  /** How many figures the current text has. */
  public long countCurrent(UUID documentId) {
    return store.countCurrent(documentId);
  }

  /** The figures made on one text of a document after a place, in text order, without links. */
  public List<PlacedView> listByText(UUID documentId, int textNumber, TextPlace after, int limit) {
    return store.listByText(documentId, textNumber, after, limit).stream()
        .map(row -> placed(row, view(row, null)))
        .toList();
  }

  /** How many figures were made on one text of a document. */
  public long countByText(UUID documentId, int textNumber) {
    return store.countByText(documentId, textNumber);
  }

  List<FigureView> views(List<FigureRow> rows) {
    Set<UUID> ids = new HashSet<>();
    rows.forEach(row -> ids.add(row.anchor.documentId));
    Map<UUID, DocumentReference> found = documents.find(ids);
    return rows.stream().map(row -> view(row, found.get(row.anchor.documentId))).toList();
  }

  private FigureView view(FigureRow row, @Nullable DocumentReference document) {
    return FigureView.of(
        row,
        json.read(row.details, FigureDetails.class),
        document == null ? null : DocumentLink.of(document));
  }
}
