package org.depositary.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    List<DocumentRow> rows = store.listExisting(ids);
    Map<ResourceKey, Object> found = new HashMap<>();
    views.get(rows).forEach(view -> found.put(new ResourceKey(view.id(), 0), view));
    return found;
  }

  // Without their texts: a page of those could fill the memory.
  private Map<ResourceKey, ?> findRevisions(Set<UUID> ids, Collection<ResourceKey> keys) {
    Set<Integer> numbers = keys.stream().map(ResourceKey::revision).collect(Collectors.toSet());
    Set<UUID> present = lookup.find(ids).keySet();
    Map<ResourceKey, Object> found = new HashMap<>();
    for (RevisionRow row : store.listRevisions(present, numbers)) {
      found.put(new ResourceKey(row.documentId, row.number), RevisionSummary.of(row));
    }
    found.keySet().retainAll(keys);
    return found;
  }
}
