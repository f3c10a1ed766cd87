package org.depositary.extraction.citation;

import java.util.List;
import java.util.Optional;
import org.depositary.extraction.Candidate;
import org.depositary.extraction.joining.Joined;
import org.depositary.extraction.register.AmbiguousName;
import org.depositary.extraction.register.Convention;
import org.depositary.extraction.register.Register;
import org.depositary.extraction.sighting.Naming;
import org.depositary.extraction.sighting.Sighting.Name;
import org.depositary.extraction.sighting.Sighting.Shown;
import org.depositary.text.Folding;

/** Decides what a name of the register means where it stands. */
final class NameResolver {

  private final Sets sets;
  private final Ranking ranking;

  NameResolver(Register register) {
    this.sets = new Sets(register);
    this.ranking = new Ranking(register);
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
    if (name.year() > 0 && !Evidence.dated(convention, name.year())) {
      String reason =
          "Named as %s, but with the year %d; the register has %s."
              .formatted(name.naming().surface(), name.year(), convention.adoptedOn());
      return Outcome.ambiguous(
          List.of(new Candidate(Cited.authority(convention), reason)), "year-differs");
    }
    return sets.outcome(convention, joined, name.naming().abbreviation() ? "abbreviation" : "name");
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
            : Optional.of(
                Outcome.ambiguous(
                    ranking.of(name, Evidence.readings(name, joined.pinpoints())),
                    "shared-abbreviation"));
      }
    };
  }

  private Optional<Outcome> first(Name name, Joined joined) {
    List<Convention> readings = Evidence.readings(name, joined.pinpoints());
    return readings.isEmpty()
        ? Optional.empty()
        : Optional.of(sets.outcome(readings.get(0), joined, "abbreviation-with-context"));
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
    List<Convention> readings = Evidence.readings(name, joined.pinpoints());
    boolean narrowed = readings.size() < name.naming().readings().size();
    if (readings.size() == 1 && (narrowed || name.year() > 0)) {
      return Optional.of(sets.outcome(readings.get(0), joined, "name-with-evidence"));
    }
    Optional<Cited> before = before(name, context);
    if (before.isPresent()) {
      return before.map(cited -> Outcome.anaphora(cited, 0.8, "name-of-cited"));
    }
    List<Candidate> candidates = ranking.of(name, Evidence.readings(name, joined.pinpoints()));
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
}
