package org.depositary.extraction.figure;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.depositary.extraction.FigureCategory;
import org.depositary.extraction.Unit;

/**
 * A phrase that says what a number counts.
 *
 * @param units the units it takes; numbers without a unit of their own go with any personal cue
 */
record Cue(FigureCategory category, Place place, Set<Unit> units) {

  private static final Set<Unit> PERSONAL = EnumSet.of(Unit.PERSON, Unit.FAMILY);

  private static final Set<FigureCategory> LIVING =
      EnumSet.of(
          FigureCategory.KILLED,
          FigureCategory.INJURED,
          FigureCategory.HOSTAGE,
          FigureCategory.DETAINED,
          FigureCategory.RAPED);

  /** On which side of its number a cue stands; see cues.csv. */
  enum Place {
    BEFORE,
    AFTER,
    BOTH,
    GOVERNS
  }

  static Cue of(String[] cells) {
    Set<Unit> units = EnumSet.noneOf(Unit.class);
    if (cells.length > 3) {
      for (String unit : cells[3].split(" ")) {
        units.add(Unit.valueOf(unit));
      }
    }
    return new Cue(
        FigureCategory.valueOf(cells[1]),
        Place.valueOf(cells[2].toUpperCase(Locale.ROOT)),
        units.isEmpty() ? PERSONAL : units);
  }

  /** True for cues that count people, and so explain a number that names nobody. */
  boolean personal() {
    return units == PERSONAL;
  }

  /** True for what is done to living beings only, so that it tells people by itself. */
  boolean living() {
    return personal() && LIVING.contains(category);
  }

  boolean takesObject() {
    return place == Place.BEFORE || place == Place.BOTH;
  }

  boolean takesSubject() {
    return place == Place.AFTER || place == Place.BOTH;
  }
}
