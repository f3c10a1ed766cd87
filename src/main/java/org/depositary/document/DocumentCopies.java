package org.depositary.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What those need beside the views of documents who copy them all; in the caller's transaction. */
@ApplicationScoped
public class DocumentCopies {

  private final DocumentStore store;

  DocumentCopies(DocumentStore store) {
    this.store = store;
  }

  /** Which of some documents a filter leaves. */
  public Set<UUID> findFitting(Collection<UUID> ids, DocumentFilter filter) {
    return ids.isEmpty()
        ? Set.of()
        : Set.copyOf(store.listIds(filter.conditions().where("r.id in :value", ids)));
  }

  /**
   * The current texts of the first of some documents.
   *
   * @param most how many UTF-16 units together, unless the first alone has more
   * @return empty where the first is there no more
   */
  public Map<UUID, String> findTexts(List<UUID> ids, int most) {
    Map<UUID, Integer> lengths = store.findLengths(ids);
    long units = 0;
    int end = 0;
    while (end < ids.size() && (end == 0 || units + length(lengths, ids, end) <= most)) {
      units += length(lengths, ids, end);
      end++;
    }
    Map<UUID, String> texts = new HashMap<>();
    store
        .listCurrentTexts(ids.subList(0, end))
        .forEach(text -> texts.put(text.documentId, text.characters));
    return texts;
  }

  private static int length(Map<UUID, Integer> lengths, List<UUID> ids, int at) {
    return lengths.getOrDefault(ids.get(at), 0);
  }
}
