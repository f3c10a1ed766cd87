package org.depositary.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.depositary.text.Text;
import org.hibernate.exception.GenericJDBCException;

/** Tells which texts need not be read, because their document has them already. */
@ApplicationScoped
class KnownTexts {

  private static final String FIND = "SELECT text_sha256 FROM document WHERE identity_key = ?";

  private final DataSource connections;

  KnownTexts(DataSource connections) {
    this.connections = connections;
  }

  /** Whether the document of a source has this text now. A hint: it may change at any time. */
  boolean has(SourceView source, Text text) {
    String identity = DocumentWriting.identity(source).orElseThrow();
    try (Connection connection = connections.getConnection();
        PreparedStatement statement = connection.prepareStatement(FIND)) {
      statement.setString(1, identity);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && text.sha256().equals(row.getString(1));
      }
    } catch (SQLException e) {
      throw new GenericJDBCException("a text cannot be looked up", e);
    }
  }
}
