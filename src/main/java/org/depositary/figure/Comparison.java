package org.depositary.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.depositary.extraction.FigureCategory;
import org.depositary.extraction.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * Holds statements of different documents against each other.
 *
 * <p>Two statements are comparable where their documents differ, their events can be of the same
 * day and, for a number that grows with time, both documents are of the same day. Civilians are
 * held against people in general only where the numbers agree: the others may be soldiers.
 */
final class Comparison {

  /**
   * One statement.
   *
   * @param issuedOn when its document was issued, where that is known
   */
  record Statement(
      UUID documentId, @Nullable String issuedOn, Qualifier qualifier, FigureDetails details) {

    private boolean sameNumber(Statement other) {
      BigDecimal mine = details.value();
      BigDecimal theirs = other.details.value();
      return mine != null && theirs != null && mine.compareTo(theirs) == 0;
    }

    /** "Many" leaves nothing to hold against anything. */
    private boolean says() {
      return details.value() != null || details.min() != null || details.max() != null;
    }

    private boolean sameGroup(Statement other) {
      return String.valueOf(details.group()).equals(String.valueOf(other.details.group()));
    }
  }

  private Comparison() {}

  /**
   * The verdict on statements with the same {@link ComparisonKey}. Quadratic: the caller bounds
   * their number.
   */
  static ComparisonVerdict compare(FigureCategory category, List<Statement> statements) {
    ComparisonVerdict verdict = ComparisonVerdict.SINGLE_SOURCE;
    for (int i = 0; i < statements.size(); i++) {
      for (int j = 0; j < i; j++) {
        verdict = worse(verdict, pair(category, statements.get(i), statements.get(j)));
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
    boolean overlap =
        Bounds.of(one.qualifier, one.details).overlap(Bounds.of(other.qualifier, other.details));
    return overlap ? ComparisonVerdict.COMPATIBLE : ComparisonVerdict.CONFLICT;
  }

  private static boolean comparable(FigureCategory category, Statement one, Statement other) {
    Timespan mine = Timespan.of(one.details.eventDate());
    boolean occasion = mine.overlaps(Timespan.of(other.details.eventDate()));
    boolean day = one.issuedOn != null && one.issuedOn.equals(other.issuedOn);
    boolean numbers = one.says() && other.says();
    return numbers
        && !one.documentId.equals(other.documentId)
        && occasion
        && (day || !grows(category));
  }

  /** True where the number is one of a day: more states recognise, more graves are found. */
  private static boolean grows(FigureCategory category) {
    return switch (category) {
      case RECOGNISING_STATES, MASS_GRAVES, REMAINS, VICTIMS_RECOGNISED, WITNESSES -> true;
      default -> false;
    };
  }
}
