package org.depositary.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.depositary.text.Transliteration;
import org.jspecify.annotations.Nullable;

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

  /** What links, as long as no curator has decided. */
  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  LinkReason reason;

  /** The decision that moved the key to its entity. */
  @Column(name = "curation_id")
  @Nullable UUID curationId;

  /** See {@link org.depositary.text.Transliteration}. */
  @Column(length = 200)
  String sound;

  static EntityNameRow of(LinkKey key, String name) {
    BoundedName bounded = BoundedName.of(name);
    EntityNameRow row = new EntityNameRow();
    row.linkKey = key.digest();
    row.reason = key.reason();
    row.sound = Transliteration.key(bounded.text());
    row.name = bounded.text();
    row.foldedName = bounded.folded();
    return row;
  }

  LinkReason currentReason() {
    return curationId == null ? reason : LinkReason.CURATOR;
  }
}
