package org.depositary.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.depositary.database.Ids;
import org.depositary.search.SearchHits.Hit;

/**
 * Shows documents that the index has found, as the database has them.
 *
 * <p>The index follows the database, so a document that is gone from this is passed over.
 */
@ApplicationScoped
class FoundDocuments {

  private final DocumentReads reads;
  private final Expansion expansion;

  FoundDocuments(DocumentReads reads, Expansion expansion) {
    this.reads = reads;
    this.expansion = expansion;
  }

  /**
   * The documents in the order of the hits, with what is to be shown in addition: for which there
   * is a statement more each.
   */
  List<DocumentSummary> list(List<Hit> hits, List<String> shown) {
    Map<UUID, DocumentRow> rows = new HashMap<>();
    if (!hits.isEmpty()) {
      reads
          .listExisting(hits.stream().map(FoundDocuments::id).collect(Collectors.toSet()))
          .forEach(row -> rows.put(row.id, row));
    }
    var contents = expansion.of(shown, rows.keySet());
    List<DocumentSummary> summaries = new ArrayList<>();
    for (Hit hit : hits) {
      DocumentRow row = rows.get(id(hit));
      if (row != null) {
        summaries.add(
            DocumentSummary.of(row, contents.apply(row.id)).with(DocumentMatches.of(hit, row)));
      }
    }
    return summaries;
  }

  private static UUID id(Hit hit) {
    return Ids.parse(hit.id()).orElseThrow();
  }
}
