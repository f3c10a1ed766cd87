package org.depositary.extraction.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns rows of the register's file into conventions and sets. */
final class ConventionRows {

  static final List<String> LANGUAGES =
      List.of("fr", "es", "ru", "pt", "ar", "zh", "az", "hy", "tr");

  /** Columns whose basis is kept, with the component they fill. */
  private static final Map<String, String> COMPONENTS = componentsByColumn();

  private final Map<String, List<String>> setsByMember = new HashMap<>();

  private ConventionRows(List<Csv.Row> rows) {
    for (Csv.Row row : rows) {
      for (String member : row.list("members")) {
        setsByMember.computeIfAbsent(member, m -> new ArrayList<>()).add(row.text("id"));
      }
    }
  }

  static List<Convention> read(List<Csv.Row> rows) {
    ConventionRows all = new ConventionRows(rows);
    List<Convention> conventions = new ArrayList<>(rows.size());
    for (Csv.Row row : rows) {
      conventions.add(all.convention(row));
    }
    return conventions;
  }

  /** The components of a convention whose basis is kept, in the order of their columns. */
  static Collection<String> components() {
    return COMPONENTS.values();
  }

  private Convention convention(Csv.Row row) {
    return new Convention(
        row.text("id"),
        row.text("title"),
        row.orNull("short_title"),
        row.list("abbreviations"),
        row.list("aliases"),
        row.list("variants"),
        titles(row),
        foreignAliases(row),
        row.text("type"),
        row.orNull("subject"),
        row.orNull("adopted_on"),
        row.orNull("opened_on"),
        row.orNull("place"),
        row.orNull("in_force_on"),
        row.orNull("depositary"),
        row.orNull("unts_volume"),
        row.orNull("unts_number"),
        row.orNull("ets_number"),
        provisions(row),
        row.orNull("parent"),
        row.orNull("successor"),
        row.list("members"),
        setsByMember.getOrDefault(row.text("id"), List.of()),
        row.orNull("source"),
        basis(row));
  }

  private static Provisions provisions(Csv.Row row) {
    return new Provisions(
        row.number("articles"),
        row.list("extra_articles"),
        row.number("annexes"),
        row.numbers("parts"),
        row.numbers("chapters"),
        row.numbers("annex_articles"));
  }

  private static Map<String, String> titles(Csv.Row row) {
    Map<String, String> titles = new LinkedHashMap<>();
    for (String language : LANGUAGES) {
      String title = row.text("title_" + language);
      if (!title.isEmpty()) {
        titles.put(language, title);
      }
    }
    return titles;
  }

  /** A foreign alias is written with its language before it: {@code fr:Statut de Rome}. */
  private static Map<String, List<String>> foreignAliases(Csv.Row row) {
    Map<String, List<String>> aliases = new LinkedHashMap<>();
    for (String alias : row.list("foreign_aliases")) {
      int colon = alias.indexOf(':');
      aliases
          .computeIfAbsent(alias.substring(0, colon), language -> new ArrayList<>())
          .add(alias.substring(colon + 1));
    }
    aliases.replaceAll((language, names) -> List.copyOf(names));
    return aliases;
  }

  private static Map<String, Basis> basis(Csv.Row row) {
    Set<String> confirmed = confirmed(row);
    Map<String, Basis> basis = new HashMap<>();
    for (Map.Entry<String, String> entry : COMPONENTS.entrySet()) {
      String column = entry.getKey();
      if (!row.text(column).isEmpty()) {
        basis.put(entry.getValue(), confirmed.contains(column) ? Basis.VERIFIED : Basis.KNOWLEDGE);
      }
    }
    return basis;
  }

  // A source names in brackets the cells that it confirms. A cell that was filled or put right here
  // is knowledge, whatever the source says of its column.
  private static Set<String> confirmed(Csv.Row row) {
    Set<String> cells = new HashSet<>();
    if (row.text("confidence").equals("verified")) {
      cells.add("title");
    }
    String source = row.text("source");
    for (int open = source.indexOf('['); open >= 0; open = source.indexOf('[', open + 1)) {
      int close = source.indexOf(']', open);
      cells.addAll(Arrays.asList(source.substring(open + 1, close).split(",")));
    }
    row.list("filled").forEach(cells::remove);
    return cells;
  }

  private static Map<String, String> componentsByColumn() {
    Map<String, String> components = new LinkedHashMap<>();
    components.put("title", "title");
    for (String language : LANGUAGES) {
      components.put("title_" + language, "titles." + language);
    }
    components.put("adopted_on", "adoptedOn");
    components.put("opened_on", "openedOn");
    components.put("place", "place");
    components.put("in_force_on", "inForceOn");
    components.put("depositary", "depositary");
    components.put("unts_volume", "untsVolume");
    components.put("unts_number", "untsNumber");
    components.put("ets_number", "etsNumber");
    components.put("articles", "articles");
    components.put("extra_articles", "extraArticles");
    components.put("annexes", "annexes");
    components.put("parts", "parts");
    components.put("chapters", "chapters");
    components.put("annex_articles", "annexArticles");
    components.put("parent", "parent");
    components.put("successor", "successor");
    return components;
  }
}
