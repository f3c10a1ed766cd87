package org.depositary.extraction.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.depositary.extraction.Pinpoint;
import org.depositary.extraction.joining.Fit;
import org.depositary.extraction.register.Convention;
import org.depositary.extraction.sighting.Sighting.Name;
import org.jspecify.annotations.Nullable;

/** What a year and an article number say about the readings of a name. */
final class Evidence {

  private Evidence() {}

  /** The readings that the year fits and that have the articles; all where none does. */
  static List<Convention> readings(Name name, List<Pinpoint> pinpoints) {
    List<Convention> readings = new ArrayList<>(name.naming().readings());
    if (name.year() > 0) {
      keep(readings, reading -> reading.year() != null && dated(reading, name.year()));
    }
    keep(readings, reading -> Fit.held(reading, pinpoints));
    return readings;
  }

  /** Keeps what passes, or all where nothing does. */
  static void keep(List<Convention> readings, Predicate<Convention> test) {
    List<Convention> passing = readings.stream().filter(test).toList();
    if (!passing.isEmpty()) {
      readings.retainAll(passing);
    }
  }

  /** True where the year is that of adoption, opening or entry into force, or none is known. */
  static boolean dated(Convention convention, int year) {
    Integer adopted = convention.year();
    return adopted == null
        || Math.abs(adopted - year) <= 1
        || starts(convention.openedOn(), year)
        || starts(convention.inForceOn(), year);
  }

  /** True where the register has the very year, or none. */
  static boolean exactly(Convention convention, int year) {
    Integer adopted = convention.year();
    return adopted == null
        || adopted == year
        || starts(convention.openedOn(), year)
        || starts(convention.inForceOn(), year);
  }

  private static boolean starts(@Nullable String date, int year) {
    return date != null && date.startsWith(String.valueOf(year));
  }
}
