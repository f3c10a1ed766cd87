package org.depositary.extraction.citation;

import java.util.List;
import java.util.Optional;
import org.depositary.extraction.Candidate;
import org.depositary.extraction.Verdict;
import org.depositary.extraction.citation.Subjects.Weighed;
import org.depositary.extraction.joining.Joined;
import org.depositary.extraction.register.AmbiguousName;
import org.depositary.extraction.register.Convention;
import org.depositary.extraction.sighting.Naming;
import org.depositary.extraction.sighting.Sighting;
import org.depositary.extraction.sighting.Sighting.Name;
import org.depositary.extraction.sighting.Sighting.Shown;
import org.depositary.text.Folding;
import org.jspecify.annotations.Nullable;

/** Decides what a name of the register means where it stands. */
final class NameResolver {

  private static final int NEAR = 20;

  private final Sets sets;
  private final Ranking ranking;
  private final TitleMatcher titles;
  private final Subjects subjects;
  private @Nullable Sighting beside;

  NameResolver(String text, Knowledge knowledge) {
    this.sets = new Sets(knowledge.register());
    this.ranking = new Ranking(knowledge.register());
    this.titles = knowledge.titles();
    this.subjects = new Subjects(text);
  }

  /** Empty where the name is no citation here: a committee's abbreviation, a bare code. */
  Optional<Outcome> resolve(Name name, Joined joined, Antecedents context) {
    Naming naming = name.naming();
    if (elsewhere(name, joined, context)) {
      return Optional.empty();
    }
    AmbiguousName ambiguous = naming.ambiguous();
    if (ambiguous == null && code(name, joined) && context.defined(key(name)).isEmpty()) {
      return known(name, context);
    }
    if (ambiguous == null) {
      return Optional.of(single(naming.readings().get(0), name, joined));
    }
    Optional<Cited> defined = context.defined(key(name));
    if (defined.isPresent()) {
      return defined.map(NameResolver::defined);
    }
    return switch (ambiguous.clue()) {
      case BODY -> body(name, joined, context);
      case PINPOINT -> joined.pinpoints().isEmpty() ? cited(name, context) : first(name, joined);
      case DEFINITION -> definition(name, joined, context);
      case SUBJECT -> subject(name, joined, context);
    };
  }

  // What the text gave an abbreviation to holds from there on, unless a pinpoint stands beside it.
  private static boolean elsewhere(Name name, Joined joined, Antecedents context) {
    if (name.shown() == Shown.OTHER) {
      context.take(key(name));
      return true;
    }
    return name.naming().abbreviation()
        && name.shown() != Shown.INSTRUMENT
        && joined.pinpoints().isEmpty()
        && context.taken(key(name));
  }

  private static Outcome defined(Cited cited) {
    Convention meant = cited.convention();
    return meant == null
        ? Outcome.anaphora(cited, 0.9, "defined-name")
        : Outcome.resolved(meant, 0.97, "defined-name");
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
    if (name.year() > 0 && !Evidence.exactly(convention, name.year())) {
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
      case BODY, OTHER -> Optional.empty();
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
    Optional<Outcome> titled = titled(name);
    if (titled.isPresent()) {
      return titled;
    }
    List<Convention> readings = Evidence.readings(name, joined.pinpoints());
    boolean narrowed = readings.size() < name.naming().readings().size();
    if (readings.size() == 1 && (narrowed || name.year() > 0)) {
      return Optional.of(sets.outcome(readings.get(0), joined, "name-with-evidence"));
    }
    Optional<Cited> before = before(name, context);
    if (before.isPresent()) {
      return before.map(cited -> Outcome.anaphora(cited, 0.8, "name-of-cited"));
    }
    List<Convention> parents = parents(name, readings);
    if (parents.size() == 1) {
      return Optional.of(sets.outcome(parents.get(0), joined, "name-with-its-protocol"));
    }
    Weighed weighed = subjects.around(name.span(), readings);
    if (weighed.decided()) {
      return Optional.of(sets.outcome(weighed.ranked().get(0), joined, "name-with-subject"));
    }
    // "the 1951 Convention" in a text about refugees
    boolean dated = Character.isDigit(name.naming().surface().charAt(0));
    Optional<Convention> topic = dated ? subjects.topic(readings) : Optional.empty();
    if (topic.isPresent()) {
      return Optional.of(sets.outcome(topic.get(), joined, "name-with-topic"));
    }
    List<Candidate> candidates = ranking.of(name, weighed.ranked());
    return candidates.isEmpty()
        ? Optional.empty()
        : Optional.of(Outcome.ambiguous(candidates, "ambiguous-name"));
  }

  /** Tells what stands behind the name that is read next; null where nothing does. */
  void beside(@Nullable Sighting sighting) {
    this.beside = sighting;
  }

  // "the 1951 Convention and its 1967 Protocol": each shows which the other is.
  private List<Convention> parents(Name name, List<Convention> readings) {
    if (!(beside instanceof Name next) || next.span().start() - name.span().end() > NEAR) {
      return List.of();
    }
    return readings.stream()
        .filter(
            reading ->
                next.naming().readings().stream()
                    .anyMatch(protocol -> Protocols.child(protocol, reading)))
        .toList();
  }

  // "European Convention on X": the whole title decides, unless it is about what a reading is.
  private Optional<Outcome> titled(Name name) {
    if (name.title().isEmpty()) {
      return Optional.empty();
    }
    Outcome match = titles.match(name.title(), name.year());
    boolean known = match.verdict() == Verdict.RESOLVED || match.verdict() == Verdict.SET;
    int shared = Math.min(name.naming().surface().length(), name.title().length());
    String rest = name.title().substring(shared);
    return known || !subjects.about(rest, name.naming().readings())
        ? Optional.of(match)
        : Optional.empty();
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
        .topics()
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
