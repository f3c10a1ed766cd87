package org.depositary.entity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.depositary.database.Conditions;
import org.depositary.database.Ids;
import org.depositary.database.Json;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.Pager;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.http.Slice;
import org.jspecify.annotations.Nullable;

/** Keeps what curators decided; every write runs in the transaction of its caller. */
@ApplicationScoped
class CurationJournal {

  private final CurationStore store;
  private final EntityStore entities;
  private final Json json;
  private final Pager pager;
  private final Clock clock;

  CurationJournal(CurationStore store, EntityStore entities, Json json, Pager pager, Clock clock) {
    this.store = store;
    this.entities = entities;
    this.json = json;
    this.pager = pager;
    this.clock = clock;
  }

  /** A decision about one entity, and the other one that it joins or makes. */
  CurationRow append(
      CurationAction action, EntityRow entity, @Nullable EntityRow other, Decision decision) {
    CurationRow row = new CurationRow();
    row.id = Ids.next();
    row.action = action;
    row.entityId = entity.id;
    row.otherId = other == null ? null : other.id;
    row.decidedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    row.actor = decision.actor();
    row.reason = decision.reason();
    describe(row, new CurationDetails(List.of(), null));
    store.persist(row);
    return row;
  }

  void describe(CurationRow row, CurationDetails details) {
    row.details = json.write(details);
  }

  CurationDetails details(CurationRow row) {
    return json.read(row.details, CurationDetails.class);
  }

  /** The entity that a key led to before curators led it elsewhere. */
  UUID origin(EntityNameRow name) {
    List<UUID> lineage = lineage(name);
    return lineage.get(lineage.size() - 1);
  }

  /** The entities that a key has led to, beginning with where it leads now. */
  List<UUID> lineage(EntityNameRow name) {
    List<UUID> entities = new ArrayList<>(List.of(name.entityId));
    UUID decision = name.curationId;
    while (decision != null) {
      Optional<CurationRow> entry = store.findByIdOptional(decision);
      entry.ifPresent(found -> entities.add(found.entityId));
      decision = entry.map(found -> details(found).before(name)).orElse(null);
    }
    return entities;
  }

  CurationRow getLocked(String id) {
    return requirePresent(Ids.parse(id).flatMap(store::findLocked));
  }

  CurationView get(String id) {
    return view(requirePresent(Ids.parse(id).flatMap(store::findByIdOptional)));
  }

  CurationView view(CurationRow row) {
    return views(List.of(row)).get(0);
  }

  /** Decisions, the newest first. */
  Page<CurationView> list(CurationFilter filter, PageQuery query) {
    Slice slice = pager.slice(query);
    Conditions conditions = filter.conditions();
    Long total = slice.counted() ? store.count(conditions) : null;
    if (!slice.atStart()) {
      conditions.where("r.id < :value", Ids.parse(slice.after().get(0)).orElseThrow());
    }
    Page<CurationRow> page =
        pager.page(
            slice, store.list(conditions, slice.rows()), row -> List.of(row.id.toString()), total);
    return new Page<>(views(page.items()), page.page());
  }

  /** Whether an entity was renamed again since, and nobody undid that. */
  boolean isRenamedSince(CurationRow renaming) {
    Conditions later =
        CurationFilter.renamings(renaming.entityId)
            .where("r.id > :value", renaming.id)
            .where("r.reversedBy is null");
    return store.count(later) > 0;
  }

  private List<CurationView> views(List<CurationRow> rows) {
    Set<UUID> ids = new HashSet<>();
    for (CurationRow row : rows) {
      ids.add(row.entityId);
      if (row.otherId != null) {
        ids.add(row.otherId);
      }
    }
    Map<UUID, EntityLink> links = new HashMap<>();
    entities.findAll(ids).forEach((id, row) -> links.put(id, EntityLink.of(row)));
    return rows.stream().map(row -> CurationView.of(row, details(row), links)).toList();
  }

  private static CurationRow requirePresent(Optional<CurationRow> found) {
    return found.orElseThrow(
        () -> new ProblemException(ProblemType.NOT_FOUND, "There is no curation with this id."));
  }
}
