package org.depositary.change;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * PostgreSQL: many writers at once, each of which announces from where on its positions will lie.
 *
 * <p>A writer reads the last position taken, then holds a shared advisory lock named after it, and
 * only then takes its own, which are higher. A reader reads the last position taken, then the
 * locks, and only then the rows. What held no lock by then has either taken positions above those
 * the reader asks for, or has ended; and PostgreSQL shows a commit before it gives up the locks.
 * Writers never wait, and a transaction holds the feed back only from its last statement to its
 * commit.
 *
 * <p>Ordering by transaction ids below the oldest running one would need no lock. But a transaction
 * that got its id early and revised an entity late would come before the revision it builds on, and
 * any long transaction would hold the feed back.
 */
final class PostgresLog implements LogDatabase {

  // "FC" in front of 48 bits of position; nobody else takes locks with such names.
  private static final String PREFIX = "17987";

  private static final String ANNOUNCE =
      "SELECT pg_advisory_xact_lock_shared((%s::bigint << 48) + last_value - NOT_YET)"
              .formatted(PREFIX)
              .replace("NOT_YET", "CASE WHEN is_called THEN 0 ELSE 1 END")
          + " FROM change_log_position_seq";

  // A restored dump has tables with other ids, a copy of the files or a promoted standby another
  // timeline.
  private static final String LAST =
      "SELECT last_value - CASE WHEN is_called THEN 0 ELSE 1 END,"
          + " (SELECT system_identifier FROM pg_control_system())"
          + " || '/' || (SELECT oid FROM pg_database WHERE datname = current_database())"
          + " || '/' || CAST(CAST('change_log' AS regclass) AS oid)"
          + " || '/' || substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8),"
          + " current_setting('transaction_isolation')"
          + " FROM change_log_position_seq";

  // Of this session, and so of this transaction.
  private static final String TAKEN = "SELECT currval('change_log_position_seq')";

  // A lock named by 64 bits shows them in two halves; objsubid tells it from one named by two
  // numbers.
  private static final String LOWEST_ANNOUNCED =
      "SELECT min(((classid::bigint & 65535) << 32) | objid::bigint) FROM pg_locks"
          + " WHERE locktype = 'advisory' AND objsubid = 1 AND classid::bigint >> 16 = "
          + PREFIX
          + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";

  // The rows of all types or of one, and the epoch. The rows of some types are asked for type by
  // type; each choice of them would be a text of its own, which the server keeps.
  private static final int MOST_TOGETHER = 2;

  @Override
  public void announce(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ANNOUNCE)) {
      statement.execute();
    }
  }

  @Override
  public long taken(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(TAKEN);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  @Override
  public Extent extent(Connection connection, List<LogQuestion> then) throws SQLException {
    if (then.size() <= MOST_TOGETHER) {
      return together(connection, then);
    }
    Extent extent = together(connection, List.of());
    for (LogQuestion question : then) {
      question.ask(connection);
    }
    return extent;
  }

  // One message to the server. The order matters: a writer that takes a position after the last was
  // read was announced before it took it, or the position is above.
  private static Extent together(Connection connection, List<LogQuestion> then)
      throws SQLException {
    String all =
        Stream.concat(Stream.of(LAST, LOWEST_ANNOUNCED), then.stream().map(LogQuestion::query))
            .collect(Collectors.joining(";"));
    // Prepared: for each look of a reader they would take longer to be planned than to be answered.
    try (PreparedStatement statement = connection.prepareStatement(all)) {
      int place = 1;
      for (LogQuestion question : then) {
        place = question.bind(statement, place);
      }
      statement.execute();
      Extent extent = extent(statement);
      for (LogQuestion question : then) {
        try (ResultSet rows = next(statement)) {
          question.answer().take(rows);
        }
      }
      return extent;
    }
  }

  private static Extent extent(PreparedStatement statement) throws SQLException {
    String identity;
    long last;
    try (ResultSet row = statement.getResultSet()) {
      row.next();
      last = row.getLong(1);
      identity = row.getString(2);
      require(row.getString(3));
    }
    try (ResultSet row = next(statement)) {
      row.next();
      long lowest = row.getLong(1);
      return new Extent(identity, last, row.wasNull() ? last : Math.min(lowest, last));
    }
  }

  private static ResultSet next(PreparedStatement statement) throws SQLException {
    statement.getMoreResults();
    return statement.getResultSet();
  }

  // With one snapshot for all of them, the rows would be those from before the locks were read.
  private static void require(String isolation) {
    if (!isolation.equals("read committed")) {
      throw new IllegalStateException(
          "the log cannot be read in a transaction that is " + isolation);
    }
  }
}
