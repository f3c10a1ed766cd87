package org.depositary.stress;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** Makes stored documents look as if an older version of the extractor had read them. */
final class OlderReadings {

  private static final String CITING =
      "select document_id from citation where live group by document_id";

  private OlderReadings() {}

  /**
   * Takes the citations away from all documents that have some.
   *
   * @return the revision that each of these must have once it was read again
   */
  static Map<String, Integer> make(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    Map<String, Integer> expected = new TreeMap<>();
    try (Statement statement = connection.createStatement()) {
      statement.execute("lock table document, citation in share row exclusive mode");
      String citing = "select id, revision from document where id in (" + CITING + ")";
      try (ResultSet rows = statement.executeQuery(citing)) {
        while (rows.next()) {
          expected.put(rows.getString(1), rows.getInt(2) + 1);
        }
      }
      statement.executeUpdate(
          "update document set extractor_version = '0.9.0' where deleted_at is null");
      statement.executeUpdate("delete from citation where live");
    }
    connection.commit();
    return expected;
  }
}
