package org.depositary.search.lucene;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depositary.search.RecordKind;
import org.depositary.search.SearchSource;

/** Those who tell records: who is named by records of others comes after these. */
record Sources(List<SearchSource> all) {

  Sources {
    all = List.copyOf(all);
  }

  static Sources of(Collection<SearchSource> sources) {
    return new Sources(
        sources.stream()
            .sorted(Comparator.comparing(source -> source.namedIn().isPresent()))
            .toList());
  }

  /** What an index says of the editions of those who told it records. */
  Map<String, String> editions() {
    Map<String, String> editions = new HashMap<>();
    all.forEach(source -> editions.put(edition(source), source.edition()));
    return editions;
  }

  /** Those whose edition is not the one that an index says. */
  List<SearchSource> others(Map<String, String> said) {
    return all.stream()
        .filter(source -> !source.edition().equals(said.getOrDefault(edition(source), "")))
        .toList();
  }

  private static String edition(SearchSource source) {
    return "edition of " + source.kind();
  }

  /** Whether keywords of a field are ids of other records. */
  boolean isNaming(String field) {
    return all.stream().anyMatch(source -> names(source, field));
  }

  /** What the keywords of a field are ids of. */
  RecordKind namedIn(String field) {
    return all.stream().filter(source -> names(source, field)).findFirst().orElseThrow().kind();
  }

  private static boolean names(SearchSource source, String field) {
    return source.namedIn().filter(field::equals).isPresent();
  }
}
