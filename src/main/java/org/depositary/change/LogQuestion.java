package org.depositary.change;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * What is asked of the database that has the log.
 *
 * @param query one statement that reads
 * @param values of its parameters
 */
public record LogQuestion(String query, List<Long> values, Answer answer) {

  /** Takes what was found. */
  @FunctionalInterface
  public interface Answer {

    void take(ResultSet rows) throws SQLException;
  }

  public LogQuestion {
    values = List.copyOf(values);
  }

  /** Sets the parameters from a place on; answers the place behind them. */
  int bind(PreparedStatement statement, int place) throws SQLException {
    int next = place;
    for (long value : values) {
      statement.setLong(next++, value);
    }
    return next;
  }

  /** Asks this alone. */
  void ask(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      bind(statement, 1);
      try (ResultSet rows = statement.executeQuery()) {
        answer.take(rows);
      }
    }
  }
}
