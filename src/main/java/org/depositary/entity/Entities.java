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
import org.depositary.database.Digest;
import org.depositary.extraction.Mention;
import org.depositary.extraction.MentionType;
import org.depositary.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Links mentions to canonical entities.
 *
 * <p>A mention whose name stands in an authority list goes to that record's entity, whatever it is
 * called; any other to the entity of its type with the same folded name.
 */
@ApplicationScoped
public class Entities {

  /**
   * The entities of some mentions.
   *
   * @param changes entities that had to be made
   */
  public record Linked(Map<String, UUID> byKey, List<Change> changes) {

    /** The entity a mention names; null for a date. */
    @Nullable UUID entityOf(Mention mention) {
      return mention.type() == MentionType.DATE ? null : byKey.get(linkKey(mention));
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
  public Linked link(List<Mention> mentions, String actor) {
    // In the order of the keys, so that two writers never wait for each other crosswise.
    TreeMap<String, Mention> byKey = new TreeMap<>();
    for (Mention mention : mentions) {
      if (mention.type() != MentionType.DATE) {
        byKey.putIfAbsent(linkKey(mention), mention);
      }
    }
    Map<String, UUID> known = new HashMap<>(store.findByLinkKeys(byKey.keySet()));
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<Change> changes = new ArrayList<>();
    byKey.forEach(
        (key, mention) -> {
          if (!known.containsKey(key)) {
            NewEntity made = new NewEntity(EntityType.of(mention.type()), mention.name(), null);
            UUID id = store.create(key, made, now).id;
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

  private static String linkKey(Mention mention) {
    return mention.authority() != null
        ? Digest.of("authority", mention.authority())
        : Digest.of(mention.type().name(), Folding.key(mention.name()));
  }
}
