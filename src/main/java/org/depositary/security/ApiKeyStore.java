package org.depositary.security;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.depositary.http.Slice;

/** The only class that reads and writes keys. */
@ApplicationScoped
class ApiKeyStore implements PanacheRepositoryBase<ApiKeyRow, String> {

  /** The key, unless it is revoked by now. */
  Optional<ApiKeyRow> findValid(String id) {
    return find("id = ?1 and revokedAt is null", id).firstResultOptional();
  }

  /** The same for a request that has read nothing yet: what a session has read it reads once. */
  Optional<ApiKeyRow> findValidAtFirst(String id) {
    return findByIdOptional(id).filter(row -> row.revokedAt == null);
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
