package org.depositary.convention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A release of the register that was announced. */
@Entity(name = "RegisterRelease")
@Table(name = "register_release")
class ReleaseRow {

  @Id int number;

  @Column(length = 100)
  String version;

  @Column(name = "released_at")
  Instant releasedAt;
}
