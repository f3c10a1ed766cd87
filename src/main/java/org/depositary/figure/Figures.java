package org.depositary.figure;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.depositary.annotation.Anchor;
import org.depositary.annotation.DocumentDirectory;
import org.depositary.annotation.DocumentLink;
import org.depositary.annotation.DocumentLinks;
import org.depositary.annotation.KeptAnnotations;
import org.depositary.database.Json;
import org.depositary.extraction.Figure;
import org.depositary.http.Pager;
import org.depositary.text.Span;
import org.depositary.text.Text;
import org.jspecify.annotations.Nullable;

/** Keeps the figures of documents; every write runs in the transaction of its caller. */
@Singleton
public class Figures extends KeptAnnotations<FigureRow, FigureView> {

  private final FigureStore store;
  private final DocumentDirectory documents;
  private final Json json;

  Figures(FigureStore store, DocumentDirectory documents, Json json, Pager pager) {
    super(store, json, pager);
    this.store = store;
    this.documents = documents;
    this.json = json;
  }

  /** Stores the figures of a new current text; those of the text before stay for its revisions. */
  public void record(UUID documentId, int textNumber, Text text, List<Figure> figures) {
    rows(text, figures, store.anchor(documentId, textNumber, text, figures))
        .forEach(store::persist);
  }

  /** Whether these figures are those of the current text. */
  public boolean isKnown(UUID documentId, Text text, List<Figure> figures) {
    return tellsTheSame(documentId, rows(text, figures, store.propose(documentId, text, figures)));
  }

  private List<FigureRow> rows(Text text, List<Figure> figures, List<Anchor> anchors) {
    List<FigureRow> rows = new ArrayList<>();
    Map<Span, String> idBySpan = new HashMap<>();
    for (int i = 0; i < anchors.size(); i++) {
      idBySpan.put(figures.get(i).span(), anchors.get(i).id.toString());
    }
    for (int i = 0; i < anchors.size(); i++) {
      Figure figure = figures.get(i);
      FigureRow row = new FigureRow();
      row.anchor = anchors.get(i);
      row.confidence = figure.confidence();
      row.rule = figure.rule();
      row.category = figure.category();
      row.qualifier = figure.qualifier();
      row.unit = figure.unit();
      row.comparisonKey = ComparisonKey.of(figure).map(ComparisonKey::stored).orElse(null);
      row.details = json.write(FigureDetails.of(text, figure, idBySpan.get(figure.subsetOf())));
      rows.add(row);
    }
    return rows;
  }

  @Override
  protected List<FigureView> views(List<FigureRow> rows) {
    DocumentLinks documentOf = new DocumentLinks(documents, rows);
    return rows.stream().map(row -> view(row, documentOf.of(row))).toList();
  }

  @Override
  protected FigureView unlinked(FigureRow row) {
    return view(row, null);
  }

  @Override
  protected String untold(FigureRow row) {
    return String.valueOf(row.comparisonKey);
  }

  private FigureView view(FigureRow row, @Nullable DocumentLink document) {
    return FigureView.of(row, json.read(row.details, FigureDetails.class), document);
  }
}
