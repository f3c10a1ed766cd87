package org.depositary.change;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * What a kind of database must do so that no reader ever skips an entry.
 *
 * <p>The position of an entry is taken before its transaction commits, and transactions commit in
 * another order. Readers therefore stop at a horizon: at or below it nothing can appear any more.
 */
public interface LogDatabase {

  /** Says that this transaction is about to take positions. */
  void announce(Connection connection) throws SQLException;

  /** The last position that this transaction has taken; it must have taken one. */
  long taken(Connection connection) throws SQLException;

  /**
   * How far the log goes, and then what else is asked, in this order. What is asked sees all rows
   * up to the horizon, so the connection must show each statement what was committed before it.
   */
  Extent extent(Connection connection, List<LogQuestion> then) throws SQLException;

  /** How far the log goes. */
  default Extent extent(Connection connection) throws SQLException {
    return extent(connection, List.of());
  }

  /**
   * How far the log goes.
   *
   * @param identity tells this database from every other, restored and promoted ones included
   * @param last no position above it has ever been taken; it never shrinks
   * @param horizon no entry can appear at or below it any more; at most {@code last}
   */
  record Extent(String identity, long last, long horizon) {}
}
