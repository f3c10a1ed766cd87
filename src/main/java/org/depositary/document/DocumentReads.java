package org.depositary.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.depositary.change.ResourceKey;
import org.depositary.database.RowReads;
import org.depositary.database.RowReads.Array;
import org.jspecify.annotations.Nullable;

/** Reads documents that are wanted in numbers, as {@link RowReads} does. */
@ApplicationScoped
class DocumentReads {

  /** UTF-16 units of a text that is short. */
  private static final int SHORT_TEXT = 10_000;

  // One parameter for all ids. As parameters of their own H2 compares each row with each of them.
  private static final String WANTED =
      " FROM UNNEST(CAST(? AS UUID ARRAY)) AS wanted(id) JOIN document d ON d.id = wanted.id";
  private static final String TEXT =
      " JOIN document_text t ON t.document_id = d.id AND t.number = d.text_number";
  private static final String PRESENT = " WHERE d.deleted_at IS NULL";
  private static final String CURRENT_TEXTS = "SELECT d.id, t.characters" + WANTED + TEXT + PRESENT;

  private static final RowReads.Query<DocumentRow> EXISTING =
      new RowReads.Query<>(DocumentRow.class, "d", "", WANTED + PRESENT);
  private static final RowReads.Query<DocumentRow> DESCRIBED =
      new RowReads.Query<>(
          DocumentRow.class, "d", ", t.detected, NULL AS characters", WANTED + TEXT + PRESENT);
  private static final RowReads.Query<DocumentRow> WITH_SHORT_TEXTS =
      new RowReads.Query<>(
          DocumentRow.class,
          "d",
          ", t.detected, CASE WHEN d.text_utf16_length <= "
              + SHORT_TEXT
              + " THEN t.characters END AS characters",
          WANTED + TEXT + PRESENT);
  private static final RowReads.Query<RevisionRow> REVISIONS =
      new RowReads.Query<>(
          RevisionRow.class,
          "v",
          "",
          " FROM UNNEST(CAST(? AS UUID ARRAY), CAST(? AS INTEGER ARRAY)) AS wanted(id, number)"
              + " JOIN document_revision v"
              + " ON v.document_id = wanted.id AND v.number = wanted.number");

  private final RowReads reads;

  DocumentReads(RowReads reads) {
    this.reads = reads;
  }

  /** Those of some documents that are not deleted. */
  List<DocumentRow> listExisting(Set<UUID> ids) {
    return reads.list(EXISTING, (row, beside) -> row, Array.ids(ids));
  }

  /**
   * A document, and what its current text says about itself.
   *
   * @param text the text itself, where it was asked for and is short
   */
  record Described(DocumentRow row, @Nullable String detected, @Nullable EncodedText text) {}

  /**
   * Those of some documents that are not deleted, described.
   *
   * @param shortTexts whether with their texts, where those are short
   */
  List<Described> listDescribed(Collection<UUID> ids, boolean shortTexts) {
    return reads.list(
        shortTexts ? WITH_SHORT_TEXTS : DESCRIBED,
        (row, beside) ->
            new Described(
                row, beside.getString("detected"), EncodedText.of(beside.getBytes("characters"))),
        Array.ids(ids));
  }

  /** The current texts of some documents. */
  Map<UUID, EncodedText> findCurrentTexts(Collection<UUID> ids) {
    return reads
        .list(
            CURRENT_TEXTS,
            row -> Map.entry(row.getObject(1, UUID.class), EncodedText.of(row.getBytes(2))),
            Array.ids(ids))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The revisions that there are of those wanted, by id of their document and number. */
  List<RevisionRow> listRevisions(Set<ResourceKey> wanted) {
    return reads.list(
        REVISIONS,
        (row, beside) -> row,
        Array.repeatedIds(wanted.stream().map(ResourceKey::id).toList()),
        Array.numbers(wanted.stream().map(ResourceKey::revision).toList()));
  }
}
