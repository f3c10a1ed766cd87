package org.depositary.export.piece;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.depositary.export.piece.Pieces.FileKey;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PiecesTest {

  private static final int MEGABYTE = 1024 * 1024;
  private static final UUID EXPORT = new UUID(0, 2);
  private static final FileKey FIRST = new FileKey(EXPORT, 1);
  private static final FileKey SECOND = new FileKey(EXPORT, 2);

  private final JdbcDataSource database = new JdbcDataSource();
  private final Pieces pieces = new Pieces(database);

  @BeforeEach
  void store() throws SQLException {
    database.setURL("jdbc:h2:mem:pieces;DB_CLOSE_DELAY=-1");
    execute(
        "DROP ALL OBJECTS",
        "CREATE TABLE export (id UUID, state VARCHAR)",
        "CREATE TABLE export_piece (export_id UUID, file_number INTEGER, starts_at BIGINT,"
            + " bytes VARBINARY)",
        "INSERT INTO export VALUES ('" + EXPORT + "', 'COMPLETE')");
    pieces.append(FIRST, 0, List.of(new byte[3 * MEGABYTE]));
    pieces.append(FIRST, 3 * MEGABYTE, List.of(new byte[7 * MEGABYTE]));
    pieces.append(SECOND, 0, List.of(new byte[MEGABYTE]));
  }

  private void execute(String... statements) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  @Test
  void fewMegabytesAreDeletedAtOnceAndAllOfThemInTheEnd() {
    assertThat(pieces.deleteSome(EXPORT)).isTrue();
    assertThat(pieces.find(FIRST, 0)).isEmpty();
    assertThat(pieces.find(FIRST, 5 * MEGABYTE)).isPresent();
    int times = 1;
    while (pieces.deleteSome(EXPORT)) {
      times++;
    }
    assertThat(times).isBetween(4, 8);
    assertThat(pieces.find(FIRST, 9 * MEGABYTE)).isEmpty();
    assertThat(pieces.find(SECOND, 0)).isEmpty();
  }

  @Test
  void nothingIsFoundOfAnExportThatWasWithdrawn() throws SQLException {
    assertThat(pieces.find(SECOND, 0)).isPresent();
    execute("UPDATE export SET state = 'WITHDRAWN'");
    assertThat(pieces.find(SECOND, 0)).isEmpty();
  }

  @Test
  void partsFollowEachOtherHoweverTheyAreKept() {
    FileKey file = new FileKey(EXPORT, 3);
    Random random = new Random(1);
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    for (List<Integer> lengths : List.of(List.of(300_000, 1, 0, 500_000, 7), List.of(5, 262_144))) {
      List<byte[]> parts = lengths.stream().map(byte[]::new).toList();
      parts.forEach(random::nextBytes);
      pieces.append(file, whole.size(), parts);
      parts.forEach(whole::writeBytes);
    }
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    while (read.size() < whole.size()) {
      read.writeBytes(pieces.find(file, read.size()).orElseThrow());
    }
    assertThat(read.toByteArray()).isEqualTo(whole.toByteArray());
    assertThat(pieces.find(file, whole.size())).isEmpty();
  }
}
