package org.depositary.extraction.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depositary.extraction.Authority.CitedConvention;
import org.depositary.extraction.Candidate;
import org.depositary.extraction.Pinpoint;
import org.depositary.extraction.Pinpoint.Existence;
import org.depositary.extraction.Verdict;
import org.depositary.extraction.register.AmbiguousName;
import org.depositary.extraction.register.Convention;
import org.depositary.extraction.register.Register;
import org.depositary.extraction.sighting.Naming;
import org.depositary.extraction.sighting.Sighting.Name;
import org.depositary.extraction.sighting.Sighting.Shown;
import org.depositary.text.Folding;
import org.jspecify.annotations.Nullable;

/** Decides what a name of the register means where it stands. */
final class NameResolver {

  private final Register register;

  NameResolver(Register register) {
    this.register = register;
  }

  /** Empty where the name is no citation here: a committee's abbreviation, a bare code. */
  Optional<Outcome> resolve(Name name, Joined joined, Antecedents context) {
    Naming naming = name.naming();
    AmbiguousName ambiguous = naming.ambiguous();
    if (ambiguous == null && code(name, joined) && context.defined(key(name)).isEmpty()) {
      return known(name, context);
    }
    if (ambiguous == null) {
      return Optional.of(single(naming.readings().get(0), name, joined));
    }
    Optional<Cited> defined = context.defined(Folding.key(naming.surface()));
    if (defined.isPresent()) {
      Convention meant = defined.get().convention();
      return Optional.of(
          meant == null
              ? Outcome.anaphora(defined.get(), 0.9, "defined-name")
              : Outcome.resolved(meant, 0.97, "defined-name"));
    }
    return switch (ambiguous.clue()) {
      case BODY -> body(name, joined, context);
      case PINPOINT -> joined.pinpoints().isEmpty() ? cited(name, context) : first(name, joined);
      case DEFINITION -> definition(name, joined, context);
      case SUBJECT -> subject(name, joined, context);
    };
  }

  private static String key(Name name) {
    return Folding.key(name.naming().surface());
  }

  // Three letters are a name only where something beside them says so.
  private static boolean code(Name name, Joined joined) {
    return name.naming().abbreviation()
        && name.naming().surface().length() <= 3
        && joined.pinpoints().isEmpty()
        && name.shown() != Shown.INSTRUMENT
        && !name.determined();
  }

  private Outcome single(Convention convention, Name name, Joined joined) {
    if (name.year() > 0 && !dated(convention, name.year())) {
      String reason =
          "Named as %s, but with the year %d; the register has %s."
              .formatted(name.naming().surface(), name.year(), convention.adoptedOn());
      return Outcome.ambiguous(
          List.of(new Candidate(Cited.authority(convention), reason)), "year-differs");
    }
    return set(convention, joined, name.naming().abbreviation() ? "abbreviation" : "name");
  }

  /** A set with a pinpoint is a set only where its members share the provision. */
  Outcome set(Convention convention, Joined joined, String rule) {
    if (convention.isSet() && !joined.pinpoints().isEmpty() && !shared(joined)) {
      List<Candidate> members = new ArrayList<>();
      for (String id : convention.members()) {
        register
            .find(id)
            .filter(member -> holds(member, joined.pinpoints()))
            .ifPresent(
                member ->
                    members.add(
                        new Candidate(
                            Cited.authority(member),
                            "A member of the set; the text does not say whose provision it is.")));
      }
      return members.isEmpty()
          ? Outcome.resolved(convention, 0.6, rule)
          : Outcome.ambiguous(members, "provision-of-a-set");
    }
    return Outcome.resolved(convention, holds(convention, joined.pinpoints()) ? 0.98 : 0.6, rule);
  }

  // Articles 1 to 3 have equal numbers in all four Geneva Conventions; other texts say "common".
  static boolean shared(Joined joined) {
    if (joined.common()) {
      return true;
    }
    for (Pinpoint pinpoint : joined.pinpoints()) {
      String article = pinpoint.article();
      if (article == null || article.length() != 1 || article.charAt(0) > '3') {
        return false;
      }
    }
    return true;
  }

  private Optional<Outcome> body(Name name, Joined joined, Antecedents context) {
    if (!joined.pinpoints().isEmpty()) {
      return first(name, joined);
    }
    return switch (name.shown()) {
      case BODY -> Optional.empty();
      case INSTRUMENT -> first(name, joined);
      case NEITHER -> {
        Optional<Outcome> cited = known(name, context);
        yield cited.isPresent() || !name.determined()
            ? cited
            : Optional.of(Outcome.ambiguous(candidates(name, joined), "shared-abbreviation"));
      }
    };
  }

  private Optional<Outcome> first(Name name, Joined joined) {
    List<Convention> readings = readings(name, joined);
    return readings.isEmpty()
        ? Optional.empty()
        : Optional.of(set(readings.get(0), joined, "abbreviation-with-context"));
  }

  // A bare code is a name only where the convention itself was cited before.
  private Optional<Outcome> cited(Name name, Antecedents context) {
    return name.shown() == Shown.INSTRUMENT ? known(name, context) : Optional.empty();
  }

