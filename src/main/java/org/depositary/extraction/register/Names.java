package org.depositary.extraction.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.depositary.extraction.register.ConventionName.Kind;
import org.depositary.text.Folding;

/** Lists the names of conventions, without those that are ambiguous. */
final class Names {

  private final Set<String> taken = new HashSet<>();
  private final List<ConventionName> names = new ArrayList<>();

  private final Inflections inflections;

  private Names(Inflections inflections) {
    this.inflections = inflections;
  }

  static List<ConventionName> of(
      List<Convention> conventions, List<AmbiguousName> ambiguous, Inflections inflections) {
    Names names = new Names(inflections);
    ambiguous.forEach(name -> names.taken.add(Folding.key(name.surface())));
    conventions.forEach(names::add);
    return List.copyOf(names.names);
  }

  private void add(Convention convention) {
    String id = convention.id();
    add(new ConventionName(convention.title(), id, Kind.TITLE, "en"));
    // Before the short title, which may be the same letters and must then match their case too.
    add(id, Kind.ABBREVIATION, convention.abbreviations());
    String shortTitle = convention.shortTitle();
    if (shortTitle != null) {
      add(new ConventionName(shortTitle, id, Kind.SHORT_TITLE, "en"));
    }
    add(id, Kind.ALIAS, convention.aliases());
    add(id, Kind.ALIAS, convention.variants());
    for (String language : ConventionRows.LANGUAGES) {
      addForeign(convention, language);
    }
  }

  private void addForeign(Convention convention, String language) {
    String id = convention.id();
    String title = convention.titles().get(language);
    if (title != null) {
      addForeign(title, id, language);
    }
    for (String alias : convention.foreignAliases().getOrDefault(language, List.of())) {
      if (isAbbreviation(alias)) {
        add(new ConventionName(alias, id, Kind.ABBREVIATION, language));
      } else {
        addForeign(alias, id, language);
      }
    }
  }

  private void addForeign(String surface, String id, String language) {
    add(new ConventionName(surface, id, Kind.FOREIGN_TITLE, language));
    for (String form : inflections.of(surface, language)) {
      add(new ConventionName(form, id, Kind.FOREIGN_TITLE, language));
    }
  }

  /** True for capitals alone; scripts without capitals have no abbreviations here. */
  private static boolean isAbbreviation(String surface) {
    return surface.chars().allMatch(Character::isUpperCase);
  }

  private void add(String id, Kind kind, List<String> surfaces) {
    for (String surface : surfaces) {
      add(new ConventionName(surface, id, kind, "en"));
    }
  }

  private void add(ConventionName name) {
    if (taken.add(Folding.key(name.surface()))) {
      names.add(name);
    }
  }
}
