package org.depositary.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The rows that the feed is made of, read by plain JDBC, page by page. */
final class FeedRows {

  static final int PAGE = 200;

  private static final String LOG =
      "SELECT position, type, resource_type, resource_id, revision, occurred_at, actor"
          + " FROM change_log WHERE position > ? ORDER BY position LIMIT "
          + PAGE;

  /** What is told of the resources of a page, by their type; the ids stand for (?). */
  private static final Map<String, List<String>> SHOWN =
      Map.of(
          "DOCUMENT",
          List.of(
              "SELECT d.*, t.detected FROM document d JOIN document_text t"
                  + " ON t.document_id = d.id AND t.number = d.text_number WHERE d.id IN (?)",
              "SELECT m.document_id, e.id, e.type, e.name, e.folded_name, COUNT(*) FROM mention m"
                  + " JOIN entity e ON e.id = m.entity_id WHERE m.document_id IN (?) AND m.live"
                  + " GROUP BY m.document_id, e.id, e.type, e.name, e.folded_name",
              "SELECT c.document_id, e.id, e.type, e.name, e.folded_name, COUNT(*) FROM citation c"
                  + " JOIN entity e ON e.id = c.entity_id WHERE c.document_id IN (?) AND c.live"
                  + " GROUP BY c.document_id, e.id, e.type, e.name, e.folded_name",
              "SELECT document_id, convention_id, COUNT(*) FROM citation WHERE document_id IN (?)"
                  + " AND live GROUP BY document_id, convention_id"),
          "REVISION",
          List.of("SELECT * FROM document_revision WHERE document_id IN (?)"),
          "ENTITY",
          List.of(
              "SELECT * FROM entity WHERE id IN (?)",
              "SELECT entity_id, link_key, name FROM entity_name WHERE entity_id IN (?)",
              "SELECT entity_id, COUNT(*), COUNT(DISTINCT document_id) FROM mention"
                  + " WHERE entity_id IN (?) AND live GROUP BY entity_id",
              "SELECT entity_id, COUNT(*), COUNT(DISTINCT document_id) FROM citation"
                  + " WHERE entity_id IN (?) AND live GROUP BY entity_id"));

  private final Connection connection;

  FeedRows(Connection connection) {
    this.connection = connection;
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
      for (String query : SHOWN.getOrDefault(type.getKey(), List.of())) {
        read(query, type.getValue());
      }
    }
  }

  private void read(String query, Set<UUID> ids) throws SQLException {
    String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
    try (PreparedStatement statement =
        connection.prepareStatement(query.replace("(?)", "(" + marks + ")"))) {
      int index = 1;
      for (UUID id : ids) {
        statement.setObject(index++, id);
      }
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
