package org.depositary.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A key under which mentions find an entity, with the name that made it. */
@Entity(name = "EntityName")
@Table(name = "entity_name")
class EntityNameRow {

  /** SHA-256 of the key: names are longer than an index likes. */
  @Id
  @Column(name = "link_key", length = 64)
  String linkKey;

  @Column(name = "entity_id")
  UUID entityId;

  @Column(length = 2000)
  String name;

  @Column(name = "folded_name", length = 2000)
  String foldedName;
}
