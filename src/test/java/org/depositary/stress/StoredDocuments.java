package org.depositary.stress;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rows of every document, read beside the service: nothing it says about itself is believed.
 */
final class StoredDocuments {

  /**
   * What belongs to one document.
   *
   * @param created entries of the change log that say that it was created
   */
  record Stored(
      String id, String sourceId, String text, int revisions, int annotations, int created) {}

  private static final String QUERY =
      "select d.id, d.source_id, t.characters,"
          + " (select count(*) from document_revision r where r.document_id = d.id),"
          + " (select count(*) from mention m where m.document_id = d.id)"
          + " + (select count(*) from citation c where c.document_id = d.id)"
          + " + (select count(*) from figure f where f.document_id = d.id)"
          + " + (select count(*) from quotation q where q.document_id = d.id)"
          + " + (select count(*) from characterisation c where c.document_id = d.id),"
          + " (select count(*) from change_log l where l.resource_id = d.id"
          + "   and l.resource_type = 'DOCUMENT' and l.type = 'CREATED')"
          + " from document d left join document_text t"
          + " on t.document_id = d.id and t.number = d.text_number";

  private StoredDocuments() {}

  static List<Stored> read(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(QUERY)) {
      List<Stored> documents = new ArrayList<>();
      while (rows.next()) {
        documents.add(
            new Stored(
                rows.getString(1),
                rows.getString(2),
                rows.getString(3),
                rows.getInt(4),
                rows.getInt(5),
                rows.getInt(6)));
      }
      return documents;
    }
  }

  /** Every change of a document that was stored, as "id revision". */
  static Set<String> readChanges(Connection connection) throws SQLException {
    return texts(
        connection,
        "select resource_id || ' ' || revision from change_log where resource_type = 'DOCUMENT'");
  }

  /** Every document that is there, as "id revision". */
  static Set<String> readStates(Connection connection) throws SQLException {
    return texts(connection, "select id || ' ' || revision from document where deleted_at is null");
  }

  private static Set<String> texts(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      Set<String> texts = new HashSet<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }
}
