package org.depositary.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.depositary.database.Json;
import org.jspecify.annotations.Nullable;

/** Gathers what current texts say of one entity; too much work for every item of a list. */
@ApplicationScoped
class EntityProfiles {

  private static final int MOST_READ = 5_000;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final EntityManager rows;
  private final Json json;

  EntityProfiles(EntityManager rows, Json json) {
    this.rows = rows;
    this.json = json;
  }

  EntityProfile get(EntityRow entity) {
    @Nullable String[] seen = seen(entity.details == null ? "Mention" : "Citation", entity.id);
    return new EntityProfile(
        names(entity.id),
        entity.type == EntityType.PERSON ? roles(entity.id) : List.of(),
        seen[0],
        seen[1]);
  }

  private List<EntityProfile.NameUse> names(UUID id) {
    Map<String, Long> uses = new HashMap<>();
    rows.createQuery(
            "select r.anchor.exact, count(r) from Mention r where r.entityId = :id"
                + " and r.anchor.live = true group by r.anchor.exact"
                + " order by count(r) desc, r.anchor.exact",
            Object[].class)
        .setParameter("id", id)
        .setMaxResults(MOST_READ)
        .getResultStream()
        .forEach(row -> uses.merge(oneLine((String) row[0]), (Long) row[1], Long::sum));
    return uses.entrySet().stream()
        .map(use -> new EntityProfile.NameUse(use.getKey(), use.getValue()))
        .sorted(
            Comparator.comparingLong(EntityProfile.NameUse::mentions)
                .reversed()
                .thenComparing(EntityProfile.NameUse::name))
        .limit(EntityProfile.MOST_LISTED)
        .toList();
  }

  private static String oneLine(String surface) {
    return BLANKS.matcher(surface.strip()).replaceAll(" ");
  }

  private List<EntityProfile.RoleUse> roles(UUID id) {
    Map<String, EntityProfile.RoleUse> roles = new HashMap<>();
    rows.createQuery(
            "select r.details, d.issuedOn from Mention r join Document d"
                + " on d.id = r.anchor.documentId"
                + " where r.entityId = :id and r.anchor.live = true order by r.pk",
            Object[].class)
        .setParameter("id", id)
        .setMaxResults(MOST_READ)
        .getResultStream()
        .forEach(
            row -> {
              for (String role : json.read((String) row[0], MentionDetails.class).roles()) {
                EntityProfile.RoleUse before =
                    roles.getOrDefault(role, new EntityProfile.RoleUse(role, 0, null, null));
                roles.put(role, before.seen((String) row[1]));
              }
            });
    return roles.values().stream()
        .sorted(
            Comparator.comparingLong(EntityProfile.RoleUse::mentions)
                .reversed()
                .thenComparing(EntityProfile.RoleUse::role))
        .limit(EntityProfile.MOST_LISTED)
        .toList();
  }

  private @Nullable String[] seen(String annotation, UUID id) {
    Object[] bounds =
        rows.createQuery(
                "select min(d.issuedOn), max(d.issuedOn) from "
                    + annotation
                    + " r join Document d on d.id = r.anchor.documentId"
                    + " where r.entityId = :id and r.anchor.live = true and d.issuedOn <> ''",
                Object[].class)
            .setParameter("id", id)
            .getSingleResult();
    return new @Nullable String[] {(String) bounds[0], (String) bounds[1]};
  }
}
