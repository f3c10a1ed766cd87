package org.depositary.security;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.depositary.http.Slice;

/** The only class that reads and writes keys. */
@ApplicationScoped
class ApiKeyStore implements PanacheRepositoryBase<ApiKeyRow, String> {

  private static final String USABLE =
      "SELECT name, secret_hash, scopes FROM api_key WHERE id = ? AND revoked_at IS NULL";

  private final DataSource connections;

  ApiKeyStore(DataSource connections) {
    this.connections = connections;
  }

  /** The key, unless it is revoked by now. */
  Optional<ApiKeyRow> findValid(String id) {
    return find("id = ?1 and revokedAt is null", id).firstResultOptional();
  }

  /**
   * A key that may be used by who knows its secret.
   *
   * @param scopes separated by commas
   */
  record UsableKey(String id, String name, String secretHash, String scopes) {}

  /** The key, unless it is revoked by now. Each request asks, so that no mapper comes between. */
  Optional<UsableKey> findUsable(String id) {
    try (Connection connection = connections.getConnection();
        PreparedStatement statement = connection.prepareStatement(USABLE)) {
      statement.setString(1, id);
      try (ResultSet row = statement.executeQuery()) {
        return row.next()
            ? Optional.of(new UsableKey(id, row.getString(1), row.getString(2), row.getString(3)))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the key cannot be read", e);
    }
  }

  boolean hasAdministrator() {
    return count("revokedAt is null and scopes like '%ADMIN%'") > 0;
  }

  List<ApiKeyRow> list(Slice slice) {
    return slice.atStart()
        ? find("order by createdAt, id").page(0, slice.rows()).list()
        : find(
                "createdAt > ?1 or (createdAt = ?1 and id > ?2) order by createdAt, id",
                Instant.parse(slice.after().get(0)),
                slice.after().get(1))
            .page(0, slice.rows())
            .list();
  }
}
