package org.depositary.task;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/** A task put into the database as another node would have left it. */
record StoredTask(String state, Duration due, int attempts, String subject, String joinKey) {

  private static final String INSERT =
      "INSERT INTO task (id, kind, subject, state, due_at, owner, claims, attempts, progress,"
          + " actor, created_at, join_key) VALUES (?, 'REEXTRACTION', ?, ?, ?, 'another node', 1,"
          + " ?, '{\"position\":\"\",\"done\":0,\"ended\":false,\"counts\":{},\"notes\":[]}',"
          + " 'system', ?, ?)";

  /** A task that this node can do. */
  static StoredTask running(Duration due, int attempts, String version) {
    return new StoredTask("RUNNING", due, attempts, version, null);
  }

  /** The same, found by those who ask for one. */
  StoredTask joined() {
    return new StoredTask(state, due, attempts, subject, "REEXTRACTION");
  }

  /** Stores it and answers its id. */
  UUID store(DataSource database) throws SQLException {
    UUID id = UUID.randomUUID();
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(INSERT)) {
      statement.setObject(1, id);
      statement.setString(2, subject);
      statement.setString(3, state);
      statement.setObject(4, now.plus(due));
      statement.setInt(5, attempts);
      statement.setObject(6, now);
      statement.setString(7, joinKey);
      statement.executeUpdate();
    }
    return id;
  }
}
