package org.depositary.move;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A column, and how its values are written.
 *
 * @param name in lower case, the same in every database
 * @param later whether it leads to another row of the same table, which may come later
 */
record MovedColumn(String name, Kind kind, boolean later) {

  /** What the values of a column are, whatever a database calls the type. */
  enum Kind {
    ID,
    BOOLEAN,
    NUMBER,
    FRACTION,
    INSTANT,
    BYTES,
    TEXT;

    static Kind of(String typeName) {
      return switch (typeName.toLowerCase(Locale.ROOT)) {
        case "uuid" -> ID;
        case "boolean", "bool" -> BOOLEAN;
        case "integer", "int4", "serial", "bigint", "int8", "bigserial" -> NUMBER;
        case "double precision", "float8" -> FRACTION;
        case "timestamp with time zone", "timestamptz" -> INSTANT;
        case "binary varying", "binary large object", "bytea" -> BYTES;
        case "character varying", "character large object", "varchar", "text" -> TEXT;
        default -> throw new IllegalStateException("columns of type " + typeName + " cannot move");
      };
    }
  }

  /** The value as a JSON value of its own: a boolean, a number or a text. */
  @Nullable Object read(ResultSet row, int index) throws SQLException {
    return switch (kind) {
      case ID -> text(row.getObject(index));
      case BOOLEAN -> known(row.getBoolean(index), row);
      case NUMBER -> known(row.getLong(index), row);
      case FRACTION -> known(row.getDouble(index), row);
      case INSTANT -> instant(row.getObject(index, OffsetDateTime.class));
      case BYTES -> encoded(row.getBytes(index));
      case TEXT -> row.getString(index);
    };
  }

  private static @Nullable Object known(Object value, ResultSet row) throws SQLException {
    return row.wasNull() ? null : value;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static @Nullable String instant(@Nullable OffsetDateTime value) {
    return value == null ? null : value.toInstant().toString();
  }

  private static @Nullable String encoded(byte @Nullable [] value) {
    return value == null ? null : Base64.getEncoder().encodeToString(value);
  }

  /** Sets what {@link #read} has answered. */
  void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
    if (value == null) {
      statement.setNull(index, nullType());
      return;
    }
    String text = value.toString();
    switch (kind) {
      case ID -> statement.setObject(index, UUID.fromString(text));
      case BOOLEAN -> statement.setBoolean(index, Boolean.parseBoolean(text));
      case NUMBER -> statement.setLong(index, Long.parseLong(text));
      case FRACTION -> statement.setDouble(index, Double.parseDouble(text));
      case INSTANT -> statement.setObject(index, Instant.parse(text).atOffset(ZoneOffset.UTC));
      case BYTES -> statement.setBytes(index, Base64.getDecoder().decode(text));
      case TEXT -> statement.setString(index, text);
    }
  }

  private int nullType() {
    return switch (kind) {
      case ID -> Types.OTHER;
      case BOOLEAN -> Types.BOOLEAN;
      case NUMBER -> Types.BIGINT;
      case FRACTION -> Types.DOUBLE;
      case INSTANT -> Types.TIMESTAMP_WITH_TIMEZONE;
      case BYTES -> Types.VARBINARY;
      case TEXT -> Types.VARCHAR;
    };
  }
}
