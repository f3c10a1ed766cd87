package org.depositary.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.depositary.annotation.Narrowing;
import org.depositary.authority.AuthorityDetails;
import org.depositary.database.Conditions;
import org.depositary.database.Ids;
import org.depositary.database.Json;
import org.depositary.facet.Facet;
import org.depositary.facet.Facets;
import org.depositary.facet.Labels;
import org.depositary.http.EntityTags;
import org.depositary.http.ListQuery;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.Pager;
import org.depositary.http.Slice;
import org.jspecify.annotations.Nullable;

/** Shows entities and the mentions that name them. */
@ApplicationScoped
public class EntityViews {

  private final EntityStore store;
  private final MentionStore mentionStore;
  private final Mentions mentions;
  private final EntityProfiles profiles;
  private final CitationCounts citations;
  private final Forgetting forgetting;
  private final EntityTags tags;
  private final Json json;
  private final Pager pager;
  private final UriInfo uri;

  EntityViews(
      EntityStore store,
      MentionStore mentionStore,
      Mentions mentions,
      EntityProfiles profiles,
      CitationCounts citations,
      Forgetting forgetting,
      EntityTags tags,
      Json json,
      Pager pager,
      @Context UriInfo uri) {
    this.store = store;
    this.mentionStore = mentionStore;
    this.mentions = mentions;
    this.profiles = profiles;
    this.citations = citations;
    this.forgetting = forgetting;
    this.tags = tags;
    this.json = json;
    this.pager = pager;
    this.uri = uri;
  }

  /** The id of an entity that exists and was not merged away; 404, 410 or a redirection if not. */
  public UUID require(String id) {
    return getRow(id).id;
  }

  EntityRow getRow(String id) {
    return requirePresent(id, store::findByIdOptional);
  }

  /** An entity that exists, merged away or not; 404 or 410 otherwise. */
  EntityRow getAny(String id) {
    return requireStored(id, store::findByIdOptional);
  }

  private EntityRow requireStored(String id, Function<UUID, Optional<EntityRow>> find) {
    Optional<UUID> parsed = Ids.parse(id);
    return parsed.flatMap(find).orElseThrow(() -> forgetting.missing(parsed));
  }

  EntityRow requirePresent(String id, Function<UUID, Optional<EntityRow>> find) {
    EntityRow row = requireStored(id, find);
    if (row.mergedInto != null) {
      throw new MergedException(uri.getRequestUri(), row.id, survivor(row.mergedInto));
    }
    return row;
  }

  // A survivor may have been merged away later, and so on; never in a circle.
  private UUID survivor(UUID mergedInto) {
    EntityRow row = store.findById(mergedInto);
    while (row.mergedInto != null) {
      row = store.findById(row.mergedInto);
    }
    return row.id;
  }

  EntityView get(EntityRow row) {
    return views(List.of(row), profiles::get).get(0);
  }

  /** Entities as lists show them, in their order. */
  List<EntityView> listed(List<EntityRow> rows) {
    return rows.isEmpty() ? List.of() : views(rows, each -> null);
  }

  Page<EntityView> list(EntityFilter filter, EntityOrder order, ListQuery query) {
    Facets facets =
        new Facets(
            store.getEntityManager(),
            new Facets.Counted(" Entity r", "r.id"),
            List.of(Facet.of("type", "r.type", Labels.WORDS)));
    var buckets = facets.count(query, filter::conditions);
    return list(filter::conditions, order, query).with(buckets);
  }

  /** Entities with a name that may be another spelling of one of this entity's. */
  Page<EntityView> listVariants(EntityRow row, PageQuery query) {
    List<String> sounds = store.listSounds(row.id);
    return list(() -> variants(row, sounds), EntityOrder.NAME, query);
  }

  private static Conditions variants(EntityRow row, List<String> sounds) {
    Conditions conditions =
        new Conditions()
            .where("r.mergedInto is null")
            .where("r.id <> :value", row.id)
            .where("r.type in :value", row.type.alike());
    return sounds.isEmpty()
        ? conditions.where("1 = 0")
        : conditions.where(
            "exists (select 1 from EntityName n where n.entityId = r.id and n.sound in :value)",
            sounds);
  }

  private Page<EntityView> list(
      Supplier<Conditions> conditions, EntityOrder order, PageQuery query) {
    Slice slice = pager.slice(query);
    Long total = slice.counted() ? store.count(conditions.get()) : null;
    List<EntityRow> rows =
        slice.atStart()
            ? store.list(conditions.get(), order::hql, slice.rows())
            : order
                .seek()
                .after(
                    order.place(slice.after()),
                    slice.rows(),
                    conditions,
                    (rest, limit) -> store.list(rest, order::hql, limit));
    Page<EntityRow> page =
        pager.page(slice, rows, row -> List.of(order.position(row), row.id.toString()), total);
    return new Page<>(views(page.items(), each -> null), page.page());
  }

  private List<EntityView> views(
      List<EntityRow> rows, Function<EntityRow, @Nullable EntityProfile> profile) {
    List<UUID> ids = rows.stream().map(row -> row.id).toList();
    Map<UUID, EntityCount> named = mentionStore.countByEntity(ids);
    Map<UUID, EntityCount> cited = citations.countByEntity(ids);
    Map<UUID, List<String>> names = store.listNames(ids);
    return rows.stream()
        .map(
            row ->
                EntityView.of(
                    row,
                    tagged(EntityView.State.of(row, names.getOrDefault(row.id, List.of()))),
                    details(row),
                    new EntityView.Uses(
                        named.getOrDefault(row.id, EntityCount.NONE),
                        cited.getOrDefault(row.id, EntityCount.NONE),
                        profile.apply(row))))
        .toList();
  }

  private EntityView.Tagged tagged(EntityView.State state) {
    return new EntityView.Tagged(state, '"' + tags.of(state) + '"');
  }

  private AuthorityDetails details(EntityRow row) {
    return row.details == null
        ? AuthorityDetails.NONE
        : json.read(row.details, AuthorityDetails.class);
  }

  /** The mentions that name an entity, in the order of their storing. */
  Page<MentionView> listMentions(UUID entityId, Narrowing filter, PageQuery query) {
    return mentions.list(filter.with(all -> all.whereOne("r.entityId", entityId)), query);
  }
}
