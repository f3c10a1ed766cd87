package org.depositary.entity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a decision changed, so that it can be undone; kept as JSON.
 *
 * @param moved empty for a renaming
 * @param renamed present for a renaming only
 */
record CurationDetails(List<Moved> moved, @Nullable Renamed renamed) {

  /**
   * A key that was led to another entity.
   *
   * @param before the decision that had moved it last
   */
  record Moved(String key, String name, @Nullable UUID before) {

    static Moved of(EntityNameRow row) {
      return new Moved(row.linkKey, row.name, row.curationId);
    }
  }

  /** A name that was replaced. */
  record Renamed(String from, String to) {}

  static CurationDetails moving(List<EntityNameRow> rows) {
    return new CurationDetails(rows.stream().map(Moved::of).toList(), null);
  }

  static CurationDetails renaming(String from, String to) {
    return new CurationDetails(List.of(), new Renamed(from, to));
  }

  /** The decision before this one about a key, or about the name that a later key came with. */
  @Nullable UUID before(EntityNameRow row) {
    return moved.stream()
        .filter(one -> one.key().equals(row.linkKey))
        .findFirst()
        .or(() -> moved.stream().filter(one -> one.name().equals(row.name)).findFirst())
        .map(Moved::before)
        .orElse(null);
  }

  List<String> keys() {
    return moved.stream().map(Moved::key).toList();
  }
}
