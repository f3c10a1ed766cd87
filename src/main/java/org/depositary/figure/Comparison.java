package org.depositary.figure;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.depositary.extraction.FigureCategory;
import org.depositary.extraction.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * Holds statements of different documents against each other.
 *
 * <p>Two statements are comparable where their sources differ, both say when it was (or their event
 * is known by its name), one can be of the time of the other and, for a number that grows with
 * time, both documents are of the same day. Of a day and its year the day may have fewer, not more.
 * Civilians are held against people in general only where the numbers agree: the others may be
 * soldiers.
 */
final class Comparison {

  // "As many as 40", "some 40" and "40" commit to one number, "at least 40" to no other than
  // itself.
  private static final Set<Qualifier> POINTS =
      EnumSet.of(Qualifier.EXACT, Qualifier.ABOUT, Qualifier.AS_MANY_AS);

  /**
   * One statement.
   *
   * @param source equal for a document and its reissues
   * @param issuedOn when its document was issued, where that is known
   */
  record Statement(
      UUID source, @Nullable String issuedOn, Qualifier qualifier, FigureDetails details) {

    private boolean sameNumber(Statement other) {
      boolean sameWords =
          qualifier == other.qualifier
              || (POINTS.contains(qualifier) && POINTS.contains(other.qualifier));
      return sameWords
          && same(details.value(), other.details.value())
          && range() == other.range()
          && (!range()
              || (same(details.min(), other.details.min())
                  && same(details.max(), other.details.max())));
    }

    private boolean range() {
      return details.min() != null && details.max() != null && !same(details.min(), details.max());
    }

    /** "Many" leaves nothing to hold against anything. */
    private boolean says() {
      return details.value() != null || details.min() != null || details.max() != null;
    }

    private boolean sameGroup(Statement other) {
      return Objects.equals(details.group(), other.details.group());
    }

    private boolean eventHasName() {
      return details.event() != null && details.eventPlace() == null;
    }

    private Timespan time() {
      return Timespan.of(details.eventDate());
    }

    private Bounds bounds() {
      return Bounds.of(qualifier, details);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
      return one == null || other == null
          ? one == null && other == null
          : one.compareTo(other) == 0;
    }
  }

  private Comparison() {}

  /**
   * The verdict on statements with the same {@link ComparisonKey}. Quadratic: the caller bounds
   * their number.
   */
  static ComparisonVerdict compare(FigureCategory category, List<Statement> statements) {
    return compare(category, statements, new Corroboration());
  }

  /**
   * The same where more is known of the sources.
   *
   * @param sources which of them speak of one occasion
   */
  static ComparisonVerdict compare(
      FigureCategory category, List<Statement> statements, Corroboration sources) {
    ComparisonVerdict verdict = ComparisonVerdict.SINGLE_SOURCE;
    for (int i = 0; i < statements.size(); i++) {
      for (int j = 0; j < i; j++) {
        ComparisonVerdict pair = pair(category, statements.get(i), statements.get(j));
        if (pair == ComparisonVerdict.COMPATIBLE
            && sources.holds(statements.get(i).source, statements.get(j).source)) {
          pair = ofOneOccasion(statements.get(i), statements.get(j));
        }
        verdict = worse(verdict, pair);
      }
    }
    return verdict;
  }

  private static ComparisonVerdict worse(ComparisonVerdict one, ComparisonVerdict other) {
    if (one == ComparisonVerdict.SINGLE_SOURCE || other == ComparisonVerdict.SINGLE_SOURCE) {
      return one == ComparisonVerdict.SINGLE_SOURCE ? other : one;
    }
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static ComparisonVerdict pair(FigureCategory category, Statement one, Statement other) {
    if (!comparable(category, one, other)) {
      return ComparisonVerdict.SINGLE_SOURCE;
    }
    if (one.sameNumber(other)) {
      return ComparisonVerdict.AGREE;
    }
    if (!one.sameGroup(other)) {
      return ComparisonVerdict.SINGLE_SOURCE;
    }
    return excluded(one, other) ? ComparisonVerdict.CONFLICT : ComparisonVerdict.COMPATIBLE;
  }

  private static boolean comparable(FigureCategory category, Statement one, Statement other) {
    boolean day = one.issuedOn != null && one.issuedOn.equals(other.issuedOn);
    return one.says()
        && other.says()
        && !one.source.equals(other.source)
        && ofOneTime(one, other)
        && (day || !grows(category));
  }

  private static boolean ofOneTime(Statement one, Statement other) {
    Timespan mine = one.time();
    Timespan theirs = other.time();
    if (!mine.known() || !theirs.known()) {
      return one.eventHasName() && other.eventHasName();
    }
    return mine.sameOccasion(theirs) || mine.contains(theirs) || theirs.contains(mine);
  }

  private static ComparisonVerdict ofOneOccasion(Statement one, Statement other) {
    return one.bounds().overlap(other.bounds())
        ? ComparisonVerdict.COMPATIBLE
        : ComparisonVerdict.CONFLICT;
  }

  private static boolean excluded(Statement one, Statement other) {
    Timespan mine = one.time();
    Timespan theirs = other.time();
    if (mine.sameOccasion(theirs) || !mine.known() || !theirs.known()) {
      return !one.bounds().overlap(other.bounds());
    }
    return mine.contains(theirs)
        ? other.bounds().exceeds(one.bounds())
        : one.bounds().exceeds(other.bounds());
  }

  /** True where the number is one of a day: more states recognise, more graves are found. */
  private static boolean grows(FigureCategory category) {
    return switch (category) {
      case RECOGNISING_STATES, MASS_GRAVES, REMAINS, VICTIMS_RECOGNISED, WITNESSES -> true;
      default -> false;
    };
  }
}
