package org.depositary.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.depositary.annotation.NewText;
import org.depositary.change.Change;
import org.depositary.change.ChangeLog;
import org.depositary.change.ChangeType;
import org.depositary.change.ResourceType;
import org.depositary.database.Json;
import org.depositary.similarity.Similarities;

/** Writes the states of documents and the changes that made them, in the running transaction. */
@ApplicationScoped
class Revisions {

  private final DocumentStore documents;
  private final TextReader reader;
  private final AnnotationList annotations;
  private final AnnotationChanges lists;
  private final Similarities similarities;
  private final ChangeLog changes;
  private final Json json;

  Revisions(
      DocumentStore documents,
      TextReader reader,
      AnnotationList annotations,
      AnnotationChanges lists,
      Similarities similarities,
      ChangeLog changes,
      Json json) {
    this.documents = documents;
    this.reader = reader;
    this.annotations = annotations;
    this.lists = lists;
    this.similarities = similarities;
    this.changes = changes;
    this.json = json;
  }

  /** Stores a state with a new text; answers what {@link TextReader#record} does. */
  List<Change> store(DocumentRow row, ReadText text, String actor) {
    TextRow stored = new TextRow();
    stored.documentId = row.id;
    stored.number = row.textNumber;
    stored.sha256 = row.textSha256;
    stored.length = row.textLength;
    stored.utf16Length = row.textUtf16Length;
    stored.characters = text.text().characters();
    stored.detected = detected(text);
    documents.insert(stored);
    store(row, actor);
    return reader.record(at(row, text, actor), text);
  }

  private static NewText at(DocumentRow row, ReadText text, String actor) {
    return text.at(row.id, row.textNumber, row.issuedOn, actor);
  }

  /** What a text says about itself, as its row keeps it. */
  String detected(ReadText text) {
    return json.write(DetectedView.of(text.text(), text.extraction().metadata()));
  }

  /**
   * Stores a state whose text is that of the one before.
   *
   * @param dated whether it has another date of issue
   */
  void restate(DocumentRow row, boolean dated, String actor) {
    store(row, actor);
    if (dated) {
      annotations.date(row.id, row.textNumber, row.issuedOn);
    }
  }

  private void store(DocumentRow row, String actor) {
    RevisionRow revision = new RevisionRow();
    revision.documentId = row.id;
    revision.number = row.revision;
    revision.textNumber = row.textNumber;
    revision.createdAt = row.updatedAt;
    revision.actor = actor;
    revision.extractorVersion = row.extractorVersion;
    revision.metadata = json.write(row.metadata());
    documents.insert(revision);
  }

  /**
   * Forgets every state of a document, and all that was found in it; answers what happened to
   * reviewed annotations.
   */
  List<Change> empty(DocumentRow row, String actor) {
    List<Change> gone = annotations.delete(row.id, actor);
    similarities.delete(row.id);
    documents.deleteHistory(row.id);
    row.empty();
    return gone;
  }

  /** Appends the changes of document and revisions after those that came of them. */
  void append(ChangeType type, DocumentRow row, List<Change> before, String actor) {
    changes.append(changes(type, row, before, actor));
  }

  /** The changes of document and revisions after those that came of them. */
  List<Change> changes(ChangeType type, DocumentRow row, List<Change> before, String actor) {
    boolean gone = type == ChangeType.DELETED;
    List<Change> all = new ArrayList<>(before);
    all.addAll(gone ? lists.deletions(row.id, actor) : List.of());
    ChangeType made = gone ? ChangeType.DELETED : ChangeType.CREATED;
    all.add(new Change(made, ResourceType.REVISION, row.id, row.revision, actor));
    all.add(new Change(type, ResourceType.DOCUMENT, row.id, row.revision, actor));
    return all;
  }
}
