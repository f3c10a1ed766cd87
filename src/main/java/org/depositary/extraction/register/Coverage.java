package org.depositary.extraction.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the register holds, counted, and what it is known to lack.
 *
 * <p>Maps of counts go from the largest to the smallest. Sets count in no map and in no column:
 * they have names and members only.
 *
 * @param version the register's
 * @param conventions records of one instrument each
 * @param sets records of several
 * @param verified conventions whose title was confirmed in a public source
 * @param names names that lead to one convention or set, inflected forms among them
 * @param ambiguousNames names with several readings
 * @param byDepositary conventions with a depositary, by its name
 * @param titles official titles by ISO 639-1 code, English among them
 * @param columns how far each fact is known
 * @param gaps what the register is known to lack
 */
public record Coverage(
    String version,
    int conventions,
    int sets,
    int verified,
    int names,
    int ambiguousNames,
    Map<String, Integer> byType,
    Map<String, Integer> bySubject,
    Map<String, Integer> byDepositary,
    Map<String, Integer> titles,
    List<Column> columns,
    List<Gap> gaps) {

  /**
   * How many conventions have one fact.
   *
   * @param name component of {@link Convention}, as in {@link Convention#basis}
   * @param filled conventions where it is known
   * @param verified those of them where a public source confirms it; the rest is knowledge
   */
  public record Column(String name, int filled, int verified) {}

  /**
   * Something that the register does not hold, or holds in part.
   *
   * @param area a word or two: where in the register
   * @param detail a sentence for a reader
   */
  public record Gap(String area, String detail) {}

  public Coverage {
    byType = unmodifiable(byType);
    bySubject = unmodifiable(bySubject);
    byDepositary = unmodifiable(byDepositary);
    titles = unmodifiable(titles);
    columns = List.copyOf(columns);
    gaps = List.copyOf(gaps);
  }

  static Coverage of(Register register, List<Gap> gaps) {
    List<Convention> all = register.conventions();
    List<Convention> single = all.stream().filter(convention -> !convention.isSet()).toList();
    return new Coverage(
        register.version(),
        single.size(),
        all.size() - single.size(),
        (int) single.stream().filter(Convention::verified).count(),
        register.names().size(),
        register.ambiguousNames().size(),
        count(single, Convention::type),
        count(single, Convention::subject),
        count(single, Convention::depositary),
        titles(single),
        columns(single),
        gaps);
  }

  private static Map<String, Integer> count(
      List<Convention> conventions, Function<Convention, @Nullable String> property) {
    return tally(conventions.stream().flatMap(found -> Stream.ofNullable(property.apply(found))));
  }

  private static Map<String, Integer> titles(List<Convention> conventions) {
    return tally(
        conventions.stream()
            .flatMap(found -> Stream.concat(Stream.of("en"), found.titles().keySet().stream())));
  }

  // Equal counts stand in the order of their words, so that the same register reads the same.
  private static Map<String, Integer> tally(Stream<String> words) {
    Map<String, Integer> counts = new TreeMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    Map<String, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  private static List<Column> columns(Collection<Convention> conventions) {
    List<Column> columns = new ArrayList<>();
    for (String component : ConventionRows.components()) {
      int filled = 0;
      int verified = 0;
      for (Convention convention : conventions) {
        Basis basis = convention.basis().get(component);
        filled += basis == null ? 0 : 1;
        verified += basis == Basis.VERIFIED ? 1 : 0;
      }
      columns.add(new Column(component, filled, verified));
    }
    return columns;
  }

  private static Map<String, Integer> unmodifiable(Map<String, Integer> counts) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }
}
