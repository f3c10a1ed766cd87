package org.depositary.extraction.figure;

import org.depositary.extraction.FigureCategory;
import org.depositary.extraction.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts.
 *
 * @param group null where the noun names nobody in particular
 * @param category OTHER where the noun says nothing of what happened
 * @param firm true where the noun's category stands whatever the verb is
 */
record CountedNoun(Unit unit, @Nullable String group, FigureCategory category, boolean firm) {

  /** A noun that no list knows: "800 examinations". */
  static final CountedNoun UNLISTED =
      new CountedNoun(Unit.OTHER, null, FigureCategory.OTHER, false);

  /** A people by its name: "300 Rohingyas". */
  static final CountedNoun PEOPLE = new CountedNoun(Unit.PERSON, null, FigureCategory.OTHER, false);

  /** Those bound by a treaty: "It has 120 Parties". */
  static final CountedNoun PARTIES =
      new CountedNoun(Unit.STATE, null, FigureCategory.STATES_PARTIES, true);

  static CountedNoun of(String[] cells) {
    FigureCategory category =
        cells.length > 3 && !cells[3].isEmpty()
            ? FigureCategory.valueOf(cells[3])
            : FigureCategory.OTHER;
    String group = cells.length > 2 && !cells[2].isEmpty() ? cells[2] : null;
    return new CountedNoun(
        Unit.valueOf(cells[1]), group, category, cells.length > 4 && !cells[4].isEmpty());
  }

  /** True where a list knows what is counted. */
  boolean listed() {
    return !equals(UNLISTED);
  }

  /** This noun without its group. */
  CountedNoun ofNobody() {
    return new CountedNoun(unit, null, category, firm);
  }

  /** This noun with what a noun before it said: "wounded soldiers". */
  CountedNoun after(CountedNoun before) {
    FigureCategory said = category == FigureCategory.OTHER ? before.category : category;
    return new CountedNoun(unit, group == null ? before.group : group, said, firm || before.firm);
  }
}
