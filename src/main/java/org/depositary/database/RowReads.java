package org.depositary.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/**
 * Reads rows in numbers by plain JDBC.
 *
 * <p>The mapper says columns and types, but does not keep the rows: that takes longer than the
 * database needs to find them. They are not managed, and what is not yet written is not seen.
 */
@ApplicationScoped
public class RowReads {

  private final EntityManager rows;

  RowReads(EntityManager rows) {
    this.rows = rows;
  }

  /**
   * Which rows are read.
   *
   * @param type of the rows; each property of it is one column
   * @param alias what the table is called in the rest
   * @param beside more columns, each behind a comma
   * @param from the statement from FROM on, with a parameter for each array
   */
  public record Query<R>(Class<R> type, String alias, String beside, String from) {}

  /** Values that are one parameter; of its own each would take H2 a comparison for each row. */
  public record Array(String type, Collection<?> values) {

    public static Array ids(Collection<UUID> ids) {
      return new Array("uuid", ids);
    }

    public static Array numbers(Collection<Integer> numbers) {
      return new Array("integer", numbers);
    }
  }

  /** Makes something of a row and the columns beside it. */
  @FunctionalInterface
  public interface Reading<R, T> {

    T of(R row, ResultSet beside) throws SQLException;
  }

  /** What is made of the rows that are found, in the order of the database. */
  public <R, T> List<T> list(Query<R> query, Reading<R, T> reading, Array... wanted) {
    RowTable table =
        new RowTable(rows.unwrap(SharedSessionContractImplementor.class), query.type());
    String sql = "SELECT " + table.columns(query.alias()) + query.beside() + query.from();
    return rows.unwrap(Session.class)
        .doReturningWork(
            connection -> {
              try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < wanted.length; i++) {
                  Object[] values = wanted[i].values().toArray();
                  statement.setArray(i + 1, connection.createArrayOf(wanted[i].type(), values));
                }
                return read(statement, row -> reading.of(query.type().cast(table.read(row)), row));
              }
            });
  }

  /** Makes something of where a result is. */
  @FunctionalInterface
  private interface Making<T> {

    T of(ResultSet result) throws SQLException;
  }

  private static <T> List<T> read(PreparedStatement statement, Making<T> making)
      throws SQLException {
    List<T> made = new ArrayList<>();
    try (ResultSet result = statement.executeQuery()) {
      while (result.next()) {
        made.add(making.of(result));
      }
    }
    return made;
  }
}
