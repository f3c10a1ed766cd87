package org.depositary.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.depositary.change.Change;
import org.depositary.change.ChangeType;
import org.depositary.database.DatabaseClock;
import org.depositary.database.Digest;
import org.depositary.database.Ids;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.jspecify.annotations.Nullable;

/** Makes and revises documents in the running transaction; whoever asks appends the changes. */
@ApplicationScoped
class DocumentWriting {

  /**
   * A document after a write.
   *
   * @param changes to be appended to the log, last; none where nothing differed
   */
  record Written(DocumentRow row, List<Change> changes) {

    Written {
      changes = List.copyOf(changes);
    }

    boolean isChange() {
      return !changes.isEmpty();
    }
  }

  private final DocumentStore store;
  private final Revisions revisions;
  private final DatabaseClock clock;

  DocumentWriting(DocumentStore store, Revisions revisions, DatabaseClock clock) {
    this.store = store;
    this.revisions = revisions;
    this.clock = clock;
  }

  /** The document of a source, held against other writers; none where there is no source. */
  Optional<DocumentRow> find(@Nullable SourceView source) {
    return identity(source).flatMap(store::findLockedByIdentity);
  }

  /** The documents of some sources, by what {@link #identity} says of these. */
  Map<String, DocumentRow> findAll(Collection<String> identities) {
    Map<String, DocumentRow> found = new HashMap<>();
    if (identities.isEmpty()) {
      return found;
    }
    store
        .listLockedByIdentities(identities)
        .forEach(row -> found.put(String.valueOf(row.identityKey), row));
    return found;
  }

  Written create(Metadata metadata, ReadText text, String actor) {
    return create(Ids.next(), metadata, text, actor);
  }

  /** Makes the document that has an id from then on. */
  Written create(UUID id, Metadata metadata, ReadText text, String actor) {
    DocumentRow row = new DocumentRow();
    row.id = id;
    row.identityKey = identity(metadata.source()).orElse(null);
    row.revision = 1;
    row.createdAt = clock.now();
    row.updatedAt = row.createdAt;
    row.describe(metadata);
    row.describe(text, 1);
    store.insert(row);
    return new Written(
        row, revisions.changes(ChangeType.CREATED, row, revisions.store(row, text, actor), actor));
  }

  /**
   * Makes a new revision if something differs.
   *
   * @param text null where the text stays
   */
  Written revise(DocumentRow row, Metadata metadata, @Nullable ReadText text, String actor) {
    boolean sameText = text == null || text.text().sha256().equals(row.textSha256);
    if (sameText && metadata.equals(row.metadata())) {
      return new Written(row, List.of());
    }
    row.identityKey = identityAfter(row, metadata);
    row.revision++;
    row.updatedAt = clock.nowAfter(row.updatedAt);
    String issuedOn = row.issuedOn;
    row.describe(metadata);
    List<Change> made = List.of();
    if (!sameText && text != null) {
      row.describe(text, row.textNumber + 1);
      made = revisions.store(row, text, actor);
    } else {
      revisions.restate(row, !row.issuedOn.equals(issuedOn), actor);
    }
    return new Written(row, revisions.changes(ChangeType.UPDATED, row, made, actor));
  }

  private @Nullable String identityAfter(DocumentRow row, Metadata metadata) {
    String identity = identity(metadata.source()).orElse(null);
    if (identity != null
        && store
            .findLockedByIdentity(identity)
            .filter(other -> !other.id.equals(row.id))
            .isPresent()) {
      throw new ProblemException(
          ProblemType.CONFLICT, "Another document has this source name and source id.");
    }
    return identity;
  }

  static Optional<String> identity(@Nullable SourceView source) {
    return Optional.ofNullable(source).map(s -> Digest.of(s.name(), s.id()));
  }
}
