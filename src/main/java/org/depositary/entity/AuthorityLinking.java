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
import java.util.Objects;
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

/**
 * Links what one text cites, in one transaction.
 *
 * <p>What curators merged stays apart underneath: by a key that they led to another record, texts
 * complete the record that it led to before. Not thread-safe.
 */
final class AuthorityLinking {

  private final EntityStore store;
  private final CurationJournal journal;
  private final Json json;
  private final Instant now;
  private final String actor;
  private final HeldNames names;
  private final List<Change> changes = new ArrayList<>();
  // Whether another name leads to a record that was there.
  private boolean led;

  /**
   * @param names among which those of everything that is to be linked were read
   */
  AuthorityLinking(
      EntityStore store,
      CurationJournal journal,
      Json json,
      HeldNames names,
      Clock clock,
      String actor) {
    this.store = store;
    this.journal = journal;
    this.json = json;
    this.names = names;
    this.now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    this.actor = actor;
  }

  /** Where some keys lead that were linked. */
  Map<String, UUID> byKey(Collection<String> keys) {
    Map<String, UUID> byKey = new HashMap<>();
    keys.forEach(key -> byKey.put(key, Objects.requireNonNull(names.get(key)).entityId));
    return byKey;
  }

  List<Change> changes() {
    return changes;
  }

  void link(Stated stated) {
    led = false;
    EntityNameRow row = names.get(stated.linkKey());
    if (row == null) {
      row = adopted(stated);
    }
    if (row == null) {
      create(stated);
    } else {
      complete(row, stated);
    }
    if (led) {
      // Names that wait to be written would go before entities that are made after them.
      store.flush();
    }
  }

  // An ECLI names one decision, a case number may lead to several: the record that the number found
  // is the one meant unless it has another ECLI.
  private @Nullable EntityNameRow adopted(Stated stated) {
    EntityNameRow number = stated.otherKey() == null ? null : names.get(stated.otherKey());
    UUID id = number == null ? null : journal.origin(number);
    if (number == null || id == null || hasEcli(names.details(id))) {
      return null;
    }
    // Somebody else may bring another ECLI meanwhile.
    AuthorityDetails now = details(store.findLocked(id).orElseThrow());
    names.know(id, now);
    return hasEcli(now) || now.contradicts(stated.details())
        ? null
        : lead(stated.linkKey(), number, stated.identity().name());
  }

  private static boolean hasEcli(@Nullable AuthorityDetails details) {
    return details == null || details.decision() == null || details.decision().ecli() != null;
  }

  private void create(Stated stated) {
    EntityNameRow row =
        store.create(cited(stated.linkKey()), stated.made(json.write(stated.details())), now);
    UUID id = row.entityId;
    names.put(row);
    names.know(id, stated.details());
    boolean claimed = claimNumber(row, stated);
    addOtherKey(row, stated);
    addAliases(row, stated.details(), Set.of(Folding.key(stated.identity().name())));
    changes.add(new Change(ChangeType.CREATED, ResourceType.ENTITY, id, 1, actor));
    // Names wait behind their entity, unless that was written for the claim.
    led = claimed;
  }

  // A number alone leads to the decision with the lowest ECLI: so it does not matter which of them
  // was cited first.
  private boolean claimNumber(EntityNameRow made, Stated stated) {
    EntityNameRow number = stated.otherKey() == null ? null : names.get(stated.otherKey());
    if (number == null || number.curationId != null || !isLower(stated, number)) {
      return false;
    }
    EntityRow before = store.findLocked(number.entityId).orElseThrow();
    number.entityId = made.entityId;
    store.flush();
    store.moveAnnotations(List.of(number.linkKey), made.entityId);
    before.revision++;
    before.updatedAt = now;
    changes.add(
        new Change(ChangeType.UPDATED, ResourceType.ENTITY, before.id, before.revision, actor));
    return true;
  }

  private boolean isLower(Stated stated, EntityNameRow number) {
    AuthorityDetails holder = names.details(number.entityId);
    String mine = ecli(stated.details());
    String theirs = holder == null ? null : ecli(holder);
    return mine != null && theirs != null && mine.compareToIgnoreCase(theirs) < 0;
  }

  private static @Nullable String ecli(AuthorityDetails details) {
    return details.decision() == null ? null : details.decision().ecli();
  }

  private void complete(EntityNameRow found, Stated stated) {
    addOtherKey(found, stated);
    UUID id = journal.origin(found);
    AuthorityDetails before = Objects.requireNonNullElse(names.details(id), AuthorityDetails.NONE);
    if (before.contradicts(stated.details())
        || before.completedBy(stated.details()).equals(before)) {
      return;
    }
    // Somebody else may have completed it or renamed it meanwhile.
    EntityRow row = store.findLocked(id).orElseThrow();
    before = details(row);
    AuthorityDetails after = before.completedBy(stated.details());
    names.know(id, after);
    if (!after.equals(before)) {
      rewrite(row, found, new Completion(before, after));
    }
  }

  /** What was known of a record, and what is known now. */
  private record Completion(AuthorityDetails before, AuthorityDetails after) {}

  private AuthorityDetails details(EntityRow row) {
    return row.details == null
        ? AuthorityDetails.NONE
        : json.read(row.details, AuthorityDetails.class);
  }

  private void rewrite(EntityRow row, EntityNameRow found, Completion made) {
    AuthorityDetails before = made.before;
    AuthorityDetails after = made.after;
    row.details = json.write(after);
    if (row.name.equals(BoundedName.of(name(before)).text())) {
      BoundedName name = BoundedName.of(name(after));
      row.name = name.text();
      row.foldedName = name.folded();
    }
    Set<String> there = new HashSet<>();
    store
        .listNames(List.of(found.entityId))
        .getOrDefault(found.entityId, List.of())
        .forEach(name -> there.add(Folding.key(name)));
    addAliases(found, after, there);
    if (row.mergedInto != null) {
      // Nobody sees it until the merge is undone.
      return;
    }
    row.revision++;
    row.updatedAt = now;
    changes.add(new Change(ChangeType.UPDATED, ResourceType.ENTITY, row.id, row.revision, actor));
  }

  // A name that a curator gave is not touched: it is not the one the details make.
  private static String name(AuthorityDetails details) {
    return AuthorityIdentity.of(details.cited()).map(AuthorityIdentity::name).orElse("");
  }

  private void addOtherKey(EntityNameRow found, Stated stated) {
    String other = stated.otherKey();
    if (other != null && names.get(other) == null) {
      lead(other, found, stated.identity().name());
    }
  }

  private void addAliases(EntityNameRow found, AuthorityDetails details, Set<String> there) {
    Set<String> folded = new HashSet<>(there);
    for (String alias : details.aliases()) {
      String key = Folding.key(alias);
      if (folded.add(key)) {
        String digest = Digest.of("alias", found.entityId.toString(), key);
        store.persistName(cited(digest), found, alias);
        led = true;
      }
    }
  }

  // Whoever undoes the decision about the key that was found takes the new key along.
  private EntityNameRow lead(String key, EntityNameRow found, String name) {
    EntityNameRow row = store.persistName(cited(key), found, name);
    led = true;
    names.put(row);
    return row;
  }

  private static LinkKey cited(String digest) {
    return new LinkKey(digest, LinkReason.AUTHORITY);
  }
}