  private static Optional<Outcome> known(Name name, Antecedents context) {
    for (Convention reading : name.naming().readings()) {
      if (context.cited(reading.id()).isPresent()) {
        return Optional.of(Outcome.resolved(reading, 0.8, "abbreviation-of-cited"));
      }
    }
    return Optional.empty();
  }

  private Optional<Outcome> definition(Name name, Joined joined, Antecedents context) {
    Optional<Cited> before = before(name, context);
    if (before.isPresent()) {
      return before.map(cited -> Outcome.anaphora(cited, 0.8, "name-of-cited"));
    }
    if (name.naming().abbreviation()) {
      return Optional.empty();
    }
    return subject(name, joined, context);
  }

  private Optional<Outcome> subject(Name name, Joined joined, Antecedents context) {
    List<Convention> readings = readings(name, joined);
    boolean narrowed = readings.size() < name.naming().readings().size();
    if (readings.size() == 1 && (narrowed || name.year() > 0)) {
      return Optional.of(set(readings.get(0), joined, "name-with-evidence"));
    }
    Optional<Cited> before = before(name, context);
    if (before.isPresent()) {
      return before.map(cited -> Outcome.anaphora(cited, 0.8, "name-of-cited"));
    }
    List<Candidate> candidates = candidates(name, joined);
    return candidates.isEmpty()
        ? Optional.empty()
        : Optional.of(Outcome.ambiguous(candidates, "ambiguous-name"));
  }

  // A reading that was cited before, or whose parent was: "Protocol No. 1" behind "the European
  // Convention on Human Rights".
  private Optional<Cited> before(Name name, Antecedents context) {
    for (Cited cited : context.recent()) {
      Convention convention = cited.convention();
      for (Convention reading : name.naming().readings()) {
        if (convention != null && reading.id().equals(convention.id())) {
          return Optional.of(cited);
        }
        if (convention != null
            && Protocols.child(reading, convention)
            && single(name, convention)) {
          return Optional.of(Cited.of(reading, cited.span()));
        }
      }
    }
    return context
        .home()
        .flatMap(
            home ->
                name.naming().readings().stream()
                    .filter(reading -> home.convention() != null && of(reading, home.convention()))
                    .findFirst()
                    .map(reading -> Cited.of(reading, home.span())));
  }

  private static boolean of(Convention reading, Convention home) {
    return reading.id().equals(home.id()) || Protocols.child(reading, home);
  }

  private static boolean single(Name name, Convention parent) {
    return name.naming().readings().stream()
            .filter(reading -> Protocols.child(reading, parent))
            .count()
        == 1;
  }

  private List<Convention> readings(Name name, Joined joined) {
    List<Convention> readings = new ArrayList<>(name.naming().readings());
    if (name.year() > 0) {
      keep(readings, reading -> reading.year() != null && dated(reading, name.year()));
    }
    keep(readings, reading -> holds(reading, joined.pinpoints()));
    return readings;
  }

  /** Keeps what passes, or all where nothing does. */
  static void keep(List<Convention> readings, java.util.function.Predicate<Convention> test) {
    List<Convention> passing = readings.stream().filter(test).toList();
    if (!passing.isEmpty()) {
      readings.retainAll(passing);
    }
  }

  private List<Candidate> candidates(Name name, Joined joined) {
    List<Convention> readings = readings(name, joined);
    AmbiguousName ambiguous = name.naming().ambiguous();
    String reason = ambiguous == null ? "" : ambiguous.reason();
    List<Candidate> candidates = new ArrayList<>();
    commonSet(readings)
        .ifPresent(
            set ->
                candidates.add(
                    new Candidate(
                        Cited.authority(set),
                        "All readings are members of this set; the singular may stand for all.")));
    for (Convention reading : readings) {
      candidates.add(new Candidate(Cited.authority(reading), reason));
    }
    return candidates;
  }

  private Optional<Convention> commonSet(List<Convention> readings) {
    if (readings.size() < 2) {
      return Optional.empty();
    }
    for (String id : readings.get(0).sets()) {
      Optional<Convention> set = register.find(id);
      if (set.isPresent()
          && readings.stream().allMatch(reading -> set.get().members().contains(reading.id()))) {
        return set;
      }
    }
    return Optional.empty();
  }

  /** True where the year is that of adoption, opening or entry into force, or none is known. */
  static boolean dated(Convention convention, int year) {
    Integer adopted = convention.year();
    return adopted == null
        || Math.abs(adopted - year) <= 1
        || starts(convention.openedOn(), year)
        || starts(convention.inForceOn(), year);
  }

  private static boolean starts(@Nullable String date, int year) {
    return date != null && date.startsWith(String.valueOf(year));
  }

  /** False where the convention is known to end before one of the pinpoints. */
  static boolean holds(Convention convention, List<Pinpoint> pinpoints) {
    for (Pinpoint pinpoint : pinpoints) {
      if (convention.provisions().existence(pinpoint) == Existence.BEYOND_END) {
        return false;
      }
    }
    return true;
  }

  static CitedConvention authority(Outcome outcome) {
    return outcome.verdict() == Verdict.AMBIGUOUS
        ? outcome.candidates().get(0).convention()
        : outcome.authority();
  }
}
