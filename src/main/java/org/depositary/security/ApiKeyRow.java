package org.depositary.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A key as stored: the hash of its secret, its scopes as a comma-separated list. */
@Entity
@Table(name = "api_key")
class ApiKeyRow {

  @Id String id;

  String name;

  @Column(name = "secret_hash")
  String secretHash;

  String scopes;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "created_by")
  String createdBy;

  @Column(name = "revoked_at")
  @Nullable Instant revokedAt;
}
