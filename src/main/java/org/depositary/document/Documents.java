package org.depositary.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.depositary.change.Change;
import org.depositary.change.ChangeLog;
import org.depositary.change.ChangeType;
import org.depositary.database.DatabaseClock;
import org.depositary.database.Ids;
import org.depositary.database.WriteTransactions;
import org.depositary.entity.Forgetting;
import org.depositary.http.Precondition;
import org.jspecify.annotations.Nullable;

/**
 * Stores, revises and deletes documents.
 *
 * <p>Texts are read before the transaction opens; the transaction then writes the rows of the
 * revision and, last, the changes. Every verb answers with the view after the commit.
 */
@ApplicationScoped
public class Documents {

  /** The longest text that is taken, in code points. */
  static final int LONGEST_TEXT = 5_000_000;

  /** A stored document, and whether it is new. */
  record Ingested(DocumentView document, boolean created) {}

  private final DocumentStore store;
  private final DocumentLookup lookup;
  private final DocumentViews views;
  private final TextReader reader;
  private final Revisions revisions;
  private final DocumentWriting writing;
  private final ChangeLog changes;
  private final Forgetting forgetting;
  private final WriteTransactions transactions;
  private final DocumentStates states;
  private final DatabaseClock clock;

  Documents(
      DocumentStore store,
      DocumentLookup lookup,
      DocumentViews views,
      TextReader reader,
      Revisions revisions,
      DocumentWriting writing,
      ChangeLog changes,
      Forgetting forgetting,
      WriteTransactions transactions,
      DocumentStates states,
      DatabaseClock clock) {
    this.store = store;
    this.lookup = lookup;
    this.views = views;
    this.reader = reader;
    this.revisions = revisions;
    this.writing = writing;
    this.changes = changes;
    this.forgetting = forgetting;
    this.transactions = transactions;
    this.states = states;
    this.clock = clock;
  }

  /**
   * Stores a document, or revises the one with the same source.
   *
   * @param precondition checked against the document with the same source; one that names a tag
   *     fails where there is none
   */
  Ingested ingest(DocumentRequest request, Precondition precondition, String actor) {
    return reader.with(request.text(), text -> ingest(request, text, precondition, actor));
  }

  private Ingested ingest(
      DocumentRequest request, ReadText text, Precondition precondition, String actor) {
    return transactions.write(
        () -> {
          Optional<DocumentRow> existing = writing.find(request.source());
          if (existing.isEmpty()) {
            precondition.requireAbsent();
            return new Ingested(shown(writing.create(Metadata.of(request), text, actor)), true);
          }
          states.require(existing.get(), precondition);
          return new Ingested(
              shown(writing.revise(existing.get(), Metadata.of(request), text, actor)), false);
        });
  }

  /** Replaces text and metadata of a document. */
  DocumentView replace(
      String id, DocumentRequest request, Precondition precondition, String actor) {
    states.requireEarly(id, precondition);
    Metadata metadata = Metadata.of(request);
    return reader.with(
        request.text(), text -> revise(id, precondition, row -> metadata, text, actor));
  }

  /** Changes what the patch names. The text is read anew only where the patch has one. */
  DocumentView patch(String id, DocumentPatch patch, Precondition precondition, String actor) {
    if (patch.text().isPresent()) {
      states.requireEarly(id, precondition);
    }
    Function<DocumentRow, Metadata> metadata = row -> patch.apply(row.metadata());
    return patch
        .text()
        .map(
            characters ->
                reader.with(characters, text -> revise(id, precondition, metadata, text, actor)))
        .orElseGet(() -> revise(id, precondition, metadata, null, actor));
  }

  private DocumentView revise(
      String id,
      Precondition precondition,
      Function<DocumentRow, Metadata> metadata,
      @Nullable ReadText text,
      String actor) {
    return transactions.write(
        () -> {
          DocumentRow row = getLocked(id);
          states.require(row, precondition);
          return shown(writing.revise(row, metadata.apply(row), text, actor));
        });
  }

  /** Deletes a document and all that was found in it; a tombstone remains. */
  void delete(String id, @Nullable String reason, Precondition precondition, String actor) {
    transactions.write(
        () -> {
          DocumentRow row = getLocked(id);
          states.require(row, precondition);
          forgetting.remember(row.id);
          List<Change> gone = revisions.empty(row, actor);
          row.revision++;
          row.updatedAt = clock.nowAfter(row.updatedAt);
          row.deletedAt = row.updatedAt;
          row.deletionReason = reason;
          revisions.append(ChangeType.DELETED, row, gone, actor);
        });
  }

  // The changes are the last that is written, and the view shows what is written.
  private DocumentView shown(DocumentWriting.Written written) {
    if (written.isChange()) {
      changes.append(written.changes());
    }
    return views.get(written.row());
  }

  private DocumentRow getLocked(String id) {
    return lookup.requirePresent(Ids.parse(id).flatMap(store::findLocked));
  }
}
