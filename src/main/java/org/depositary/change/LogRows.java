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
import java.util.UUID;

/** The statements that write and read the log; the same on every database. */
public final class LogRows {

  private static final String INSERT =
      "INSERT INTO change_log (type, resource_type, resource_id, revision, occurred_at, actor)"
          + " VALUES (?, ?, ?, ?, ?, ?)";
  private static final String COLUMNS =
      "SELECT position, type, resource_type, resource_id, revision, occurred_at, actor"
          + " FROM change_log WHERE ";
  private static final String BETWEEN = "position > ? AND position <= ? ORDER BY ";
  private static final String FIRST = "position LIMIT ?";

  // Nobody can be shown what was deleted or merged away.
  private static final String LATEST =
      "type NOT IN ('DELETED', 'MERGED') AND NOT EXISTS (SELECT 1 FROM change_log later"
          + " WHERE later.resource_id = change_log.resource_id"
          + " AND later.resource_type = change_log.resource_type"
          + " AND later.position > change_log.position AND later.position <= ?) AND ";

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
    return list(
        types,
        limit,
        between -> read(connection, COLUMNS + between, range.after(), range.upTo(), (long) limit));
  }

  /**
   * The same of only those entries that are the last of their resource up to the upper position,
   * where it was not deleted or merged away: each resource that there was then comes once.
   */
  public static List<LogEntry> listLatest(
      Connection connection, Range range, Collection<ResourceType> types, int limit)
      throws SQLException {
    return list(
        types,
        limit,
        between ->
            read(
                connection,
                COLUMNS + LATEST + between,
                range.upTo(),
                range.after(),
                range.upTo(),
                (long) limit));
  }

  // One index range for each type: a rare one is not looked for in all the others. H2 reads an
  // index in its order only where the order names all of its columns, and sorts all rows otherwise.
  private static List<LogEntry> list(Collection<ResourceType> types, int limit, Reading reading)
      throws SQLException {
    if (types.isEmpty() || types.size() == ResourceType.values().length) {
      return reading.of(BETWEEN + FIRST);
    }
    List<LogEntry> entries = new ArrayList<>();
    for (ResourceType type : EnumSet.copyOf(types)) {
      String narrowed = "resource_type = '" + type.name() + "' AND " + BETWEEN;
      entries.addAll(reading.of(narrowed + "resource_type, " + FIRST));
    }
    entries.sort(Comparator.comparingLong(LogEntry::position));
    return entries.size() > limit ? entries.subList(0, limit) : entries;
  }

  /** Reads the entries that a condition narrows, in the order that follows it. */
  @FunctionalInterface
  private interface Reading {

    List<LogEntry> of(String between) throws SQLException;
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

  private static List<LogEntry> read(Connection connection, String query, long... values)
      throws SQLException {
    List<LogEntry> entries = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < values.length; i++) {
        statement.setLong(i + 1, values[i]);
      }
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          entries.add(entry(row));
        }
      }
    }
    return entries;
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
