package org.depositary.entity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.depositary.change.Change;
import org.depositary.change.ChangeLog;
import org.depositary.change.ChangeType;
import org.depositary.change.ResourceType;
import org.depositary.database.Ids;
import org.depositary.database.WriteTransactions;
import org.depositary.http.EntityTags;
import org.depositary.http.Precondition;

/** What curators change of entities. */
@ApplicationScoped
class Curation {

  private final EntityStore store;
  private final EntityViews views;
  private final EntityTags tags;
  private final ChangeLog changes;
  private final WriteTransactions transactions;
  private final Clock clock;

  Curation(
      EntityStore store,
      EntityViews views,
      EntityTags tags,
      ChangeLog changes,
      WriteTransactions transactions,
      Clock clock) {
    this.store = store;
    this.views = views;
    this.tags = tags;
    this.changes = changes;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Changes what the patch names; nothing, or the same name again, changes nothing. */
  EntityView patch(String id, EntityPatch patch, Precondition precondition, String actor) {
    return transactions.write(
        () -> {
          EntityRow row = views.requirePresent(Ids.parse(id).flatMap(store::findLocked));
          precondition.require(tags.of(views.get(row)));
          String name = patch.name();
          if (name != null && !name.equals(row.name)) {
            row.name = name;
            row.foldedName = BoundedName.of(name).folded();
            row.revision++;
            row.updatedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
            changes.append(
                List.of(
                    new Change(
                        ChangeType.UPDATED, ResourceType.ENTITY, row.id, row.revision, actor)));
          }
          return views.get(row);
        });
  }
}
