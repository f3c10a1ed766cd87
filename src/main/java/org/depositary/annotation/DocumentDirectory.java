package org.depositary.annotation;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Looks documents up for the features that documents are made of. */
public interface DocumentDirectory {

  /**
   * The document, or a problem: 404 where there never was one, 410 with its tombstone where it was
   * deleted.
   *
   * @param id as the client wrote it
   */
  DocumentReference getCurrent(String id);

  /** The characters of the text that a reference is about. */
  String getCharacters(DocumentReference document);

  /** Holds a document against other writers until the transaction ends. */
  void lock(UUID id);

  /** The documents that exist, by id. */
  Map<UUID, DocumentReference> find(Collection<UUID> ids);
}
