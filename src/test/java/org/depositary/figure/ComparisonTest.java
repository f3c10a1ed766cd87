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
      String qualifier, String number, @Nullable String group, @Nullable String eventDate) {
    int range = number.indexOf("..");
    BigDecimal value = new BigDecimal(range < 0 ? number : number.substring(0, range));
    BigDecimal max = range < 0 ? null : new BigDecimal(number.substring(range + 2));
    return statement(
        Qualifier.valueOf(qualifier), value, range < 0 ? null : value, max, group, eventDate);
  }

  private static Statement statement(
      Qualifier qualifier,
      @Nullable BigDecimal value,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      @Nullable String group,
      @Nullable String eventDate) {
    FigureDetails details =
        new FigureDetails(
            value, min, max, group, null, false, "Lusaka", "Lusaka", eventDate, List.of(),
            List.of());
    return new Statement(UUID.randomUUID(), null, qualifier, details);
  }

  @ParameterizedTest
  @CsvSource({
    "EXACT,      40, EXACT,   40,   AGREE",
    "AS_MANY_AS, 40, EXACT,   40.0, AGREE",
    "ABOUT,      40, EXACT,   40,   AGREE",
    "AT_LEAST,   40, AT_LEAST, 40,  AGREE",
    "AT_LEAST,   40, EXACT,   40,   COMPATIBLE",
    "MORE_THAN,  40, EXACT,   40,   CONFLICT",
    "MORE_THAN,  40, UP_TO,   40,   CONFLICT",
    "MORE_THAN,  40, AT_LEAST, 40,  COMPATIBLE",
    "EXACT,      20..30, EXACT, 20..30, AGREE",
    "EXACT,      20..30, EXACT, 20,     COMPATIBLE",
    "EXACT,      20..30, EXACT, 20..50, COMPATIBLE",
    "EXACT,      20..30, EXACT, 31,     CONFLICT",
    "ABOUT,      20..30, EXACT, 31,     COMPATIBLE",
    "EXACT,      40, EXACT,   41,   CONFLICT",
    "ABOUT,      40, EXACT,   41,   COMPATIBLE",
    "ABOUT,      40, EXACT,   45,   CONFLICT",
    "AT_LEAST,   40, EXACT,   41,   COMPATIBLE",
    "AT_LEAST,   40, EXACT,   39,   CONFLICT",
    "MORE_THAN,  40, UP_TO,   39,   CONFLICT",
    "FEWER_THAN, 40, AT_LEAST, 40,  CONFLICT",
    "FEWER_THAN, 40, EXACT,   39,   COMPATIBLE",
    "UP_TO,      40, EXACT,   39,   COMPATIBLE",
  })
  void boundsDecide(String one, String value, String other, String otherValue, String verdict) {
    assertThat(
            Comparison.compare(
                FigureCategory.KILLED,
                List.of(
                    statement(one, value, null, "2014-04-12"),
                    statement(other, otherValue, null, "2014-04-12"))))
        .isEqualTo(ComparisonVerdict.valueOf(verdict));
  }

  @ParameterizedTest
  @CsvSource({
    "2014-04-12, 2014-04-12,            CONFLICT",
    "2014-04-12, 2014-04-11/2014-04-12, CONFLICT",
    "2014-02-28, 2014-02-28/2014-03-02, CONFLICT",
    "2014,       2014,                  CONFLICT",
    "2014-04-12, 2014-04-13,            SINGLE_SOURCE",
    "2014-04,    2014-05-01,            SINGLE_SOURCE",
    "2012/2014,  2013/2015,             SINGLE_SOURCE",
    ",           2014-05-01,            SINGLE_SOURCE",
    ",           ,                      SINGLE_SOURCE",
  })
  void onlyWhatIsOfOneTimeIsHeldAgainstEachOther(
      @Nullable String one, @Nullable String other, String verdict) {
    assertThat(
            Comparison.compare(
                FigureCategory.KILLED,
                List.of(statement("EXACT", "1", null, one), statement("EXACT", "2", null, other))))
        .isEqualTo(ComparisonVerdict.valueOf(verdict));
  }

  @ParameterizedTest
  @CsvSource({
    "2014, EXACT,    300, 2014-05-01, EXACT,     20, COMPATIBLE",
    "2014, EXACT,    300, 2014-05-01, EXACT,    400, CONFLICT",
    "2014, EXACT,    300, 2014-05-01, MORE_THAN, 300, CONFLICT",
    "2014, AT_LEAST, 300, 2014-05-01, EXACT,    400, COMPATIBLE",
    "2014, UP_TO,    300, 2014-05,    AT_LEAST, 301, CONFLICT",
    "201X, EXACT,    300, 2019-12-31, EXACT,    300, AGREE",
  })
  void aDayMayHaveFewerThanItsYear(
      String whole,
      String of,
      String number,
      String part,
      String qualifier,
      String partNumber,
      String verdict) {
    Statement year = statement(of, number, null, whole);
    Statement day = statement(qualifier, partNumber, null, part);
    for (List<Statement> order : List.of(List.of(year, day), List.of(day, year))) {
      assertThat(Comparison.compare(FigureCategory.KILLED, order))
          .isEqualTo(ComparisonVerdict.valueOf(verdict));
    }
  }

  @Test
  void anEventThatIsKnownByItsNameNeedsNoDate() {
    FigureDetails siege =
        new FigureDetails(
            BigDecimal.ONE,
            null,
            null,
            null,
            null,
            false,
            "the Siege",
            null,
            null,
            List.of(),
            List.of());
    FigureDetails other =
        new FigureDetails(
            BigDecimal.TEN,
            null,
            null,
            null,
            null,
            false,
            "the Siege",
            null,
            null,
            List.of(),
            List.of());
    assertThat(
            Comparison.compare(
                FigureCategory.KILLED,
                List.of(
                    new Statement(UUID.randomUUID(), null, Qualifier.EXACT, siege),
                    new Statement(UUID.randomUUID(), null, Qualifier.EXACT, other))))
        .isEqualTo(ComparisonVerdict.CONFLICT);
  }

  @Test
  void manyIsNotHeldAgainstANumber() {
    Statement vague = statement(Qualifier.VAGUE, null, null, null, null, "2014");
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
