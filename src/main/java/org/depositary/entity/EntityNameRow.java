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
    EntityNameRow row = new EntityNameRow();
    row.linkKey = key.digest();
    row.reason = key.reason();
    row.respell(name);
    return row;
  }

  /** Spells the name otherwise; the key stays. */
  void respell(String spelling) {
    BoundedName bounded = BoundedName.of(spelling);
    name = bounded.text();
    foldedName = bounded.folded();
    sound = Transliteration.key(name);
  }

  /** Whether a folded name is this one, or one that an authority list has for the same record. */
  boolean isCalled(String folded) {
    return foldedName.equals(folded)
        || ListedNames.of(linkKey).stream()
            .anyMatch(listed -> BoundedName.of(listed).folded().equals(folded));
  }

  LinkReason currentReason() {
    return curationId == null ? reason : LinkReason.CURATOR;
  }
}
