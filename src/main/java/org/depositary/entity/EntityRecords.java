package org.depositary.entity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.depositary.change.Change;
import org.depositary.change.ResourceType;
import org.depositary.search.RecordKind;
import org.depositary.search.SearchField;
import org.depositary.search.SearchRecord;
import org.depositary.search.SearchSource;
import org.depositary.search.SuggestionRequest;
import org.jspecify.annotations.Nullable;

/** Tells the index the names of entities. */
@ApplicationScoped
class EntityRecords implements SearchSource {

  private final EntityStore store;
  private final EntityManager rows;

  EntityRecords(EntityStore store, EntityManager rows) {
    this.store = store;
    this.rows = rows;
  }

  @Override
  public RecordKind kind() {
    return RecordKind.ENTITY;
  }

  @Override
  public Optional<String> namedIn() {
    return Optional.of("entity");
  }

  @Override
  public Set<String> concerned(List<Change> changes, Indexed indexed) {
    return changes.stream()
        .filter(change -> change.resourceType() == ResourceType.ENTITY)
        .map(change -> change.resourceId().toString())
        .collect(Collectors.toSet());
  }

  @Override
  public List<String> listIds(@Nullable String after, int limit) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                rows.createQuery(
                        "select e.id from Entity e where e.mergedInto is null and e.id > :after"
                            + " order by e.id",
                        UUID.class)
                    .setParameter("after", after == null ? new UUID(0, 0) : UUID.fromString(after))
                    .setMaxResults(limit)
                    .getResultStream()
                    .map(UUID::toString)
                    .toList());
  }

  @Override
  public void read(Collection<String> ids, Consumer<SearchRecord> reader) {
    List<UUID> wanted = ids.stream().map(UUID::fromString).toList();
    List<SearchRecord> found =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  Map<UUID, List<String>> names = store.listNames(wanted);
                  return store.findAll(wanted).values().stream()
                      .filter(row -> row.mergedInto == null)
                      .map(row -> record(row, names.getOrDefault(row.id, List.of())))
                      .toList();
                });
    found.forEach(reader);
  }

  private static SearchRecord record(EntityRow row, List<String> aliases) {
    Set<String> names = new LinkedHashSet<>();
    names.add(row.name);
    names.addAll(aliases);
    List<SearchField> fields = new ArrayList<>();
    names.forEach(name -> fields.add(new SearchField.Words(SuggestionRequest.NAME, name, false)));
    fields.add(new SearchField.Keyword(SuggestionRequest.TYPE, row.type.name()));
    fields.add(new SearchField.Shown(SuggestionRequest.TYPE, row.type.name()));
    fields.add(new SearchField.Rank(SuggestionRequest.LABEL, row.foldedName));
    fields.add(new SearchField.Shown(SuggestionRequest.LABEL, row.name));
    return new SearchRecord(row.id.toString(), row.revision, fields);
  }
}
