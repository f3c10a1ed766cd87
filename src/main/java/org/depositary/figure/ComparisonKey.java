package org.depositary.figure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.depositary.extraction.Event;
import org.depositary.extraction.Figure;
import org.depositary.extraction.FigureCategory;
import org.depositary.extraction.Unit;
import org.depositary.text.Folding;

/**
 * What figures must share to stand beside each other: place and year, category, group, unit.
 *
 * <p>Money of currencies that {@link Unit} does not tell apart, and things without a unit and a
 * group, have no key: nothing could be held against them.
 *
 * <p>Civilians stand with people: sources call the same dead one or the other. Whether two
 * statements are then held against each other is for {@link Comparison} to say.
 *
 * @param place folded name of the place, or of an event that is known by its name
 * @param year empty where the text gives none
 * @param group empty for people in general
 */
record ComparisonKey(String place, String year, FigureCategory category, String group, Unit unit) {

  /** Condition on a row of the figures that belong to an event; its value is {@link #patternOf}. */
  static final String OF_EVENT = "r.comparisonKey like :value escape '!'";

  /** The place of a row's key. */
  static final String PLACE = "substring(r.comparisonKey, 1, locate('|', r.comparisonKey) - 1)";

  private static final int LONGEST_PLACE = 200;
  private static final int LONGEST_GROUP = 100;
  private static final int YEAR = 4;
  private static final String SEPARATOR = "|";

  /** The key of a figure that belongs to an event. */
  static Optional<ComparisonKey> of(Figure figure) {
    return Optional.ofNullable(figure.event())
        .map(
            event ->
                new ComparisonKey(
                    place(event), year(event), figure.category(), group(figure), figure.unit()))
        .filter(key -> !key.place.isEmpty() && key.tellsWhatIsCounted());
  }

  private boolean tellsWhatIsCounted() {
    return unit != Unit.MONEY && (unit != Unit.OTHER || !group.isEmpty());
  }

  /** The key as rows keep it; the parts have no separator in them. */
  String stored() {
    return String.join(SEPARATOR, place, year, category.name(), group, unit.name());
  }

  static ComparisonKey parse(String stored) {
    List<String> parts = List.of(stored.split("\\|", -1));
    return new ComparisonKey(
        parts.get(0),
        parts.get(1),
        FigureCategory.valueOf(parts.get(2)),
        parts.get(3),
        Unit.valueOf(parts.get(4)));
  }

  /** The place of a row that has a key. */
  static String placeOf(FigureRow row) {
    return parse(Objects.requireNonNull(row.comparisonKey)).place;
  }

  /** What the keys of an event look like, by its place or its name. */
  static String patternOf(String event) {
    return escaped(fold(event)) + SEPARATOR + "%";
  }

  /** What the keys of the same place and year look like. */
  String patternOfOccasion() {
    return escaped(place) + SEPARATOR + year + SEPARATOR + "%";
  }

  private static String escaped(String folded) {
    return folded.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  private static String fold(String place) {
    return cut(Folding.key(place).replace(SEPARATOR, " "), LONGEST_PLACE);
  }

  private static String place(Event event) {
    return fold(event.place() == null ? event.name() : event.place());
  }

  private static String year(Event event) {
    String date = event.date();
    return date == null || date.length() < YEAR ? "" : date.substring(0, YEAR);
  }

  private static String group(Figure figure) {
    String group = figure.group();
    return group == null || group.equals("civilians")
        ? ""
        : cut(group.replace(SEPARATOR, " "), LONGEST_GROUP);
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }
}
