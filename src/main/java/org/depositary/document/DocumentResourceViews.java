package org.depositary.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.depositary.annotation.DocumentReference;
import org.depositary.change.ResourceKey;
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
  public Map<ResourceKey, ?> find(ResourceType type, Collection<ResourceKey> keys) {
    Set<UUID> ids = keys.stream().map(ResourceKey::id).collect(Collectors.toSet());
    return type == ResourceType.DOCUMENT ? findDocuments(ids) : findRevisions(ids, keys);
  }

  private Map<ResourceKey, ?> findDocuments(Set<UUID> ids) {
    return store.list("id in ?1 and deletedAt is null", ids).stream()
        .collect(Collectors.toMap(row -> new ResourceKey(row.id, 0), views::get));
  }

  private Map<ResourceKey, ?> findRevisions(Set<UUID> ids, Collection<ResourceKey> keys) {
    Map<UUID, DocumentReference> documents = lookup.find(ids);
    Map<ResourceKey, Object> found = new HashMap<>();
    for (ResourceKey key : keys) {
      DocumentReference document = documents.get(key.id());
      if (document != null && store.findRevision(key.id(), key.revision()).isPresent()) {
        found.put(key, views.getRevision(document, key.revision()));
      }
    }
    return found;
  }
}
