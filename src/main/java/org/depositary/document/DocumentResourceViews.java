package org.depositary.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
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

  private final DocumentReads reads;
  private final DocumentViews views;

  DocumentResourceViews(DocumentReads reads, DocumentViews views) {
    this.reads = reads;
    this.views = views;
  }

  @Override
  public Set<ResourceType> types() {
    return EnumSet.of(ResourceType.DOCUMENT, ResourceType.REVISION);
  }

  @Override
  public Map<ResourceKey, ?> find(ResourceType type, Collection<ResourceKey> keys) {
    return type == ResourceType.DOCUMENT ? findDocuments(keys) : findRevisions(keys);
  }

  private Map<ResourceKey, ?> findDocuments(Collection<ResourceKey> keys) {
    Set<UUID> ids = keys.stream().map(ResourceKey::id).collect(Collectors.toSet());
    Map<ResourceKey, Object> found = new HashMap<>();
    views
        .get(reads.listDescribed(ids, false))
        .forEach(view -> found.put(new ResourceKey(view.id(), 0), view));
    return found;
  }

  // Without their texts: a page of those could fill the memory. Deleted documents have none.
  private Map<ResourceKey, ?> findRevisions(Collection<ResourceKey> keys) {
    Map<ResourceKey, Object> found = new HashMap<>();
    for (RevisionRow row : reads.listRevisions(Set.copyOf(keys))) {
      found.put(new ResourceKey(row.documentId, row.number), RevisionSummary.of(row));
    }
    return found;
  }
}
