package org.depositary.entity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.depositary.change.Change;
import org.depositary.change.ChangeLog;
import org.depositary.change.ChangeType;
import org.depositary.database.WriteTransactions;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;

/**
 * Undoes what curators decided.
 *
 * <p>A decision is undone only while it is the last one about the keys or the name it changed; the
 * later ones have to be undone before.
 */
@ApplicationScoped
class Reversals {

  private final EntityStore store;
  private final EntityStates states;
  private final CurationJournal journal;
  private final ChangeLog changes;
  private final WriteTransactions transactions;

  Reversals(
      EntityStore store,
      EntityStates states,
      CurationJournal journal,
      ChangeLog changes,
      WriteTransactions transactions) {
    this.store = store;
    this.states = states;
    this.journal = journal;
    this.changes = changes;
    this.transactions = transactions;
  }

  /** Undoes a decision, and answers the entry that says so. */
  CurationView reverse(String id, Decision decision) {
    return transactions.write(
        () -> {
          CurationRow entry = journal.getLocked(id);
          if (entry.reversedBy != null) {
            throw refused("The decision was undone before.");
          }
          states.lock(Optional.of(entry.entityId), Optional.ofNullable(entry.otherId));
          EntityRow entity = store.findById(entry.entityId);
          List<Change> made =
              switch (entry.action) {
                case MERGE -> unmerge(entry, entity, decision);
                case SPLIT -> rejoin(entry, entity, decision);
                case RENAME -> renameBack(entry, entity, decision);
                case REVERSAL ->
                    throw refused("A reversal is not undone: decide again what it undid.");
              };
          CurationRow reversal = append(entry, entity, decision);
          changes.append(made);
          return journal.view(reversal);
        });
  }

  private CurationRow append(CurationRow entry, EntityRow entity, Decision decision) {
    EntityRow other = entry.otherId == null ? null : store.findById(entry.otherId);
    CurationRow reversal = journal.append(CurationAction.REVERSAL, entity, other, decision);
    journal.describe(reversal, journal.details(entry));
    reversal.reverses = entry.id;
    store.flush();
    entry.reversedBy = reversal.id;
    return reversal;
  }

  private List<Change> unmerge(CurationRow entry, EntityRow merged, Decision decision) {
    EntityRow survivor = other(entry);
    moveBack(entry, merged);
    merged.mergedInto = null;
    return List.of(
        states.revise(ChangeType.SPLIT, survivor, decision),
        states.revise(ChangeType.UPDATED, merged, decision));
  }

  private List<Change> rejoin(CurationRow entry, EntityRow entity, Decision decision) {
    EntityRow made = other(entry);
    // Names never lead to an entity that was merged away.
    if (entity.mergedInto != null) {
      throw later();
    }
    if (!store.listNamesLocked(made.id).stream().allMatch(n -> entry.id.equals(n.curationId))) {
      throw later();
    }
    moveBack(entry, entity);
    made.mergedInto = entity.id;
    return List.of(
        states.revise(ChangeType.MERGED, made, decision),
        states.revise(ChangeType.UPDATED, entity, decision));
  }

  private List<Change> renameBack(CurationRow entry, EntityRow entity, Decision decision) {
    CurationDetails.Renamed renamed = Objects.requireNonNull(journal.details(entry).renamed());
    if (entity.mergedInto != null
        || !entity.name.equals(renamed.to())
        || journal.isRenamedSince(entry)) {
      throw later();
    }
    entity.name = renamed.from();
    entity.foldedName = BoundedName.of(renamed.from()).folded();
    return List.of(states.revise(ChangeType.UPDATED, entity, decision));
  }

  // Keys that texts brought after the decision follow the name that it moved.
  private void moveBack(CurationRow entry, EntityRow to) {
    CurationDetails details = journal.details(entry);
    List<EntityNameRow> names = store.listByCurationLocked(entry.id);
    Set<String> there = names.stream().map(name -> name.linkKey).collect(Collectors.toSet());
    if (!there.containsAll(details.keys())) {
      throw later();
    }
    for (EntityNameRow name : names) {
      name.entityId = to.id;
      name.curationId = details.before(name);
    }
    store.moveAnnotations(there, to.id);
  }

  private EntityRow other(CurationRow entry) {
    return store.findById(Objects.requireNonNull(entry.otherId));
  }

  private static ProblemException later() {
    return refused("Later decisions build on this one: undo them first.");
  }

  private static ProblemException refused(String detail) {
    return new ProblemException(ProblemType.CONFLICT, detail);
  }
}
