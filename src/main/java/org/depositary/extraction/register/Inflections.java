package org.depositary.extraction.register;

import java.util.ArrayList;
import java.util.List;

/**
 * Forms in which a running text prints a name, where a language changes its end or its beginning.
 *
 * <p>Azerbaijani, Armenian and Turkish put their case endings behind the last word, Arabic its
 * particles before the first. The first rule that fits is the name's only one; Russian changes
 * words within the name and has {@link RussianForms}.
 */
final class Inflections {

  /**
   * What a name must begin or end with, and what stands there instead.
   *
   * @param start true where the piece is the name's beginning, false where it is its end
   */
  private record Rule(String language, boolean start, String piece, List<String> forms) {

    boolean fits(String name, String of) {
      return language.equals(of) && (start ? name.startsWith(piece) : name.endsWith(piece));
    }

    String apply(String name, String form) {
      return start
          ? form + name.substring(piece.length())
          : name.substring(0, name.length() - piece.length()) + form;
    }
  }

  private final List<Rule> rules;

  private Inflections(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  static Inflections of(List<Csv.Row> rows) {
    List<Rule> rules = new ArrayList<>(rows.size());
    for (Csv.Row row : rows) {
      rules.add(
          new Rule(
              row.text("language"),
              row.text("place").equals("start"),
              row.text("piece"),
              row.list("forms")));
    }
    return new Inflections(rules);
  }

  /** The other forms of a name in its first form; none where no rule fits. */
  List<String> of(String name, String language) {
    if (language.equals("ru")) {
      return List.copyOf(RussianForms.of(name));
    }
    for (Rule rule : rules) {
      if (rule.fits(name, language)) {
        return rule.forms().stream().map(form -> rule.apply(name, form)).toList();
      }
    }
    return List.of();
  }
}
