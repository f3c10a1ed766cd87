package org.depositary.export.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.depositary.change.Change;
import org.depositary.change.LogEntry;
import org.depositary.change.ResourceType;
import org.depositary.document.DocumentCopies;
import org.jspecify.annotations.Nullable;

/** The texts of the documents among some entries, read as far ahead as memory allows. */
final class TextsAhead {

  /** UTF-16 units of texts that are read together, unless the first alone has more. */
  private static final int AT_ONCE = 1_000_000;

  private final DocumentCopies documents;
  private final List<UUID> ids = new ArrayList<>();
  private Map<UUID, String> read = Map.of();
  private int next;

  TextsAhead(DocumentCopies documents, List<LogEntry> entries) {
    this.documents = documents;
    for (LogEntry entry : entries) {
      if (entry.change().resourceType() == ResourceType.DOCUMENT) {
        ids.add(entry.change().resourceId());
      }
    }
  }

  /**
   * The text of a document; nothing for other resources.
   *
   * @param before lines that have to be written before more texts are in memory
   */
  @Nullable String of(Change change, PacedLines before) {
    if (change.resourceType() != ResourceType.DOCUMENT || ids.isEmpty()) {
      return null;
    }
    if (!read.containsKey(change.resourceId())) {
      before.handOver();
      readFrom(change.resourceId(), before);
    }
    return read.get(change.resourceId());
  }

  private void readFrom(UUID id, PacedLines before) {
    if (read.size() == 1) {
      // It may be long, and the next may be too.
      before.await();
    }
    read = Map.of();
    // Entries are asked for in their order; those of deleted documents are passed over.
    next = Math.max(next, ids.indexOf(id));
    read = documents.findTexts(ids.subList(next, ids.size()), AT_ONCE);
  }
}
