package org.depositary.http.repeat;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.depositary.http.repeat.KeptAnswer.Head;
import org.jspecify.annotations.Nullable;

/** Kept answers in the database; in the transaction of the caller, if there is one. */
@ApplicationScoped
class AnswerStore {

  private static final String FIND =
      "SELECT fingerprint, status, location, content_location, cache_control, log_position, body"
          + " FROM kept_answer WHERE id = ? AND kept_at >= ?";
  private static final String DELETE_OLD = "DELETE FROM kept_answer WHERE id = ? AND kept_at < ?";
  private static final String INSERT =
      "INSERT INTO kept_answer (fingerprint, status, location, content_location, cache_control,"
          + " log_position, body, id, kept_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String EXPIRE = "DELETE FROM kept_answer WHERE kept_at < ?";
  private static final String EMPTY = "UPDATE kept_answer SET body = NULL WHERE body IS NOT NULL";

  private final DataSource connections;

  AnswerStore(DataSource connections) {
    this.connections = connections;
  }

  /** An answer that was kept since an instant. */
  Optional<KeptAnswer> find(String id, Instant since) {
    return with(
        FIND,
        statement -> {
          statement.setString(1, id);
          statement.setObject(2, since.atOffset(ZoneOffset.UTC));
          try (ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(read(row)) : Optional.empty();
          }
        });
  }

  private static KeptAnswer read(ResultSet row) throws SQLException {
    long position = row.getLong(6);
    @Nullable Long written = row.wasNull() ? null : position;
    return new KeptAnswer(
        row.getString(1),
        new Head(row.getInt(2), uri(row.getString(3)), uri(row.getString(4)), row.getString(5)),
        written,
        body(row.getBytes(7)));
  }

  private static @Nullable SealedBody body(byte @Nullable [] bytes) {
    return bytes == null ? null : new SealedBody(bytes);
  }

  private static @Nullable URI uri(@Nullable String address) {
    return address == null ? null : URI.create(address);
  }

  /** Stores an answer; one from before an instant gives way to it. */
  void insert(String id, KeptAnswer kept, Instant now, Instant since) {
    with(
        DELETE_OLD,
        statement -> {
          statement.setString(1, id);
          statement.setObject(2, since.atOffset(ZoneOffset.UTC));
          return statement.executeUpdate();
        });
    with(
        INSERT,
        statement -> {
          bind(statement, kept);
          statement.setString(8, id);
          statement.setObject(9, now.atOffset(ZoneOffset.UTC));
          return statement.executeUpdate();
        });
  }

  private static void bind(PreparedStatement statement, KeptAnswer kept) throws SQLException {
    Head head = kept.head();
    statement.setString(1, kept.fingerprint());
    statement.setInt(2, head.status());
    statement.setString(3, text(head.location()));
    statement.setString(4, text(head.contentLocation()));
    statement.setString(5, head.cacheControl());
    statement.setObject(6, kept.position(), Types.BIGINT);
    SealedBody body = kept.body();
    statement.setBytes(7, body == null ? null : body.bytes());
  }

  private static @Nullable String text(@Nullable URI address) {
    return address == null ? null : address.toString();
  }

  int deleteBefore(Instant instant) {
    return with(
        EXPIRE,
        statement -> {
          statement.setObject(1, instant.atOffset(ZoneOffset.UTC));
          return statement.executeUpdate();
        });
  }

  int emptyAll() {
    return with(EMPTY, PreparedStatement::executeUpdate);
  }

  /** Work with a prepared statement. */
  @FunctionalInterface
  interface Work<T> {

    T on(PreparedStatement statement) throws SQLException;
  }

  <T> T with(String sql, Work<T> work) {
    try (Connection connection = connections.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      return work.on(statement);
    } catch (SQLException e) {
      throw new AnswerStoreException(e);
    }
  }
}
