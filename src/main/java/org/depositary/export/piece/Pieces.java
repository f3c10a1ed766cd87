package org.depositary.export.piece;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
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
          // Its pieces may be there for a while after it was withdrawn.
          + " AND EXISTS (SELECT 1 FROM export WHERE id = ? AND state <> 'WITHDRAWN')"
          + " ORDER BY export_id DESC, file_number DESC, starts_at DESC LIMIT 1";
  private static final String FIND_FIRST =
      "SELECT file_number, starts_at FROM export_piece WHERE export_id = ?"
          + " ORDER BY export_id, file_number, starts_at LIMIT 1";
  private static final String DELETE =
      "DELETE FROM export_piece WHERE export_id = ? AND file_number = ? AND starts_at < ?";

  /**
   * Bytes of a file that are deleted in one transaction. H2 keeps all that a transaction deletes in
   * memory until it writes it for the undo: a file of an export would be more than a small heap
   * has.
   */
  private static final long DELETED_AT_ONCE = 16 * LONGEST;

  private final DataSource connections;

  Pieces(DataSource connections) {
    this.connections = connections;
  }

  /** A file of an export. */
  public record FileKey(UUID exportId, int number) {}

  /** Adds bytes to a file that has so many already, a part behind the other. */
  public void append(FileKey file, long size, List<byte[]> parts) {
    InputStream all =
        new SequenceInputStream(
            Collections.enumeration(parts.stream().map(ByteArrayInputStream::new).toList()));
    long end = size + parts.stream().mapToLong(part -> part.length).sum();
    with(
        INSERT,
        statement -> {
          for (long at = size; at < end; at += LONGEST) {
            statement.setObject(1, file.exportId());
            statement.setInt(2, file.number());
            statement.setLong(3, at);
            statement.setBytes(4, next(all, (int) Math.min(LONGEST, end - at)));
            statement.executeUpdate();
          }
          return parts.size();
        });
  }

  private static byte[] next(InputStream bytes, int length) {
    byte[] some = new byte[length];
    try {
      bytes.readNBytes(some, 0, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return some;
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
          statement.setObject(5, file.exportId());
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

  /** Deletes the first bytes that an export has; false where it has none. */
  public boolean deleteSome(UUID exportId) {
    Optional<Start> first = with(FIND_FIRST, statement -> first(statement, exportId));
    first.ifPresent(
        start ->
            with(
                DELETE,
                statement -> {
                  statement.setObject(1, exportId);
                  statement.setInt(2, start.file());
                  statement.setLong(3, start.at() + DELETED_AT_ONCE);
                  return statement.executeUpdate();
                }));
    return first.isPresent();
  }

  /** Where a piece begins. */
  private record Start(int file, long at) {}

  private static Optional<Start> first(PreparedStatement statement, UUID exportId)
      throws SQLException {
    statement.setObject(1, exportId);
    try (ResultSet row = statement.executeQuery()) {
      return row.next() ? Optional.of(new Start(row.getInt(1), row.getLong(2))) : Optional.empty();
    }
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
