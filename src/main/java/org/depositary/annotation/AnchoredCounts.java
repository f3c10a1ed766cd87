package org.depositary.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.depositary.database.RowReads;
import org.depositary.database.RowReads.Array;

/** Counts the annotations of current texts, those of one kind by what they speak of. */
@ApplicationScoped
public class AnchoredCounts {

  private final RowReads reads;

  AnchoredCounts(RowReads reads) {
    this.reads = reads;
  }

  /**
   * What rows are counted by.
   *
   * @param table with the rows of one kind
   */
  public record By(String table, String column) {}

  /** What is made of how many rows there are, and of how many documents they are. */
  @FunctionalInterface
  public interface Counted<C> {

    C of(long rows, long documents);
  }

  /** The counts by id; ids that no row has are left out. */
  public <C> Map<UUID, C> byId(By by, Collection<UUID> ids, Counted<C> count) {
    return by(by, Array.ids(ids), row -> row.getObject(1, UUID.class), count);
  }

  /** The counts by word; words that no row has are left out. */
  public <C> Map<String, C> byWord(By by, Collection<String> words, Counted<C> count) {
    return by(by, Array.words(words), row -> row.getString(1), count);
  }

  /** Reads the value that was counted by. */
  @FunctionalInterface
  private interface Key<K> {

    K of(ResultSet row) throws SQLException;
  }

  private <K, C> Map<K, C> by(By by, Array wanted, Key<K> key, Counted<C> count) {
    Map<K, C> counts = new HashMap<>();
    if (!wanted.values().isEmpty()) {
      reads
          .list(
              "SELECT r.%1$s, COUNT(*), COUNT(DISTINCT r.document_id)%2$s AND r.live GROUP BY r.%1$s"
                  .formatted(by.column(), reads.fromAny(by.table(), by.column(), wanted.type())),
              row -> Map.entry(key.of(row), count.of(row.getLong(2), row.getLong(3))),
              wanted)
          .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
    }
    return counts;
  }
}
