package org.depositary.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/**
 * Reads rows in numbers by plain JDBC.
 *
 * <p>The mapper says columns and types, but does not keep the rows: that takes longer than the
 * database needs to find them. They are not managed. What the transaction has changed in managed
 * rows is written first, unless it only reads.
 */
@ApplicationScoped
public class RowReads {

  // H2 looks up values in an index where they are joined, and else compares each row with each. The
  // plan that PostgreSQL keeps for any values joins by reading the whole table, where it believes
  // that they are in many rows.
  private static final String ANY_ON_H2 =
      " FROM UNNEST(CAST(? AS %3$s ARRAY)) AS wanted(id) JOIN %1$s r ON r.%2$s = wanted.id"
          + " WHERE 1 = 1";
  private static final String ANY_ON_POSTGRESQL = " FROM %1$s r WHERE r.%2$s = ANY(?)";

  private final EntityManager rows;
  private final String any;

  RowReads(EntityManager rows, @ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
    this.rows = rows;
    this.any = kind.equals("h2") ? ANY_ON_H2 : ANY_ON_POSTGRESQL;
  }

  /**
   * FROM and WHERE of the rows of a table, called r, that have any of some values in a column; AND
   * may follow. The values are one parameter, an {@link Array}.
   *
   * @param type of the values, in SQL
   */
  public String fromAny(String table, String column, String type) {
    return any.formatted(table, column, type);
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

    /** Some ids, each once. */
    public static Array ids(Collection<UUID> ids) {
      return new Array("uuid", new LinkedHashSet<>(ids));
    }

    /** Ids that other values belong to, in the order of these. */
    public static Array repeatedIds(List<UUID> ids) {
      return new Array("uuid", ids);
    }

    /** Some words, each once. */
    public static Array words(Collection<String> words) {
      return new Array("varchar", new LinkedHashSet<>(words));
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
    return list(sql, row -> reading.of(query.type().cast(table.read(row)), row), (Object[]) wanted);
  }

  /**
   * What is made of the rows that a statement finds, in the order of the database.
   *
   * @param values of its parameters; numbers and arrays
   */
  public <T> List<T> list(String sql, Making<T> making, Object... values) {
    Session session = rows.unwrap(Session.class);
    if (session.isJoinedToTransaction() && session.getHibernateFlushMode() != FlushMode.MANUAL) {
      session.flush();
    }
    return session.doReturningWork(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
              bind(statement, i + 1, values[i]);
            }
            return read(statement, making);
          }
        });
  }

  private static void bind(PreparedStatement statement, int place, Object value)
      throws SQLException {
    if (value instanceof Array array) {
      Connection connection = statement.getConnection();
      statement.setArray(place, connection.createArrayOf(array.type(), array.values().toArray()));
    } else {
      statement.setObject(place, value);
    }
  }

  /** Makes something of where a result is. */
  @FunctionalInterface
  public interface Making<T> {

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
