package org.depositary.annotation;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks documents up for the features that documents are made of. */
public interface DocumentDirectory {

  /** The parameter that asks for an earlier state. */
  String AS_OF_PARAMETER = "asOf";

  /** What the parameter asOf of an operation means. */
  String AS_OF_DESCRIPTION =
      "An instant of the past: the state that was current then, as its revision keeps it, without"
          + " links to records that may change since. It never changes while the document is"
          + " there.";

  /** The document now, or as it was at an instant. */
  default DocumentAt get(String id, @Nullable Instant asOf) {
    return asOf == null
        ? new DocumentAt(getCurrent(id), false)
        : new DocumentAt(getAsOf(id, asOf), true);
  }

  /**
   * The document, or a problem: 404 where there never was one, 410 with its tombstone where it was
   * deleted.
   *
   * @param id as the client wrote it
   */
  DocumentReference getCurrent(String id);

  /**
   * The document as it was at an instant, which is past. 404 where there was none yet; 410 where it
   * was deleted, then or since: a deletion takes the past with it.
   */
  DocumentReference getAsOf(String id, Instant asOf);

  /** How long the text is that a reference is about, in UTF-16 units; does not read it. */
  int getUtf16Length(DocumentReference document);

  /** The characters of the text that a reference is about. */
  String getCharacters(DocumentReference document);

  /** Holds a document against other writers until the transaction ends. */
  void lock(UUID id);

  /** The documents that exist, by id. */
  Map<UUID, DocumentReference> find(Collection<UUID> ids);
}
