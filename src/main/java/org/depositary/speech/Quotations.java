package org.depositary.speech;

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
import org.depositary.extraction.Quotation;
import org.depositary.http.Pager;
import org.depositary.text.Span;
import org.depositary.text.Text;
import org.jspecify.annotations.Nullable;

/** Keeps the quotations of documents; every write runs in the transaction of its caller. */
@Singleton
public class Quotations extends KeptAnnotations<QuotationRow, QuotationView> {

  private final QuotationStore store;
  private final DocumentDirectory documents;
  private final Json json;

  Quotations(QuotationStore store, DocumentDirectory documents, Json json, Pager pager) {
    super(store, json, pager);
    this.store = store;
    this.documents = documents;
    this.json = json;
  }

  /** Stores the quotations of a new current text; those before stay for its revisions. */
  public void record(UUID documentId, int textNumber, Text text, List<Quotation> quotations) {
    rows(text, quotations, store.anchor(documentId, textNumber, text, quotations))
        .forEach(store::persist);
  }

  /** Whether these quotations are those of the current text. */
  public boolean isKnown(UUID documentId, Text text, List<Quotation> quotations) {
    return tellsTheSame(
        documentId, rows(text, quotations, store.propose(documentId, text, quotations)));
  }

  private List<QuotationRow> rows(Text text, List<Quotation> quotations, List<Anchor> anchors) {
    List<QuotationRow> rows = new ArrayList<>();
    Map<Span, String> idBySpan = new HashMap<>();
    for (int i = 0; i < anchors.size(); i++) {
      idBySpan.put(quotations.get(i).span(), anchors.get(i).id.toString());
    }
    for (int i = 0; i < anchors.size(); i++) {
      Quotation quotation = quotations.get(i);
      QuotationRow row = new QuotationRow();
      row.anchor = anchors.get(i);
      row.confidence = quotation.confidence();
      row.rule = quotation.rule();
      row.mode = quotation.voice().mode();
      row.speaker = quotation.voice().voice();
      row.details =
          json.write(QuotationDetails.of(text, quotation, idBySpan.get(quotation.outer())));
      rows.add(row);
    }
    return rows;
  }

  @Override
  protected List<QuotationView> views(List<QuotationRow> rows) {
    DocumentLinks documentOf = new DocumentLinks(documents, rows);
    return rows.stream().map(row -> view(row, documentOf.of(row))).toList();
  }

  @Override
  protected QuotationView unlinked(QuotationRow row) {
    return view(row, null);
  }

  private QuotationView view(QuotationRow row, @Nullable DocumentLink document) {
    return QuotationView.of(row, json.read(row.details, QuotationDetails.class), document);
  }
}
