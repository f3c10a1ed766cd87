package org.depositary.entity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.depositary.change.Change;
import org.depositary.change.ChangeLog;
import org.depositary.change.ChangeType;
import org.depositary.change.ResourceType;
import org.depositary.database.Ids;
import org.depositary.database.WriteTransactions;
import org.depositary.http.Fault;
import org.depositary.http.Precondition;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;

/**
 * What curators change of entities.
 *
 * <p>Merging and splitting lead keys to another entity, and what came by them follows. Texts that
 * are read later, or read again, come by the same keys: decisions outlive every extraction.
 */
@ApplicationScoped
class Curation {

  private final EntityStore store;
  private final EntityViews views;
  private final EntityStates states;
  private final CurationJournal journal;
  private final ChangeLog changes;
  private final WriteTransactions transactions;
  private final Clock clock;

  Curation(
      EntityStore store,
      EntityViews views,
      EntityStates states,
      CurationJournal journal,
      ChangeLog changes,
      WriteTransactions transactions,
      Clock clock) {
    this.store = store;
    this.views = views;
    this.states = states;
    this.journal = journal;
    this.changes = changes;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Changes what the patch names; nothing, or the same name again, changes nothing. */
  EntityView patch(String id, EntityPatch patch, Precondition precondition, String actor) {
    return transactions.write(
        () -> {
          EntityRow row = states.require(id, precondition);
          String name = patch.name();
          if (name != null && !name.equals(row.name)) {
            Decision decision = new Decision(actor, null);
            CurationRow entry = journal.append(CurationAction.RENAME, row, null, decision);
            journal.describe(entry, CurationDetails.renaming(row.name, name));
            row.name = name;
            row.foldedName = BoundedName.of(name).folded();
            changes.append(List.of(states.revise(ChangeType.UPDATED, row, decision)));
          }
          return views.get(row);
        });
  }

  /** Merges an entity into another, and answers that one. */
  EntityView merge(String id, MergeRequest request, Precondition precondition, String actor) {
    Decision decision = new Decision(actor, request.reason());
    return transactions.write(
        () -> {
          states.lock(Ids.parse(id), Ids.parse(request.into()));
          EntityRow merged = states.require(id, precondition);
          EntityRow survivor = survivor(merged, request.into());
          CurationRow entry = journal.append(CurationAction.MERGE, merged, survivor, decision);
          move(store.listNamesLocked(merged.id), survivor, entry);
          merged.mergedInto = survivor.id;
          changes.append(
              List.of(
                  states.revise(ChangeType.MERGED, merged, decision),
                  states.revise(ChangeType.UPDATED, survivor, decision)));
          return views.get(survivor);
        });
  }

  private EntityRow survivor(EntityRow merged, String into) {
    Optional<UUID> id = Ids.parse(into);
    EntityRow survivor =
        id.flatMap(store::findByIdOptional)
            .orElseThrow(() -> refused("/into", "UNKNOWN", "There is no entity with this id."));
    if (survivor.id.equals(merged.id)) {
      throw refused("/into", "SAME", "An entity cannot be merged into itself.");
    }
    if (survivor.mergedInto != null) {
      throw refused("/into", "MERGED", "This entity was merged away itself.");
    }
    if (!merged.type.alike().contains(survivor.type)) {
      throw refused(
          "/into", "TYPE", merged.type + " and " + survivor.type + " cannot be the same thing.");
    }
    return survivor;
  }

  /** Makes a new entity of some of the names of another. */
  EntityView split(String id, SplitRequest request, Precondition precondition, String actor) {
    Decision decision = new Decision(actor, request.reason());
    return transactions.write(
        () -> {
          EntityRow row = states.require(id, precondition);
          List<EntityNameRow> chosen = chosen(row, request.names());
          NewEntity made = new NewEntity(row.type, request.name(), null);
          EntityRow other = store.create(made, clock.instant().truncatedTo(ChronoUnit.MICROS));
          store.flush();
          CurationRow entry = journal.append(CurationAction.SPLIT, row, other, decision);
          move(chosen, other, entry);
          changes.append(
              List.of(
                  states.revise(ChangeType.SPLIT, row, decision),
                  new Change(ChangeType.CREATED, ResourceType.ENTITY, other.id, 1, actor)));
          return views.get(other);
        });
  }

  private List<EntityNameRow> chosen(EntityRow row, List<String> names) {
    if (row.details != null) {
      throw refused("", "TYPE", "Only what texts name can be split, not what they cite.");
    }
    List<EntityNameRow> all = store.listNamesLocked(row.id);
    Set<String> wanted = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      String folded = BoundedName.of(names.get(i)).folded();
      if (all.stream().noneMatch(name -> name.isCalled(folded))) {
        throw refused("/names/" + i, "UNKNOWN", "The entity has no such name.");
      }
      wanted.add(folded);
    }
    List<EntityNameRow> chosen = new ArrayList<>(all);
    chosen.removeIf(name -> wanted.stream().noneMatch(name::isCalled));
    if (chosen.size() == all.size()) {
      throw refused("/names", "ALL", "No name would be left: rename the entity instead.");
    }
    return chosen;
  }

  private void move(List<EntityNameRow> names, EntityRow to, CurationRow entry) {
    CurationDetails details = CurationDetails.moving(names);
    journal.describe(entry, details);
    for (EntityNameRow name : names) {
      name.entityId = to.id;
      name.curationId = entry.id;
    }
    store.moveAnnotations(details.keys(), to.id);
  }

  private static ProblemException refused(String pointer, String code, String detail) {
    return new ProblemException(
        ProblemType.CONSTRAINT_VIOLATED, detail, Fault.at(pointer, code, detail));
  }
}
