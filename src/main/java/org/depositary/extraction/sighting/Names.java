package org.depositary.extraction.sighting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depositary.extraction.register.AmbiguousName;
import org.depositary.extraction.register.Convention;
import org.depositary.extraction.register.ConventionName;
import org.depositary.extraction.register.ConventionName.Kind;
import org.depositary.extraction.register.Register;
import org.depositary.text.Folding;
import org.depositary.text.Gazetteer;

/**
 * Every surface under which the register's conventions are found, compiled once.
 *
 * <p>Texts get the small words of long titles wrong ("Covenant of Civil and Political Rights"), so
 * they count for nothing; spelling variants are added as names of their own.
 */
final class Names {

  private static final List<String> SMALL =
      List.of("the", "of", "on", "for", "to", "in", "a", "an", "all", "against", "from");
  private static final List<String> TAILS =
      List.of("relating", "concerning", "respecting", "regarding", "relative", "with");

  private static final String[][] SPELLINGS = {
    {"Organized", "Organised"},
    {"Labour", "Labor"},
    {"Programme", "Program"},
    {"Co-operation", "Cooperation"},
    {"Anti-Personnel", "Antipersonnel"},
    {"Non-Proliferation", "Nonproliferation"},
    {"Intercountry", "Inter-Country"},
    {"Inter-American", "Interamerican"},
    {"Protection of Human Rights", "Protection of the Human Rights"},
    {"Persons with Disabilities", "People with Disabilities"},
    {"Protocol Additional", "Additional Protocol"},
  };

  private final Gazetteer gazetteer;
  private final List<Naming> namings = new ArrayList<>();

  private Names(Register register) {
    Gazetteer.Builder builder = Gazetteer.builder().ignoring(small());
    register.ambiguousNames().forEach(name -> add(builder, ambiguous(register, name)));
    Map<String, Naming> variants = new LinkedHashMap<>();
    for (ConventionName name : register.names()) {
      Convention convention = register.find(name.conventionId()).orElseThrow();
      if (convention.isSet() && spelled(name.surface())) {
        continue;
      }
      Naming naming = naming(bare(name.surface()), convention, name.kind());
      add(builder, naming);
      if (name.kind() != Kind.ABBREVIATION) {
        vary(name, convention, variants);
      }
    }
    variants.values().forEach(naming -> add(builder, naming));
    this.gazetteer = builder.build();
  }

  static Names of(Register register) {
    return new Names(register);
  }

  /** See {@link Gazetteer#longest}. */
  long longest(CharSequence text, int from) {
    return gazetteer.longest(text, from);
  }

  Gazetteer gazetteer() {
    return gazetteer;
  }

  Naming naming(long match) {
    return namings.get(Gazetteer.payload(match));
  }

  // "1951 Convention and its 1967 Protocol" names its members one by one: two citations, no set.
  private static boolean spelled(String surface) {
    int and = surface.indexOf(" and ");
    return and > 0 && Heads.holds(surface.substring(0, and)) && Heads.holds(surface.substring(and));
  }

  // A leading article is no part of a citation's span.
  private static String bare(String surface) {
    return surface.startsWith("The ") ? surface.substring(4) : surface;
  }

  private static List<String> small() {
    List<String> small = new ArrayList<>(SMALL);
    small.addAll(TAILS);
    return small;
  }

  private void add(Gazetteer.Builder builder, Naming naming) {
    // One word of the language names no instrument: "the Covenant" is read in its context.
    String surface = naming.surface();
    boolean single = Folding.isOneWord(surface);
    if (!naming.abbreviation() && single && !named(surface)) {
      return;
    }
    namings.add(naming);
    if (naming.abbreviation() || single) {
      builder.addExact(surface, namings.size() - 1);
    } else {
      builder.add(surface, namings.size() - 1);
    }
  }

  // COLREGs, TFEU, Конвенция: one word, but not one that every text has.
  private static boolean named(String surface) {
    return surface.length() > 1 && Character.isUpperCase(surface.charAt(1));
  }

  private static Naming ambiguous(Register register, AmbiguousName name) {
    List<Convention> readings = new ArrayList<>();
    name.candidates().forEach(id -> register.find(id).ifPresent(readings::add));
    return new Naming(name.surface(), readings, name, name.isAbbreviation(), false);
  }

  private static Naming naming(String surface, Convention convention, Kind kind) {
    boolean abbreviation = kind == Kind.ABBREVIATION && surface.indexOf(' ') < 0;
    boolean lower =
        (kind == Kind.TITLE || kind == Kind.FOREIGN_TITLE || surface.startsWith("Convention "))
            && Heads.holds(surface);
    return new Naming(surface, List.of(convention), null, abbreviation, lower);
  }

  private static void vary(ConventionName name, Convention convention, Map<String, Naming> into) {
    String surface = name.surface();
    int bracket = surface.lastIndexOf(" (");
    if (bracket > 0 && surface.endsWith(")")) {
      vary(surface.substring(0, bracket), convention, true, into);
      surface = surface.substring(0, bracket);
    }
    int year = surface.lastIndexOf(", 1");
    if (year > 0 && year == surface.length() - 6) {
      vary(surface.substring(0, year), convention, true, into);
    }
    if (surface.startsWith("International Convention ")
        || surface.startsWith("International Covenant ")) {
      vary(surface.substring("International ".length()), convention, true, into);
    }
    boolean lower = name.kind() == Kind.TITLE && Heads.holds(surface);
    for (String[] spelling : SPELLINGS) {
      if (surface.contains(spelling[0])) {
        vary(surface.replace(spelling[0], spelling[1]), convention, lower, into);
      }
      if (surface.contains(spelling[1])) {
        vary(surface.replace(spelling[1], spelling[0]), convention, lower, into);
      }
    }
    if (surface.endsWith(" Amendments")) {
      vary(surface.substring(0, surface.length() - 1), convention, lower, into);
    }
    turn(surface, convention, into);
  }

  // "Genocide Convention" is also "the convention on genocide".
  private static void turn(String surface, Convention convention, Map<String, Naming> into) {
    int last = surface.lastIndexOf(' ');
    if (last < 0 || surface.indexOf(' ') != last || convention.isSet()) {
      return;
    }
    String head = surface.substring(last + 1);
    String subject = surface.substring(0, last);
    if (head.equals("Convention") && subject.chars().skip(1).allMatch(Character::isLowerCase)) {
      vary(head + " on " + subject, convention, true, into);
      vary(head + " on " + subject + "s", convention, true, into);
    }
  }

  private static void vary(
      String surface, Convention convention, boolean lower, Map<String, Naming> into) {
    into.putIfAbsent(
        Folding.key(surface), new Naming(surface, List.of(convention), null, false, lower));
  }
}
