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
   * Asks for the first entries of some types after a position.
   *
   * @param types empty for all
   * @param found is given them, those of one type after those of another
   */
  public static List<LogQuestion> after(
      long position, Collection<ResourceType> types, int limit, List<LogEntry> found) {
    return parts("position > ?", types).stream()
        .map(
            part ->
                new LogQuestion(
                    COLUMNS + part,
                    List.of(position, (long) limit),
                    rows -> found.addAll(entries(rows))))
        .toList();
  }

  /** The first entries of all that were found up to a position, in order. */
  public static List<LogEntry> first(List<LogEntry> found, long upTo, int limit) {
    return found.stream()
        .filter(entry -> entry.position() <= upTo)
        .sorted(Comparator.comparingLong(LogEntry::position))
        .limit(limit)
        .toList();
  }

  /**
   * The first entries of some types between two positions that are the last of their resource up to
   * the upper one, where it was not deleted or merged away: each resource that there was then comes
   * once.
   *
   * @param types empty for all
   */
  public static List<LogEntry> listLatest(
      Connection connection, Range range, Collection<ResourceType> types, int limit)
      throws SQLException {
    List<LogEntry> found = new ArrayList<>();
    for (String part : parts(LATEST + "position > ? AND position <= ?", types)) {
      List<Long> values = List.of(range.upTo(), range.after(), range.upTo(), (long) limit);
      new LogQuestion(COLUMNS + part, values, rows -> found.addAll(entries(rows))).ask(connection);
    }
    return first(found, range.upTo(), limit);
  }

  // One index range for each type: a rare one is not looked for in all the others. H2 reads an
  // index in its order only where the order names all of its columns, and sorts all rows otherwise.
  private static List<String> parts(String condition, Collection<ResourceType> types) {
    if (types.isEmpty() || types.size() == ResourceType.values().length) {
      return List.of(condition + " ORDER BY " + FIRST);
    }
    return EnumSet.copyOf(types).stream()
        .map(type -> "resource_type = '" + type.name() + "' AND " + condition)
        .map(narrowed -> narrowed + " ORDER BY resource_type, " + FIRST)
        .toList();
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

  private static List<LogEntry> entries(ResultSet rows) throws SQLException {
    List<LogEntry> entries = new ArrayList<>();
    while (rows.next()) {
      entries.add(entry(rows));
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
