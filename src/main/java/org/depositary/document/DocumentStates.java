package org.depositary.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.depositary.http.EntityTags;
import org.depositary.http.Precondition;

/** Holds preconditions against the state that a document shows. */
@ApplicationScoped
class DocumentStates {

  private final DocumentLookup lookup;
  private final DocumentViews views;
  private final EntityTags tags;

  DocumentStates(DocumentLookup lookup, DocumentViews views, EntityTags tags) {
    this.lookup = lookup;
    this.views = views;
    this.tags = tags;
  }

  /** Goes on only if the document, whose row is locked, is in the state that is meant. */
  void require(DocumentRow row, Precondition precondition) {
    precondition.require(tags.of(views.get(row)));
  }

  /**
   * The same before a text is read, which costs much more: what is refused now would be refused
   * later. What is not may still be; the lock decides.
   */
  @Transactional
  public void requireEarly(String id, Precondition precondition) {
    require(lookup.getRow(id), precondition);
  }
}
