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
   * @param before lines that are handed over before more texts are read
   */
  @Nullable String of(Change change, PacedLines before) {
    if (change.resourceType() != ResourceType.DOCUMENT || ids.isEmpty()) {
      return null;
    }
    if (!read.containsKey(change.resourceId())) {
      handOver(before);
      readFrom(change.resourceId());
    }
    return read.get(change.resourceId());
  }

  /** Hands lines over, and waits for them where they hold a long text: the next may be so too. */
  void handOver(PacedLines lines) {
    lines.handOver();
    if (read.values().stream().mapToInt(String::length).sum() > AT_ONCE) {
      lines.await();
    }
    read = Map.of();
  }

  private void readFrom(UUID id) {
    // Entries are asked for in their order; those of deleted documents are passed over.
    next = Math.max(next, ids.indexOf(id));
    read = documents.findTexts(ids.subList(next, ids.size()), AT_ONCE);
  }
}
