package org.depositary.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.depositary.change.Change;
import org.depositary.change.ChangeType;
import org.depositary.change.ResourceType;
import org.depositary.extraction.Mention;
import org.depositary.extraction.MentionType;

/**
 * Links mentions to canonical entities.
 *
 * <p>A mention whose name stands in an authority list goes to that record's entity, whatever it is
 * called; any other to the entity of its type with the same folded name. One word of a person's
 * name leads no further than its document.
 */
@ApplicationScoped
public class Entities {

  /**
   * The entities of some mentions.
   *
   * @param byKey by digest of the link key
   * @param changes entities that had to be made
   */
  public record Linked(Map<String, UUID> byKey, List<Change> changes) {

    /** Sets the entity that a mention names by its key; a date has none. */
    void link(MentionRow row) {
      row.entityId = row.linkKey == null ? null : byKey.get(row.linkKey);
    }
  }

  private final EntityStore store;
  private final Clock clock;

  Entities(EntityStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Finds or makes the entities of these mentions, in the transaction that is running. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Linked link(UUID documentId, List<Mention> mentions, String actor) {
    // In the order of the keys, so that two writers never wait for each other crosswise.
    TreeMap<String, Mention> byKey = new TreeMap<>();
    for (Mention mention : mentions) {
      if (mention.type() != MentionType.DATE) {
        byKey.putIfAbsent(LinkKey.of(mention, documentId).digest(), mention);
      }
    }
    Map<String, UUID> known = new HashMap<>(store.findByLinkKeys(byKey.keySet()));
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<Change> changes = new ArrayList<>();
    byKey.forEach(
        (key, mention) -> {
          if (!known.containsKey(key)) {
            NewEntity made = new NewEntity(EntityType.of(mention.type()), mention.name(), null);
            UUID id = store.create(LinkKey.of(mention, documentId), made, now).id;
            known.put(key, id);
            changes.add(new Change(ChangeType.CREATED, ResourceType.ENTITY, id, 1, actor));
          }
        });
    return new Linked(known, changes);
  }

  /** The entities as views link to them, by id. */
  public Map<UUID, EntityLink> links(Collection<UUID> ids) {
    Map<UUID, EntityLink> links = new HashMap<>();
    store.findAll(ids).forEach((id, row) -> links.put(id, EntityLink.of(row)));
    return links;
  }
}
