package org.depositary.change;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * H2: one writer at a time, commit included, so positions grow in the order of commits.
 *
 * <p>Whoever sees a position sees every lower one. The newest entry is never removed, so that the
 * log does not shrink.
 */
final class H2Log implements LogDatabase {

  private static final String LAST = "SELECT COALESCE(MAX(position), 0) FROM change_log";

  private final String identity;

  /**
   * @param identity of the file; it cannot be exchanged while it is open
   */
  H2Log(String identity) {
    this.identity = identity;
  }

  @Override
  public void announce(Connection connection) {
    // The lock around the transaction says it all: see WriteTransactions.
  }

  // Nobody else can have taken one since.
  @Override
  public long taken(Connection connection) throws SQLException {
    return last(connection);
  }

  @Override
  public Extent extent(Connection connection, List<LogQuestion> then) throws SQLException {
    long last = last(connection);
    for (LogQuestion question : then) {
      question.ask(connection);
    }
    return new Extent(identity, last, last);
  }

  private static long last(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(LAST);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }
}
