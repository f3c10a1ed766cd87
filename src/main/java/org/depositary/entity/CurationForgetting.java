package org.depositary.entity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.depositary.database.Json;
import org.depositary.entity.CurationDetails.Moved;
import org.depositary.entity.CurationDetails.Renamed;
import org.jspecify.annotations.Nullable;

/** Takes out of the journal what is about erased entities, or quotes forgotten names. */
@ApplicationScoped
class CurationForgetting {

  private static final UUID FIRST = new UUID(0, 0);

  private final ForgettingStore store;
  private final CurationJournal journal;
  private final LeftNames leftNames;
  private final Json json;

  CurationForgetting(
      ForgettingStore store, CurationJournal journal, LeftNames leftNames, Json json) {
    this.store = store;
    this.journal = journal;
    this.leftNames = leftNames;
    this.json = json;
  }

  /** Entries that go, entries to be mended, and entities that curators called by such a name. */
  private record Found(Set<UUID> removed, Set<UUID> mended, Set<UUID> misnamed) {

    Found() {
      this(new HashSet<>(), new HashSet<>(), new HashSet<>());
    }
  }

  /**
   * Forgets, anywhere in the journal: curators may quote a name wherever they write.
   *
   * @param going entities to be removed
   * @return entities whose name quotes a forgotten one
   */
  Set<UUID> forget(Set<UUID> going, ForgottenNames names) {
    Found found = new Found();
    if (names.areNone()) {
      return found.misnamed;
    }
    List<JournalLine> lines = store.listJournal(FIRST);
    while (!lines.isEmpty()) {
      lines.forEach(line -> judge(line, going, names, found));
      lines = store.listJournal(lines.get(lines.size() - 1).id());
    }
    store.listCurations(found.mended).forEach(entry -> mend(entry, found.removed, names));
    remove(found.removed);
    return found.misnamed;
  }

  private void judge(JournalLine line, Set<UUID> going, ForgottenNames names, Found found) {
    CurationDetails details = json.read(line.details(), CurationDetails.class);
    Renamed renamed = details.renamed();
    UUID other = line.otherId();
    if (going.contains(line.entityId())
        || other != null && going.contains(other)
        || renamed != null && isForgotten(renamed.to(), names)) {
      found.removed.add(line.id());
    } else if (quotes(line.reason(), names)
        || renamed != null && isForgotten(renamed.from(), names)
        || details.moved().stream().anyMatch(one -> changes(one, names, found.removed))) {
      found.mended.add(line.id());
    }
    if (isForgotten(line.entityName(), names)) {
      found.misnamed.add(line.entityId());
    }
    if (other != null && line.otherName() != null && isForgotten(line.otherName(), names)) {
      found.misnamed.add(other);
    }
  }

  private static boolean quotes(@Nullable String words, ForgottenNames names) {
    return words != null && names.areQuotedIn(words);
  }

  private static boolean isForgotten(String name, ForgottenNames names) {
    return names.isSpelling(name) || names.areQuotedIn(name);
  }

  // An entry is older than those that build on it: what it builds on was judged before.
  private static boolean changes(Moved moved, ForgottenNames names, Set<UUID> removed) {
    UUID before = moved.before();
    return names.hasKey(moved.key())
        || names.spellingOf(moved.key()).isPresent()
        || before != null && removed.contains(before);
  }

  private void mend(CurationRow entry, Set<UUID> removed, ForgottenNames names) {
    CurationDetails details = journal.details(entry);
    List<Moved> moved = new ArrayList<>();
    for (Moved one : details.moved()) {
      if (!names.hasKey(one.key())) {
        String name = names.spellingOf(one.key()).orElse(one.name());
        UUID before = one.before();
        moved.add(
            new Moved(one.key(), name, before == null || removed.contains(before) ? null : before));
      }
    }
    Renamed renamed = details.renamed();
    if (renamed != null && isForgotten(renamed.from(), names)) {
      EntityRow entity = store.findEntity(entry.entityId).orElseThrow();
      renamed = new Renamed(leftNames.first(entity).orElse(renamed.to()), renamed.to());
    }
    journal.describe(entry, new CurationDetails(moved, renamed));
    entry.reason = quotes(entry.reason, names) ? null : entry.reason;
  }

  private void remove(Set<UUID> ids) {
    for (CurationRow pointing : store.listPointing(ids)) {
      pointing.reverses = ids.contains(pointing.reverses) ? null : pointing.reverses;
      pointing.reversedBy = ids.contains(pointing.reversedBy) ? null : pointing.reversedBy;
    }
    store.listNamesByDecision(ids).forEach(name -> name.curationId = null);
    store.flush();
    store.remove(store.listCurations(ids));
  }
}
