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
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.depositary.change.Change;
import org.depositary.change.ChangeType;
import org.depositary.change.ResourceType;
import org.depositary.extraction.Mention;
import org.depositary.extraction.MentionType;
import org.depositary.text.Spelling;

/**
 * Links mentions to canonical entities.
 *
 * <p>A mention whose name stands in an authority list goes to that record's entity, whatever it is
 * called; any other to the entity of its type with the same folded name. A full name of a person
 * leads to one entity unless {@link Calling callings} keep two apart; one word of it leads no
 * further than its document.
 */
@ApplicationScoped
public class Entities {

  /**
   * The entities of some mentions.
   *
   * @param byKey by digest of the link key
   * @param changes entities that had to be made or split
   */
  public record Linked(Map<String, UUID> byKey, List<Change> changes) {

    /** Sets the entity that a mention names by its key; a date has none. */
    void link(MentionRow row) {
      row.entityId = row.linkKey == null ? null : byKey.get(row.linkKey);
    }
  }

  private final EntityStore store;
  private final NamesAhead names;
  private final Clock clock;

  Entities(EntityStore store, NamesAhead names, Clock clock) {
    this.store = store;
    this.names = names;
    this.clock = clock;
  }

  /** Finds or makes the entities of these mentions, in the transaction that is running. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Linked link(UUID documentId, List<Mention> mentions, String actor) {
    LinkKeys keys = new LinkKeys(documentId, mentions);
    // In the order of the keys: writers of one document each never wait for each other crosswise.
    // Those of several may; the one that loses is run again.
    TreeMap<String, Mention> byKey = new TreeMap<>();
    for (Mention mention : mentions) {
      if (mention.type() != MentionType.DATE) {
        byKey.merge(
            keys.of(mention).digest(),
            mention,
            (one, other) -> Spelling.isBetter(other.name(), one.name()) ? other : one);
      }
    }
    HeldNames held = names.held();
    held.readMentioned(List.of(keys));
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    PersonLinking people = new PersonLinking(store, held, now, actor);
    Respelling spellings = new Respelling(store, now, actor);
    List<Change> changes = new ArrayList<>();
    Map<String, UUID> known = new HashMap<>();
    byKey.forEach(
        (key, mention) -> {
          Optional<FullName> person = keys.fullName(mention);
          EntityNameRow row = held.get(key);
          if (person.isPresent()) {
            known.put(key, people.link(person.get()));
          } else if (row != null) {
            known.put(key, row.entityId);
            changes.addAll(spellings.respell(row, mention.name()));
          } else {
            NewEntity made = new NewEntity(EntityType.of(mention.type()), mention.name(), null);
            EntityNameRow stored = store.create(keys.of(mention), made, now);
            held.put(stored);
            UUID id = stored.entityId;
            known.put(key, id);
            changes.add(new Change(ChangeType.CREATED, ResourceType.ENTITY, id, 1, actor));
          }
        });
    changes.addAll(people.changes());
    return new Linked(known, changes);
  }

  /** The canonical names of some entities, by id. */
  public Map<String, String> names(Collection<String> ids) {
    Map<String, String> names = new HashMap<>();
    links(ids.stream().map(UUID::fromString).toList())
        .forEach((id, link) -> names.put(id.toString(), link.name()));
    return names;
  }

  /** The entities as views link to them, by id. */
  public Map<UUID, EntityLink> links(Collection<UUID> ids) {
    Map<UUID, EntityLink> links = new HashMap<>();
    store.findAll(ids).forEach((id, row) -> links.put(id, EntityLink.of(row)));
    return links;
  }
}
