package org.depositary.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
   * The current texts of the first of some documents, which were read in this transaction.
   *
   * @param most how many UTF-16 units together, unless the first alone has more
   * @return empty where the first is there no more
   */
  public Map<UUID, String> findTexts(List<UUID> ids, int most) {
    Map<UUID, DocumentRow> rows = store.readAll(ids);
    long units = 0;
    int end = 0;
    while (end < ids.size() && (end == 0 || units + length(rows.get(ids.get(end))) <= most)) {
      units += length(rows.get(ids.get(end)));
      end++;
    }
    return store.findCurrentTexts(ids.subList(0, end));
  }

  private static int length(@Nullable DocumentRow row) {
    return row == null ? 0 : row.textUtf16Length;
  }
}
