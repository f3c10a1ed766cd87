package org.depositary.extraction.sighting;

import java.util.List;
import org.depositary.extraction.Citation;
import org.depositary.extraction.pinpoint.PinpointRun;
import org.depositary.extraction.pinpoint.Word;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/** Something the scan saw, before anything is joined or resolved. Sightings never overlap. */
public sealed interface Sighting {

  /** Where it stands, in UTF-16 units. */
  Span span();

  /**
   * A name of the register.
   *
   * @param year that stands with the name, 0 where none does
   * @param shown what the words around say about an abbreviation
   * @param determined true where "the" stands before it
   * @param title as written, where it goes on behind an ambiguous name; empty otherwise
   * @param definition what the text calls it from here on
   */
  record Name(
      Span span,
      Naming naming,
      int year,
      Shown shown,
      boolean determined,
      String title,
      @Nullable Definition definition)
      implements Sighting {}

  /** Whether the words beside an abbreviation show an instrument, a body, or neither. */
  enum Shown {
    INSTRUMENT,
    BODY,
    /** "Catholic Relief Commission (CRC)": the text gives the abbreviation to something else. */
    OTHER,
    NEITHER
  }

  /** Pinpoints without a name. */
  record Run(PinpointRun run) implements Sighting {
    @Override
    public Span span() {
      return run.span();
    }
  }

  /** Words that point to an instrument named elsewhere: "the said Convention". */
  record Pointer(Span span, Word head, Aim aim, boolean capital) implements Sighting {}

  /** How a pointer points. */
  enum Aim {
    /** "the Convention": what the text calls so. */
    THE,
    /** "this Convention": the text's own, or the one just named. */
    THIS,
    /** "the said Convention": the one just named. */
    SAID,
    /** "its Protocol": one that belongs to the one just named. */
    ITS,
    /** "the relevant conventions": none in particular. */
    GENERIC
  }

  /** A title in the form of an instrument's, which the register does not hold. */
  record Title(Span span, String title, int year, @Nullable Definition definition)
      implements Sighting {}

  /**
   * A protocol with the instrument it belongs to: "Optional Protocol to the Convention".
   *
   * @param protocol a name or a pointer
   * @param parent a name, a pointer or a defined name
   */
  record Protocol(Span span, Sighting protocol, Sighting parent) implements Sighting {}

  /** A name that the text itself has defined. */
  record Defined(Span span, String key) implements Sighting {}

  /** "thereof", "ibid.": what was cited last. Only made where a pinpoint or protocol is of it. */
  record Back(Span span) implements Sighting {}

  /** Another authority, or a word for one: what stands beside it is not about a convention. */
  record Other(Span span, @Nullable Citation citation) implements Sighting {}

  /** A body or case number that shows whose convention the text speaks of. */
  record Home(Span span, String conventionId) implements Sighting {}

  /** What the text calls the instrument from here on, or null. */
  static @Nullable Definition definition(Sighting seen) {
    if (seen instanceof Name name) {
      return name.definition();
    }
    if (seen instanceof Title title) {
      return title.definition();
    }
    return seen instanceof Protocol protocol ? definition(protocol.parent()) : null;
  }

  /** Where to read on behind a sighting: behind the definition that follows it. */
  static int end(Sighting seen) {
    Definition definition = definition(seen);
    return definition == null ? seen.span().end() : Math.max(definition.end(), seen.span().end());
  }

  /**
   * What a text calls an instrument from here on.
   *
   * @param keys folded: "convention", "iccpr"
   * @param end of the definition, UTF-16
   */
  record Definition(List<String> keys, int end) {}
}
