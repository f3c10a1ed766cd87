package org.depositary.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.depositary.extraction.FigureCategory;
import org.depositary.extraction.Qualifier;
import org.depositary.figure.Comparison.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verdict on two statements of different documents. */
class ComparisonTest {

  private static Statement statement(
      String qualifier, String value, @Nullable String group, @Nullable String eventDate) {
    FigureDetails details =
        new FigureDetails(
            new BigDecimal(value),
            null,
            null,
            group,
            null,
            false,
            null,
            null,
            eventDate,
            List.of(),
            List.of());
    return new Statement(UUID.randomUUID(), null, Qualifier.valueOf(qualifier), details);
  }

  @ParameterizedTest
  @CsvSource({
    "EXACT,      40, EXACT,   40,   AGREE",
    "AS_MANY_AS, 40, EXACT,   40.0, AGREE",
    "EXACT,      40, EXACT,   41,   CONFLICT",
    "ABOUT,      40, EXACT,   41,   COMPATIBLE",
    "ABOUT,      40, EXACT,   45,   CONFLICT",
    "AT_LEAST,   40, EXACT,   41,   COMPATIBLE",
    "AT_LEAST,   40, EXACT,   39,   CONFLICT",
    "MORE_THAN,  40, UP_TO,   39,   CONFLICT",
    "UP_TO,      40, EXACT,   39,   COMPATIBLE",
  })
  void boundsDecide(String one, String value, String other, String otherValue, String verdict) {
    assertThat(
            Comparison.compare(
                FigureCategory.KILLED,
                List.of(
                    statement(one, value, null, "2014"),
                    statement(other, otherValue, null, "2014-04-12"))))
        .isEqualTo(ComparisonVerdict.valueOf(verdict));
  }

  @ParameterizedTest
  @CsvSource({
    "2014-04-12, 2014-04-12,            CONFLICT",
    "2014-04-12, 2014-04-11/2014-04-12, CONFLICT",
    "2014-04-12, 2014-04-13,            SINGLE_SOURCE",
    "2014-04,    2014-05-01,            SINGLE_SOURCE",
    "2014,       2014-05-01,            CONFLICT",
    "201X,       2019-12-31,            CONFLICT",
    ",           2014-05-01,            CONFLICT",
  })
  void whatCannotBeOfOneDayIsNotHeldAgainstEachOther(
      @Nullable String one, String other, String verdict) {
    assertThat(
            Comparison.compare(
                FigureCategory.KILLED,
                List.of(statement("EXACT", "1", null, one), statement("EXACT", "2", null, other))))
        .isEqualTo(ComparisonVerdict.valueOf(verdict));
  }

  @Test
  void manyIsNotHeldAgainstANumber() {
    FigureDetails many =
        new FigureDetails(
            null, null, null, null, null, false, null, null, "2014", List.of(), List.of());
    Statement vague = new Statement(UUID.randomUUID(), null, Qualifier.VAGUE, many);
    Statement one = statement("EXACT", "613", null, "2014");
    Statement other = statement("EXACT", "613", null, "2014");
    assertThat(Comparison.compare(FigureCategory.KILLED, List.of(one, vague)))
        .isEqualTo(ComparisonVerdict.SINGLE_SOURCE);
    assertThat(Comparison.compare(FigureCategory.KILLED, List.of(one, vague, other)))
        .isEqualTo(ComparisonVerdict.AGREE);
  }

  @Test
  void civiliansConflictWithCiviliansOnly() {
    Statement people = statement("EXACT", "60", null, "2014");
    Statement civilians = statement("EXACT", "20", "civilians", "2014");
    Statement others = statement("EXACT", "21", "civilians", "2014");
    assertThat(Comparison.compare(FigureCategory.KILLED, List.of(people, civilians)))
        .isEqualTo(ComparisonVerdict.SINGLE_SOURCE);
    assertThat(Comparison.compare(FigureCategory.KILLED, List.of(people, civilians, others)))
        .isEqualTo(ComparisonVerdict.CONFLICT);
  }
}
