package org.depositary.extraction.register;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.extraction.Pinpoint;
import org.depositary.extraction.Pinpoint.Existence;

/** All conventions and sets, in the order of the register's files. Immutable. */
public final class Register {

  private final String version;
  private final Map<String, Convention> byId;
  private final List<ConventionName> names;
  private final List<AmbiguousName> ambiguousNames;
  private final List<Coverage.Gap> gaps;

  Register(
      String version,
      List<Convention> conventions,
      List<AmbiguousName> ambiguousNames,
      List<Coverage.Gap> gaps,
      Inflections inflections) {
    this.version = version;
    Map<String, Convention> ids = new LinkedHashMap<>();
    for (Convention convention : conventions) {
      if (ids.put(convention.id(), convention) != null) {
        throw new IllegalArgumentException("two conventions with the id " + convention.id());
      }
    }
    this.byId = Collections.unmodifiableMap(ids);
    this.ambiguousNames = List.copyOf(ambiguousNames);
    this.names = Names.of(conventions, ambiguousNames, inflections);
    this.gaps = List.copyOf(gaps);
  }

  /** The register shipped with the service. */
  public static Register load() {
    return RegisterFiles.read();
  }

  /** The version of the register's content; changes whenever a record does. */
  public String version() {
    return version;
  }

  public Optional<Convention> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Whether a convention, or every member of a set, has the part that an author pointed at; UNKNOWN
   * where members differ.
   */
  public Existence existence(Convention convention, Pinpoint pinpoint) {
    if (!convention.isSet()) {
      return convention.provisions().existence(pinpoint);
    }
    Set<Existence> found = EnumSet.noneOf(Existence.class);
    for (String member : convention.members()) {
      found.add(find(member).orElseThrow().provisions().existence(pinpoint));
    }
    return found.size() == 1 ? found.iterator().next() : Existence.UNKNOWN;
  }

  /** Conventions and sets, in register order. */
  public List<Convention> conventions() {
    return List.copyOf(byId.values());
  }

  /**
   * Every name that leads to one convention, in register order.
   *
   * <p>Names compare by {@link org.depositary.text.Folding#key}; no two of them are equal, and none
   * is an {@linkplain #ambiguousNames ambiguous} one.
   */
  public List<ConventionName> names() {
    return names;
  }

  /** Every name with several readings. */
  public List<AmbiguousName> ambiguousNames() {
    return ambiguousNames;
  }

  /** What the register holds, counted at each call, and what it is known to lack. */
  public Coverage coverage() {
    return Coverage.of(this, gaps);
  }
}
