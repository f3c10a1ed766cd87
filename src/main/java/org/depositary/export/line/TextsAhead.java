package org.depositary.export.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.depositary.change.Change;
import org.depositary.change.LogEntry;
import org.depositary.change.ResourceType;
import org.depositary.document.DocumentCopies;
import org.depositary.document.DocumentCopy;
import org.depositary.document.EncodedText;
import org.jspecify.annotations.Nullable;

/**
 * The documents among some entries with their texts: the short ones all at once, which are bounded
 * by their number, the long ones as far ahead as memory allows.
 */
final class TextsAhead {

  /** UTF-16 units of long texts that are read together, unless the first alone has more. */
  private static final int AT_ONCE = 1_000_000;

  private final DocumentCopies documents;
  private final Map<UUID, DocumentCopy> copies;

  /** Documents with long texts, in the order of their entries. */
  private final List<DocumentCopy> left = new ArrayList<>();

  private Map<UUID, EncodedText> read = Map.of();
  private long units;

  TextsAhead(DocumentCopies documents, List<LogEntry> entries) {
    this.documents = documents;
    List<UUID> ids =
        entries.stream()
            .map(LogEntry::change)
            .filter(change -> change.resourceType() == ResourceType.DOCUMENT)
            .map(Change::resourceId)
            .toList();
    this.copies = ids.isEmpty() ? Map.of() : documents.find(ids);
    for (UUID id : ids) {
      DocumentCopy copy = copies.get(id);
      if (copy != null && copy.text() == null) {
        left.add(copy);
      }
    }
  }

  /**
   * A document and its text; nothing for one that is there no more. They are asked for in the order
   * of their entries.
   *
   * @param before lines that are handed over before more texts are read
   */
  @Nullable DocumentCopy of(Change change, PacedLines before) {
    DocumentCopy copy = copies.get(change.resourceId());
    if (copy == null || copy.text() != null) {
      return copy;
    }
    if (!read.containsKey(copy.id())) {
      handOver(before);
      readNext();
    }
    return copy.with(Objects.requireNonNull(read.get(copy.id()), "a text was read out of turn"));
  }

  /** Hands lines over, and waits for them where they hold a long text: the next may be so too. */
  void handOver(PacedLines lines) {
    lines.handOver();
    if (units > AT_ONCE) {
      lines.await();
    }
    read = Map.of();
    units = 0;
  }

  private void readNext() {
    List<UUID> next = new ArrayList<>();
    for (DocumentCopy copy : left) {
      if (!next.isEmpty() && units + copy.length() > AT_ONCE) {
        break;
      }
      units += copy.length();
      next.add(copy.id());
    }
    left.subList(0, next.size()).clear();
    read = documents.findTexts(next);
  }
}
