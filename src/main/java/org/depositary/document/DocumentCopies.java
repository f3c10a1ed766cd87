package org.depositary.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What those need who copy documents in numbers; in the caller's transaction. */
@ApplicationScoped
public class DocumentCopies {

  private final DocumentStore store;
  private final DocumentReads reads;
  private final DocumentViews views;

  DocumentCopies(DocumentStore store, DocumentReads reads, DocumentViews views) {
    this.store = store;
    this.reads = reads;
    this.views = views;
  }

  /** Which of some documents a filter leaves. */
  public Set<UUID> findFitting(Collection<UUID> ids, DocumentFilter filter) {
    return ids.isEmpty()
        ? Set.of()
        : Set.copyOf(store.listIds(filter.conditions().where("r.id in :value", ids)));
  }

  /** Some documents with their texts, if those are short; the deleted are left out. */
  public Map<UUID, DocumentCopy> find(Collection<UUID> ids) {
    List<DocumentReads.Described> described = reads.listDescribed(ids, true);
    List<DocumentView> shown = views.get(described);
    Map<UUID, DocumentCopy> copies = new HashMap<>();
    for (int i = 0; i < shown.size(); i++) {
      DocumentRow row = described.get(i).row();
      copies.put(
          row.id,
          new DocumentCopy(row.id, shown.get(i), row.textUtf16Length, described.get(i).text()));
    }
    return copies;
  }

  /** The current texts of some documents, long as they may be. */
  public Map<UUID, EncodedText> findTexts(Collection<UUID> ids) {
    return reads.findCurrentTexts(ids);
  }
}
