package org.depositary.http;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Something all nodes share and nobody may see. */
@Entity(name = "ServiceSecret")
@Table(name = "service_secret")
class SecretRow {

  @Id
  @Column(length = 50)
  String name;

  @Column(length = 200)
  String secret;
}
