package org.depositary.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.depositary.annotation.DocumentReference;
import org.depositary.citation.Citations;
import org.depositary.database.Json;
import org.depositary.entity.Mentions;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.Pager;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.http.Slice;

/** Shows documents, their revisions and all that was found in them. */
@ApplicationScoped
class DocumentViews {

  private final DocumentStore store;
  private final Mentions mentions;
  private final Citations citations;
  private final AnnotationList annotations;
  private final Json json;
  private final Pager pager;

  DocumentViews(
      DocumentStore store,
      Mentions mentions,
      Citations citations,
      AnnotationList annotations,
      Json json,
      Pager pager) {
    this.store = store;
    this.mentions = mentions;
    this.citations = citations;
    this.annotations = annotations;
    this.json = json;
    this.pager = pager;
  }

  DocumentView get(DocumentRow row) {
    String detected = store.findDetected(row.id, row.textNumber).orElse(null);
    return get(List.of(new DocumentReads.Described(row, detected, null))).get(0);
  }

  /** Some documents, in their order. */
  List<DocumentView> get(List<DocumentReads.Described> documents) {
    List<UUID> ids = documents.stream().map(document -> document.row().id).toList();
    var named = mentions.listNamed(ids, DocumentView.MOST_LISTED);
    var conventions = citations.listConventions(ids, DocumentView.MOST_LISTED);
    var authorities = citations.listAuthorities(ids, DocumentView.MOST_LISTED);
    return documents.stream()
        .map(
            document -> {
              UUID id = document.row().id;
              return DocumentView.of(
                  document.row(),
                  document.detected(),
                  new DocumentView.Contents(
                      named.getOrDefault(id, List.of()),
                      conventions.getOrDefault(id, List.of()),
                      authorities.getOrDefault(id, List.of())));
            })
        .toList();
  }

  /** The document as it was at an instant. */
  DocumentView get(DocumentLookup.Past past, Instant asOf) {
    RevisionRow row = past.revision();
    return DocumentView.of(
        past.document(),
        stored(row),
        TextView.of(
            store.getMeasure(row.documentId, row.textNumber),
            DocumentView.href(row.documentId) + "/text?asOf=" + asOf));
  }

  private RevisionView.Stored stored(RevisionRow row) {
    return new RevisionView.Stored(
        row,
        json.read(row.metadata, Metadata.class),
        store.findDetected(row.documentId, row.textNumber).orElse(null));
  }

  Page<RevisionSummary> listRevisions(DocumentReference document, PageQuery query) {
    Slice slice = pager.slice(query);
    int below = slice.atStart() ? Integer.MAX_VALUE : Integer.parseInt(slice.after().get(0));
    Long total = slice.counted() ? (long) document.revision() : null;
    return pager
        .page(
            slice,
            store.listRevisions(document.id(), below, slice.rows()),
            row -> List.of(String.valueOf(row.number)),
            total)
        .map(RevisionSummary::of);
  }

  RevisionView getRevision(DocumentReference document, int number) {
    RevisionRow row = getRevisionRow(document.id(), number);
    return RevisionView.of(
        stored(row),
        store.getText(document.id(), row.textNumber),
        RevisionView.Found.of(
            DocumentView.href(document.id()) + "/revisions/" + number + "/annotations",
            annotations.count(AnnotationList.Source.ofText(document.id(), row.textNumber))));
  }

  /** The text of a revision, for the list of its annotations. */
  AnnotationList.Source getSource(DocumentReference document, int number) {
    return AnnotationList.Source.ofText(
        document.id(), getRevisionRow(document.id(), number).textNumber);
  }

  /** The row of a revision, or a problem. */
  RevisionRow getRevisionRow(UUID documentId, int number) {
    return store
        .findRevision(documentId, number)
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.NOT_FOUND, "The document has no revision " + number + "."));
  }
}
