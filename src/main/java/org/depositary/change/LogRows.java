package org.depositary.change;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The statements that write and read the log; the same on every database. */
public final class LogRows {

  private static final String INSERT =
      "INSERT INTO change_log (type, resource_type, resource_id, revision, occurred_at, actor)"
          + " VALUES (?, ?, ?, ?, ?, ?)";
  private static final String COLUMNS =
      "SELECT position, type, resource_type, resource_id, revision, occurred_at, actor"
          + " FROM change_log WHERE ";
  private static final String BETWEEN = "position > ? AND position <= ? ORDER BY position LIMIT ?";

  private static final String OLDEST = "SELECT MIN(occurred_at) FROM change_log WHERE position > ?";

  private LogRows() {}

  // As rows of a mapper they would go one by one, each to learn the position that it was given.
  static void insert(Connection connection, List<Change> changes, OffsetDateTime now)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
      for (Change change : changes) {
        statement.setString(1, change.type().name());
        statement.setString(2, change.resourceType().name());
        statement.setObject(3, change.resourceId());
        statement.setInt(4, change.revision());
        statement.setObject(5, now);
        statement.setString(6, change.actor());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /**
   * The first entries of some types between two positions, the lower excluded.
   *
   * @param types empty for all
   */
  public static List<LogEntry> list(
      Connection connection, Range range, Collection<ResourceType> types, int limit)
      throws SQLException {
    List<LogEntry> entries = new ArrayList<>();
    if (types.isEmpty()) {
      addTo(entries, connection, COLUMNS + BETWEEN, range, limit);
      return entries;
    }
    // One index range each: a rare type is not looked for in all the others.
    Set<ResourceType> each = EnumSet.copyOf(types);
    for (ResourceType type : each) {
      String query = COLUMNS + "resource_type = '" + type.name() + "' AND " + BETWEEN;
      addTo(entries, connection, query, range, limit);
    }
    entries.sort(Comparator.comparingLong(LogEntry::position));
    return entries.size() > limit ? entries.subList(0, limit) : entries;
  }

  /** Positions above one and up to another. */
  public record Range(long after, long upTo) {}

  /** When the oldest entry after a position was made. */
  public static Optional<Instant> oldestAfter(Connection connection, long position)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(OLDEST)) {
      statement.setLong(1, position);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
            .map(OffsetDateTime::toInstant);
      }
    }
  }

  private static void addTo(
      List<LogEntry> entries, Connection connection, String query, Range range, int limit)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setLong(1, range.after());
      statement.setLong(2, range.upTo());
      statement.setInt(3, limit);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          entries.add(entry(row));
        }
      }
    }
  }

  private static LogEntry entry(ResultSet row) throws SQLException {
    Change change =
        new Change(
            ChangeType.valueOf(row.getString(2)),
            ResourceType.valueOf(row.getString(3)),
            row.getObject(4, UUID.class),
            row.getInt(5),
            row.getString(7));
    return new LogEntry(row.getLong(1), change, row.getObject(6, OffsetDateTime.class).toInstant());
  }
}
