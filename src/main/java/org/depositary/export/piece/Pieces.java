package org.depositary.export.piece;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Keeps the bytes of files; writes run in the transaction of the caller. */
@ApplicationScoped
public class Pieces {

  /** No row is longer, so that a reader holds little of a file. */
  private static final int LONGEST = 256 * 1024;

  private static final String INSERT =
      "INSERT INTO export_piece (export_id, file_number, starts_at, bytes) VALUES (?, ?, ?, ?)";
  // H2 reads an index backwards only where the order names all of its columns.
  private static final String FIND =
      "SELECT starts_at, bytes FROM export_piece WHERE export_id = ? AND file_number = ?"
          + " AND starts_at > ? AND starts_at <= ?"
          + " ORDER BY export_id DESC, file_number DESC, starts_at DESC LIMIT 1";
  private static final String DELETE_FILE =
      "DELETE FROM export_piece WHERE export_id = ? AND file_number ="
          + " (SELECT MIN(file_number) FROM export_piece WHERE export_id = ?)";
  private static final String DELETE_ALL = "DELETE FROM export_piece";

  private final DataSource connections;

  Pieces(DataSource connections) {
    this.connections = connections;
  }

  /** A file of an export. */
  public record FileKey(UUID exportId, int number) {}

  /** Adds bytes to a file that has so many already. */
  public void append(FileKey file, long size, byte[] bytes) {
    with(
        INSERT,
        statement -> {
          for (int from = 0; from < bytes.length; from += LONGEST) {
            statement.setObject(1, file.exportId());
            statement.setInt(2, file.number());
            statement.setLong(3, size + from);
            int to = Math.min(bytes.length, from + LONGEST);
            statement.setBytes(4, Arrays.copyOfRange(bytes, from, to));
            statement.executeUpdate();
          }
          return bytes.length;
        });
  }

  /**
   * Some of the bytes of a file from one of them on.
   *
   * @return empty where there are none: they were deleted, or never were
   */
  public Optional<byte[]> find(FileKey file, long at) {
    return with(
        FIND,
        statement -> {
          statement.setObject(1, file.exportId());
          statement.setInt(2, file.number());
          statement.setLong(3, at - LONGEST);
          statement.setLong(4, at);
          try (ResultSet row = statement.executeQuery()) {
            return row.next() ? rest(row, at) : Optional.empty();
          }
        });
  }

  private static Optional<byte[]> rest(ResultSet row, long at) throws SQLException {
    byte[] bytes = row.getBytes(2);
    int from = (int) (at - row.getLong(1));
    return from < bytes.length
        ? Optional.of(from == 0 ? bytes : Arrays.copyOfRange(bytes, from, bytes.length))
        : Optional.empty();
  }

  /** SHA-256 of a file, in lower-case hexadecimal. */
  public String digest(FileKey file) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      long at = 0;
      Optional<byte[]> piece = find(file, at);
      while (piece.isPresent()) {
        digest.update(piece.get());
        at += piece.get().length;
        piece = find(file, at);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Deletes the first file that an export has; false where it has none. */
  public boolean deleteFile(UUID exportId) {
    return with(
            DELETE_FILE,
            statement -> {
              statement.setObject(1, exportId);
              statement.setObject(2, exportId);
              return statement.executeUpdate();
            })
        > 0;
  }

  /** Deletes every file of every export. */
  public void deleteAll() {
    with(DELETE_ALL, PreparedStatement::executeUpdate);
  }

  /** Work with a prepared statement. */
  @FunctionalInterface
  private interface Work<T> {

    T on(PreparedStatement statement) throws SQLException;
  }

  private <T> T with(String sql, Work<T> work) {
    try (Connection connection = connections.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      return work.on(statement);
    } catch (SQLException e) {
      throw new PieceException(e);
    }
  }
}
