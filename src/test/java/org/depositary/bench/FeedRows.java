package org.depositary.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.depositary.packaged.DatabaseKind;

/** The rows that the feed is made of, read by plain JDBC, page by page. */
final class FeedRows {

  static final int PAGE = 200;

  private static final String LOG =
      "SELECT position, type, resource_type, resource_id, revision, occurred_at, actor"
          + " FROM change_log WHERE position > ? ORDER BY position LIMIT "
          + PAGE;

  /**
   * A query about the resources of a page, whose ids are one array.
   *
   * @param from the table that has the ids, and what it is called
   * @param id the column with the ids
   */
  private record About(String columns, String from, String id, String joins, String rest) {

    // The form in which each database looks them up in an index.
    String sql(boolean h2) {
      return h2
          ? "SELECT %s FROM UNNEST(CAST(? AS UUID ARRAY)) AS wanted(id) JOIN %s ON %s = wanted.id%s%s"
              .formatted(columns, from, id, joins, rest.isEmpty() ? "" : " WHERE 1 = 1" + rest)
          : "SELECT %s FROM %s%s WHERE %s = ANY(?)%s".formatted(columns, from, joins, id, rest);
    }
  }

  private static final String NAMED = "r.document_id, e.id, e.type, e.name, e.folded_name";
  private static final String ENTITY = " JOIN entity e ON e.id = r.entity_id";
  private static final String COUNTED = "r.entity_id, COUNT(*), COUNT(DISTINCT r.document_id)";

  /** What is told of the resources of a page, by their type. */
  private static final Map<String, List<About>> SHOWN =
      Map.of(
          "DOCUMENT",
          List.of(
              new About(
                  "d.*, t.detected",
                  "document d",
                  "d.id",
                  " JOIN document_text t ON t.document_id = d.id AND t.number = d.text_number",
                  ""),
              new About(
                  NAMED + ", COUNT(*)",
                  "mention r",
                  "r.document_id",
                  ENTITY,
                  " AND r.live GROUP BY " + NAMED),
              new About(
                  NAMED + ", COUNT(*)",
                  "citation r",
                  "r.document_id",
                  ENTITY,
                  " AND r.live GROUP BY " + NAMED),
              new About(
                  "r.document_id, r.convention_id, COUNT(*)",
                  "citation r",
                  "r.document_id",
                  "",
                  " AND r.live GROUP BY r.document_id, r.convention_id")),
          "REVISION",
          List.of(new About("v.*", "document_revision v", "v.document_id", "", "")),
          "ENTITY",
          List.of(
              new About("e.*", "entity e", "e.id", "", ""),
              new About("n.entity_id, n.link_key, n.name", "entity_name n", "n.entity_id", "", ""),
              new About(
                  COUNTED, "mention r", "r.entity_id", "", " AND r.live GROUP BY r.entity_id"),
              new About(
                  COUNTED, "citation r", "r.entity_id", "", " AND r.live GROUP BY r.entity_id")));

  private final Connection connection;
  private final boolean h2;

  FeedRows(Connection connection, DatabaseKind kind) {
    this.connection = connection;
    this.h2 = kind == DatabaseKind.H2;
  }

  /**
   * Reads the whole log; answers how many entries it has.
   *
   * @param shown whether the rows that the entries are about are read too
   */
  long readAll(boolean shown) throws SQLException {
    long count = 0;
    long after = 0;
    int page = PAGE;
    Map<String, Set<UUID>> ids = new LinkedHashMap<>();
    try (PreparedStatement log = connection.prepareStatement(LOG)) {
      while (page == PAGE) {
        page = 0;
        log.setLong(1, after);
        try (ResultSet row = log.executeQuery()) {
          while (row.next()) {
            read(row);
            after = row.getLong(1);
            ids.computeIfAbsent(row.getString(3), type -> new LinkedHashSet<>())
                .add(row.getObject(4, UUID.class));
            page++;
          }
        }
        count += page;
        if (shown) {
          readShown(ids);
        }
        ids.clear();
      }
    }
    return count;
  }

  private void readShown(Map<String, Set<UUID>> ids) throws SQLException {
    for (Map.Entry<String, Set<UUID>> type : ids.entrySet()) {
      for (About about : SHOWN.getOrDefault(type.getKey(), List.of())) {
        read(about.sql(h2), type.getValue());
      }
    }
  }

  private void read(String query, Set<UUID> ids) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          read(row);
        }
      }
    }
  }

  private static void read(ResultSet row) throws SQLException {
    int columns = row.getMetaData().getColumnCount();
    for (int column = 1; column <= columns; column++) {
      row.getString(column);
    }
  }
}
