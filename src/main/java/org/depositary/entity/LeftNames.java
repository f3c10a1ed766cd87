package org.depositary.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Calls entities by the names that an erasure leaves. */
@ApplicationScoped
class LeftNames {

  private final ForgettingStore store;
  private final EntityStore entities;
  private final MergedKeys mergedKeys;

  LeftNames(ForgettingStore store, EntityStore entities, MergedKeys mergedKeys) {
    this.store = store;
    this.entities = entities;
    this.mergedKeys = mergedKeys;
  }

  private List<EntityNameRow> list(EntityRow row) {
    return row.mergedInto == null
        ? store.listNames(List.of(row.id))
        : entities.listByLinkKeys(mergedKeys.of(row.id), LockModeType.NONE);
  }

  /** A name that texts have for an entity. */
  Optional<String> first(EntityRow row) {
    return list(row).stream().map(name -> name.name).findFirst();
  }

  /** Calls an entity otherwise if its name is forgotten; answers whether it was. */
  boolean rename(EntityRow row, ForgottenNames forgotten) {
    boolean quoted = forgotten.areQuotedIn(row.name);
    if (!quoted && !forgotten.isSpelling(row.name)) {
      return false;
    }
    List<EntityNameRow> left = list(row);
    Optional<EntityNameRow> other =
        left.stream()
            .filter(name -> name.foldedName.equals(row.foldedName))
            .findFirst()
            .or(() -> left.stream().filter(name -> quoted).findFirst());
    other.ifPresent(
        name -> {
          row.name = name.name;
          row.foldedName = name.foldedName;
        });
    return other.isPresent();
  }
}
