package org.depositary.entity;

import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.depositary.authority.AuthorityDetails;
import org.depositary.database.Json;
import org.jspecify.annotations.Nullable;

/**
 * The names that one transaction has read or made, and what is known of the authorities they lead
 * to. They are held against others until it ends. Not thread-safe.
 */
final class HeldNames {

  private final EntityStore store;
  private final CurationJournal journal;
  private final Json json;
  private final Set<String> read = new HashSet<>();
  private final Map<String, EntityNameRow> rows = new HashMap<>();
  private final Set<UUID> detailed = new HashSet<>();
  private final Map<UUID, AuthorityDetails> details = new HashMap<>();

  HeldNames(EntityStore store, CurationJournal journal, Json json) {
    this.store = store;
    this.journal = journal;
    this.json = json;
  }

  @Nullable EntityNameRow get(String key) {
    return rows.get(key);
  }

  void put(EntityNameRow made) {
    rows.put(made.linkKey, made);
  }

  /** What is known of the authority that has an id; null where nothing is. */
  @Nullable AuthorityDetails details(UUID id) {
    readDetails(Set.of(id));
    return details.get(id);
  }

  void know(UUID id, AuthorityDetails all) {
    detailed.add(id);
    details.put(id, all);
  }

  /** Reads the names that texts mention. */
  void readMentioned(Collection<LinkKeys> texts) {
    List<FullName> people = texts.stream().flatMap(text -> text.fullNames().stream()).toList();
    Set<String> wanted = new HashSet<>();
    people.forEach(name -> wanted.addAll(name.keys()));
    wanted.removeAll(read);
    if (!wanted.isEmpty()) {
      holdUnsettled(people, wanted);
    }
    texts.forEach(text -> wanted.addAll(text.digests()));
    read(wanted);
  }

  // Who changes what a full name leads to holds the name: another may do so at the same time.
  private void holdUnsettled(List<FullName> people, Set<String> wanted) {
    Map<String, KnownName> known = store.findKnown(wanted);
    List<String> held =
        people.stream()
            .filter(name -> wanted.contains(name.plainKey()))
            .filter(name -> !PersonLinking.isSettled(name, known))
            .map(FullName::plainKey)
            .distinct()
            .toList();
    store.listByLinkKeys(held, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Reads the names under which authorities are known, with what is known of these. */
  void readStated(Collection<Stated> stated) {
    Set<String> keys = new HashSet<>();
    for (Stated one : stated) {
      keys.add(one.linkKey());
      Optional.ofNullable(one.otherKey()).ifPresent(keys::add);
    }
    Set<UUID> ids = new HashSet<>();
    read(keys).forEach(row -> ids.add(journal.origin(row)));
    readDetails(ids);
  }

  private void readDetails(Set<UUID> ids) {
    Set<UUID> wanted = new HashSet<>(ids);
    wanted.removeAll(detailed);
    detailed.addAll(wanted);
    store
        .findDetails(wanted)
        .forEach((id, written) -> details.put(id, json.read(written, AuthorityDetails.class)));
  }

  private List<EntityNameRow> read(Set<String> keys) {
    List<String> wanted = new ArrayList<>();
    keys.stream().filter(read::add).forEach(wanted::add);
    List<EntityNameRow> found = store.listByLinkKeys(wanted, LockModeType.PESSIMISTIC_READ);
    found.forEach(this::put);
    return found;
  }
}
