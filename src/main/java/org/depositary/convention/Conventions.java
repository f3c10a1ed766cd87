package org.depositary.convention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.extraction.register.Convention;
import org.depositary.extraction.register.Register;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.text.Folding;
import org.jspecify.annotations.Nullable;

/** Looks conventions up by id and by name. */
@ApplicationScoped
public class Conventions {

  private final Register register;
  private final Map<String, List<String>> foldedNames = new HashMap<>();
  private final Map<String, List<Convention>> protocols = new HashMap<>();

  Conventions(Register register) {
    this.register = register;
    for (Convention convention : register.conventions()) {
      foldedNames.put(convention.id(), names(convention).map(Folding::key).toList());
      if (convention.parent() != null) {
        protocols.computeIfAbsent(convention.parent(), p -> new ArrayList<>()).add(convention);
      }
    }
  }

  public Optional<Convention> find(String id) {
    return register.find(id);
  }

  /** The convention, or a problem where the register holds none with this id. */
  public Convention get(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.NOT_FOUND, "The register holds no convention with this id."));
  }

  /** The convention as views link to it; an id the register has lost keeps title and year. */
  public ConventionLink link(@Nullable String id, @Nullable String title, @Nullable Integer year) {
    return Optional.ofNullable(id)
        .flatMap(register::find)
        .map(ConventionLink::of)
        .orElseGet(() -> ConventionLink.asWritten(title, year));
  }

  List<String> ids() {
    return register.conventions().stream().map(Convention::id).toList();
  }

  /** The titles of some conventions, by id. */
  public Map<String, String> titles(Collection<String> ids) {
    return ids.stream()
        .flatMap(id -> find(id).stream())
        .collect(Collectors.toMap(Convention::id, Convention::title));
  }

  List<ConventionLink> links(List<String> ids) {
    return ids.stream().flatMap(id -> register.find(id).stream()).map(ConventionLink::of).toList();
  }

  List<ConventionLink> protocols(String id) {
    return protocols.getOrDefault(id, List.of()).stream().map(ConventionLink::of).toList();
  }

  /** Conventions that fit. */
  List<Convention> list(ConventionFilter filter) {
    String words = filter.q() == null ? "" : Folding.key(filter.q());
    return register.conventions().stream()
        .filter(c -> filter.type().isEmpty() || filter.type().contains(c.type()))
        .filter(c -> filter.subject().isEmpty() || filter.subject().contains(c.subject()))
        .filter(c -> filter.q() == null || isNamed(c, words))
        .toList();
  }

  // The query is the beginning of a name, or of a word inside one; signs alone begin none.
  private boolean isNamed(Convention convention, String words) {
    return !words.isEmpty()
        && foldedNames.getOrDefault(convention.id(), List.of()).stream()
            .anyMatch(name -> name.startsWith(words) || name.contains(" " + words));
  }

  /** All the names of a convention, its id among them. */
  static Stream<String> names(Convention convention) {
    return Stream.of(
            Stream.of(convention.id(), convention.title()),
            Stream.ofNullable(convention.shortTitle()),
            convention.abbreviations().stream(),
            convention.aliases().stream(),
            convention.titles().values().stream(),
            convention.foreignAliases().values().stream().flatMap(List::stream))
        .flatMap(s -> s);
  }
}
