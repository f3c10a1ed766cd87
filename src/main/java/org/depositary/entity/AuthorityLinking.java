package org.depositary.entity;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.depositary.authority.AuthorityDetails;
import org.depositary.change.Change;
import org.depositary.change.ChangeType;
import org.depositary.change.ResourceType;
import org.depositary.database.Digest;
import org.depositary.database.Json;
import org.depositary.extraction.identity.AuthorityIdentity;
import org.depositary.text.Folding;
import org.jspecify.annotations.Nullable;

/** Links what one text cites, in one transaction. Not thread-safe. */
final class AuthorityLinking {

  private final EntityStore store;
  private final Json json;
  private final Instant now;
  private final String actor;
  private final Map<String, UUID> byKey = new HashMap<>();
  private final Map<UUID, AuthorityDetails> known = new HashMap<>();
  private final List<Change> changes = new ArrayList<>();

  AuthorityLinking(EntityStore store, Json json, Clock clock, String actor) {
    this.store = store;
    this.json = json;
    this.now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    this.actor = actor;
  }

  Map<String, UUID> byKey() {
    return byKey;
  }

  List<Change> changes() {
    return changes;
  }

  /** Reads what is known of these; to be called once, before anything is linked. */
  void read(Collection<Stated> stated) {
    Set<String> keys = new HashSet<>();
    for (Stated one : stated) {
      keys.add(one.linkKey());
      if (one.otherKey() != null) {
        keys.add(one.otherKey());
      }
    }
    byKey.putAll(store.findByLinkKeys(keys));
    store
        .findDetails(Set.copyOf(byKey.values()))
        .forEach((id, details) -> known.put(id, json.read(details, AuthorityDetails.class)));
  }

  void link(Stated stated) {
    UUID id = byKey.get(stated.linkKey());
    if (id == null) {
      id = adopted(stated);
    }
    if (id == null) {
      create(stated);
    } else {
      complete(id, stated);
    }
  }

  // An ECLI names one decision, a case number may lead to several: the record that the number found
  // is the one meant unless it has another ECLI.
  private @Nullable UUID adopted(Stated stated) {
    UUID id = stated.otherKey() == null ? null : byKey.get(stated.otherKey());
    AuthorityDetails details = id == null ? null : known.get(id);
    if (id == null
        || details == null
        || details.decision() == null
        || details.decision().ecli() != null) {
      return null;
    }
    lead(stated.linkKey(), id, stated.identity().name());
    return id;
  }

  private void create(Stated stated) {
    UUID id =
        store.create(cited(stated.linkKey()), stated.made(json.write(stated.details())), now).id;
    byKey.put(stated.linkKey(), id);
    known.put(id, stated.details());
    addOtherKey(id, stated);
    addAliases(id, stated.details(), Set.of(Folding.key(stated.identity().name())));
    changes.add(new Change(ChangeType.CREATED, ResourceType.ENTITY, id, 1, actor));
  }

  private void complete(UUID id, Stated stated) {
    addOtherKey(id, stated);
    AuthorityDetails before = known.getOrDefault(id, AuthorityDetails.NONE);
    if (before.completedBy(stated.details()).equals(before)) {
      return;
    }
    // Somebody else may have completed it, renamed it or merged it away meanwhile.
    EntityRow row = store.findLocked(id).orElseThrow();
    before =
        row.details == null
            ? AuthorityDetails.NONE
            : json.read(row.details, AuthorityDetails.class);
    AuthorityDetails after = before.completedBy(stated.details());
    known.put(id, after);
    if (!after.equals(before) && row.mergedInto == null) {
      rewrite(row, before, after);
    }
  }

  private void rewrite(EntityRow row, AuthorityDetails before, AuthorityDetails after) {
    row.details = json.write(after);
    if (row.name.equals(BoundedName.of(name(before)).text())) {
      BoundedName name = BoundedName.of(name(after));
      row.name = name.text();
      row.foldedName = name.folded();
    }
    row.revision++;
    row.updatedAt = now;
    Set<String> there = new HashSet<>();
    store
        .listNames(List.of(row.id))
        .getOrDefault(row.id, List.of())
        .forEach(name -> there.add(Folding.key(name)));
    addAliases(row.id, after, there);
    changes.add(new Change(ChangeType.UPDATED, ResourceType.ENTITY, row.id, row.revision, actor));
  }

  // A name that a curator gave is not touched: it is not the one the details make.
  private static String name(AuthorityDetails details) {
    return AuthorityIdentity.of(details.cited()).map(AuthorityIdentity::name).orElse("");
  }

  private void addOtherKey(UUID id, Stated stated) {
    String other = stated.otherKey();
    if (other != null && !byKey.containsKey(other)) {
      lead(other, id, stated.identity().name());
    }
  }

  private void addAliases(UUID id, AuthorityDetails details, Set<String> there) {
    Set<String> folded = new HashSet<>(there);
    for (String alias : details.aliases()) {
      if (folded.add(Folding.key(alias))) {
        store.persistName(cited(Digest.of("alias", id.toString(), Folding.key(alias))), id, alias);
      }
    }
  }

  private void lead(String key, UUID id, String name) {
    store.persistName(cited(key), id, name);
    byKey.put(key, id);
  }

  private static LinkKey cited(String digest) {
    return new LinkKey(digest, LinkReason.AUTHORITY);
  }
}
