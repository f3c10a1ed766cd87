package org.depositary.convention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.depositary.change.Change;
import org.depositary.change.ResourceType;
import org.depositary.extraction.register.Convention;
import org.depositary.extraction.register.Register;
import org.depositary.search.RecordKind;
import org.depositary.search.SearchField;
import org.depositary.search.SearchRecord;
import org.depositary.search.SearchSource;
import org.depositary.search.SuggestionRequest;
import org.depositary.text.Folding;
import org.jspecify.annotations.Nullable;

/** Tells the index the names of conventions. */
@ApplicationScoped
class ConventionRecords implements SearchSource {

  private static final String TYPE = RecordKind.CONVENTION.name();

  private final Register register;

  ConventionRecords(Register register) {
    this.register = register;
  }

  @Override
  public RecordKind kind() {
    return RecordKind.CONVENTION;
  }

  @Override
  public Optional<String> namedIn() {
    return Optional.of("convention");
  }

  @Override
  public String edition() {
    return register.coverage().version();
  }

  @Override
  public Set<String> concerned(List<Change> changes, Indexed indexed) {
    if (changes.stream().noneMatch(change -> change.resourceType() == ResourceType.REGISTER)) {
      return Set.of();
    }
    // Those that it has lost too.
    Set<String> all = new HashSet<>(indexed.find(SuggestionRequest.TYPE, TYPE));
    register.conventions().forEach(convention -> all.add(convention.id()));
    return all;
  }

  @Override
  public List<String> listIds(@Nullable String after, int limit) {
    return register.conventions().stream()
        .map(Convention::id)
        .filter(id -> after == null || id.compareTo(after) > 0)
        .sorted()
        .limit(limit)
        .toList();
  }

  @Override
  public void read(Collection<String> ids, Consumer<SearchRecord> reader) {
    for (String id : ids) {
      register.find(id).map(ConventionRecords::record).ifPresent(reader);
    }
  }

  private static SearchRecord record(Convention convention) {
    List<SearchField> fields = new ArrayList<>();
    Conventions.names(convention)
        .distinct()
        .forEach(name -> fields.add(new SearchField.Words(SuggestionRequest.NAME, name, false)));
    fields.add(new SearchField.Keyword(SuggestionRequest.TYPE, TYPE));
    fields.add(new SearchField.Shown(SuggestionRequest.TYPE, TYPE));
    fields.add(new SearchField.Rank(SuggestionRequest.LABEL, Folding.key(convention.title())));
    fields.add(new SearchField.Shown(SuggestionRequest.LABEL, convention.title()));
    return new SearchRecord(convention.id(), 0, fields);
  }
}
