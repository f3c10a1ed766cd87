package org.depositary.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.depositary.annotation.DocumentDirectory;
import org.depositary.annotation.DocumentReference;
import org.depositary.database.Ids;
import org.depositary.database.Json;
import org.depositary.http.GoneException;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.http.Tombstone;

/** Finds documents, and tells the missing from the deleted. */
@ApplicationScoped
class DocumentLookup implements DocumentDirectory {

  private final DocumentStore store;
  private final Json json;
  private final ShownRevision shown;

  DocumentLookup(DocumentStore store, Json json, ShownRevision shown) {
    this.store = store;
    this.json = json;
    this.shown = shown;
  }

  /** A document and the revision of it that was current at some time. */
  record Past(DocumentRow document, RevisionRow revision) {}

  @Override
  public DocumentReference getCurrent(String id) {
    return reference(getRow(id));
  }

  @Override
  public DocumentReference getAsOf(String id, Instant asOf) {
    return reference(getPast(id, asOf));
  }

  /** The state that was current at an instant, which is settled. */
  Past getPast(String id, Instant asOf) {
    DocumentRow row =
        Ids.parse(id).flatMap(store::findByIdOptional).orElseThrow(DocumentLookup::neverWas);
    if (asOf.isBefore(row.createdAt)) {
      throw new ProblemException(
          ProblemType.NOT_FOUND, "There was no document with this id at that time.");
    }
    requirePresent(Optional.of(row));
    // PostgreSQL would round what is finer than its microseconds, up to the next revision.
    Instant whole = asOf.truncatedTo(ChronoUnit.MICROS);
    RevisionRow revision =
        store.findRevisionAsOf(row.id, whole).orElseThrow(DocumentLookup::neverWas);
    shown.is(revision);
    return new Past(row, revision);
  }

  private DocumentReference reference(Past past) {
    RevisionRow revision = past.revision();
    Metadata metadata = json.read(revision.metadata, Metadata.class);
    return new DocumentReference(
        past.document().id,
        revision.number,
        revision.textNumber,
        metadata.title(),
        metadata.issuedOn(),
        store.getMeasure(past.document().id, revision.textNumber).sha256(),
        metadata.shown());
  }

  @Override
  public Map<UUID, DocumentReference> find(Collection<UUID> ids) {
    Map<UUID, DocumentReference> found = new HashMap<>();
    if (!ids.isEmpty()) {
      store.listAll(ids).forEach(row -> found.put(row.id, reference(row)));
    }
    return found;
  }

  @Override
  public int getUtf16Length(DocumentReference document) {
    return store.getMeasure(document.id(), document.textNumber()).utf16Length();
  }

  @Override
  public String getCharacters(DocumentReference document) {
    return store.getText(document.id(), document.textNumber()).characters;
  }

  @Override
  public void lock(UUID id) {
    store.findLocked(id);
  }

  DocumentRow getRow(String id) {
    return requirePresent(Ids.parse(id).flatMap(store::findByIdOptional));
  }

  DocumentRow requirePresent(Optional<DocumentRow> found) {
    DocumentRow row = found.orElseThrow(DocumentLookup::neverWas);
    if (row.deletedAt != null) {
      throw gone(row, row.deletedAt);
    }
    return row;
  }

  private static ProblemException neverWas() {
    return new ProblemException(ProblemType.NOT_FOUND, "There is no document with this id.");
  }

  private static ProblemException gone(DocumentRow row, Instant deletedAt) {
    return new GoneException(
        row.erasedAt == null ? "The document was deleted." : "The document was erased.",
        new Tombstone(
            row.id.toString(), row.revision, deletedAt, row.deletionReason, row.erasedAt));
  }

  private static DocumentReference reference(DocumentRow row) {
    return new DocumentReference(
        row.id,
        row.revision,
        row.textNumber,
        row.title,
        row.issuedOn.isEmpty() ? null : row.issuedOn,
        row.textSha256,
        row.metadata().shown());
  }
}
