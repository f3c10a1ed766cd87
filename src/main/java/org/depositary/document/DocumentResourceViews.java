package org.depositary.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.depositary.change.ResourceType;
import org.depositary.change.ResourceViews;

/** Shows documents and their revisions to those who follow changes. */
@ApplicationScoped
class DocumentResourceViews implements ResourceViews {

  private final DocumentStore store;
  private final DocumentLookup lookup;
  private final DocumentViews views;

  DocumentResourceViews(DocumentStore store, DocumentLookup lookup, DocumentViews views) {
    this.store = store;
    this.lookup = lookup;
    this.views = views;
  }

  @Override
  public Set<ResourceType> types() {
    return EnumSet.of(ResourceType.DOCUMENT, ResourceType.REVISION);
  }

  @Override
  public Optional<?> find(ResourceType type, UUID id, int revision) {
    if (type == ResourceType.DOCUMENT) {
      return store.findByIdOptional(id).filter(row -> row.deletedAt == null).map(views::get);
    }
    return Optional.ofNullable(lookup.find(Set.of(id)).get(id))
        .filter(document -> store.findRevision(id, revision).isPresent())
        .map(document -> views.getRevision(document, revision));
  }
}
