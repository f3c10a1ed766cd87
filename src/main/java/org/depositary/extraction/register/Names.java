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

  private Names() {}

  static List<ConventionName> of(List<Convention> conventions, List<AmbiguousName> ambiguous) {
    Names names = new Names();
    ambiguous.forEach(name -> names.taken.add(Folding.key(name.surface())));
    conventions.forEach(names::add);
    return List.copyOf(names.names);
  }

  private void add(Convention convention) {
    String id = convention.id();
    add(new ConventionName(convention.title(), id, Kind.TITLE, "en"));
    String shortTitle = convention.shortTitle();
    if (shortTitle != null) {
      add(new ConventionName(shortTitle, id, Kind.SHORT_TITLE, "en"));
    }
    for (String alias : convention.aliases()) {
      add(new ConventionName(alias, id, Kind.ALIAS, "en"));
    }
    for (String abbreviation : convention.abbreviations()) {
      add(new ConventionName(abbreviation, id, Kind.ABBREVIATION, "en"));
    }
    for (String language : ConventionRows.LANGUAGES) {
      String title = convention.titles().get(language);
      if (title != null) {
        add(new ConventionName(title, id, Kind.FOREIGN_TITLE, language));
      }
    }
  }

  private void add(ConventionName name) {
    if (taken.add(Folding.key(name.surface()))) {
      names.add(name);
    }
  }
}
