package org.depositary.speech;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.depositary.database.Conditions;
import org.depositary.database.Digest;

/** Leads from an entity to what its name is said to speak in the same text. */
final class SpokenNames {

  private static final String NAMED =
      "exists (select 1 from Mention m where m.anchor.documentId = r.anchor.documentId"
          + " and m.anchor.live = true and m.entityId in :value and m.name = %s)";

  private SpokenNames() {}

  /** What stands for a name in indexes: names may be as long as the text makes them. */
  static String key(String name) {
    return Digest.of(name);
  }

  static List<String> keys(Collection<String> names) {
    return names.stream().map(SpokenNames::key).toList();
  }

  /**
   * @param voice how the query reaches the name of the voice
   */
  static Conditions narrow(Conditions conditions, String voice, Collection<UUID> entities) {
    return conditions.whereAny(NAMED.replace("%s", voice), entities);
  }
}
