package org.depositary.annotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The documents of a list of rows, read at once. */
public final class DocumentLinks {

  private final Map<UUID, DocumentLink> links = new HashMap<>();

  public DocumentLinks(DocumentDirectory documents, List<? extends AnchoredRow> rows) {
    this(documents, rows, DocumentLink::of);
  }

  DocumentLinks(
      DocumentDirectory documents,
      List<? extends AnchoredRow> rows,
      Function<DocumentReference, DocumentLink> link) {
    documents
        .find(rows.stream().map(row -> row.anchor.documentId).collect(Collectors.toSet()))
        .forEach((id, document) -> links.put(id, link.apply(document)));
  }

  /** The document of a row; null where it is there no more. */
  public @Nullable DocumentLink of(AnchoredRow row) {
    return links.get(row.anchor.documentId);
  }
}
