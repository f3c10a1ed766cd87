package org.depositary.extraction.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.depositary.extraction.DateBasis;
import org.depositary.extraction.Mention;
import org.depositary.text.Span;
import org.depositary.text.Text;
import org.depositary.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DateReaderTest {

  @Test
  void daysAreReadInEveryUsualOrder() {
    assertDates("The camp opened on [3 May 1944] at dawn.", "1944-05-03");
    assertDates("The camp opened on [May 3, 1944], at dawn.", "1944-05-03");
    assertDates("Friday, [March 07, 2014]", "2014-03-07");
    assertDates("[Apr. 10, 2015] - A speech", "2015-04-10");
    assertDates("on the [7th of June 1999] they left", "1999-06-07");
    assertDates(
        "Updated [2014-03-07] and [17/03/2014] and [17.03.2014].",
        "2014-03-07 2014-03-17 2014-03-17");
  }

  @Test
  void digitsThatCouldBeDayOrMonthGiveTheYearOnly() {
    assertDates("Signed [04/05/2014].", "2014");
    assertDates("Signed [05/05/2014].", "2014-05-05");
  }

  @Test
  void whatIsCountedBehindAFullStopLeavesTheYear() {
    assertDates("The harbour, [12 November 1991]. Troops fired.", "1991-11-12");
  }

  @Test
  void aYearThatOpensTheParagraphHoldsForIt() {
    assertDates(
        "It was given to them on [31 October 2005].\n\n"
            + "[1999]. After the vote of [30 August] they fled. In Velmar, on [6 September], many"
            + " fell.",
        "2005-10-31 1999 1999-08-30 1999-09-06");
  }

  @Test
  void intervalsAreOneDate() {
    assertDates("over the night of [11 to 12 July 1995] and", "1995-07-11/1995-07-12");
    assertDates("on the night of [July 11-12, 1995], and", "1995-07-11/1995-07-12");
    assertDates("during [11–12 July] there", "XXXX-07-11/XXXX-07-12");
    assertDates("the war of [1992–1995] and [1992-95]", "1992/1995 1992/1995");
    assertDates("in the financial year [2017/18];", "2017/2018");
    assertDates("from [May to July 1994] it", "1994-05/1994-07");
    assertDates("in [the 19th century] nothing".replace("[the ", "the ["), "1801/1900");
  }

  @Test
  void monthsYearsAndDecadesStandAlone() {
    assertDates("In [October 1991] and in [1992] and since the [late 1980s].", "1991-10 1992 198X");
    assertDates("The talks failed in [May], said the envoy.", "XXXX-05");
    assertDates("By [late February], Vukovar was empty.", "XXXX-02");
    assertDates("They march on May Day.", "");
  }

  @Test
  void numbersThatAreNoYearsAreNoDates() {
    assertDates("Some 1992 people fled and 1,995 stayed; 2010 were injured.", "");
    assertDates("resolution 1992 and No. 1995 and p. 2001, $2000, § 1999", "");
    assertDates("A/1999/3, S/1995/12, https://example.org/2017/05/x 12-1999-4", "");
    assertDates("In 1994 people of 1500 villages fled", "");
  }

  @Test
  void countedDatesSayWhatTheyAreCountedFrom() {
    assertDates("[12 July 2015]. Twenty-odd men. [20 years ago] they left", "2015-07-12 1995");
    Mention ago = read("12 July 2015. It was 20 years ago.").get(1);
    assertThat(Objects.requireNonNull(ago.date()).basis()).isEqualTo(DateBasis.RELATIVE);
    assertThat(ago.date().anchor()).isNotNull();
    assertDates("the [28th anniversary] of the fall", "");
  }

  @Test
  void whatFollowsIsCountedFromTheDateNamedLast() {
    assertDates("On [9 June 1994] it fell. [The next day] they", "1994-06-09 1994-06-10");
    assertDates("On [9 June 1994]. [Two weeks later], he", "1994-06-09 1994-06-20/1994-06-26");
    assertDates("On [9 June 1994]. [The following month] he", "1994-06-09 1994-07");
    assertDates("On [9 June 1994]. [The same day] he", "1994-06-09 1994-06-09");
    assertDates("On [9 June 1994]. [A year earlier] he", "1994-06-09 1993");
    assertDates(
        "the night of [30 to 31 May 1994]. [The following day] he",
        "1994-05-30/1994-05-31 1994-06-01");
    assertDates("In [June 1994] it fell. [The next day] they", "1994-06");
    Mention next = read("On 9 June 1994 it fell. The next day they left.").get(1);
    assertThat(Objects.requireNonNull(next.date()).basis()).isEqualTo(DateBasis.RELATIVE);
    assertThat(next.date().anchor()).isEqualTo(new Span(3, 14));
  }

  @Test
  void whatIsPastIsCountedFromTheDateOfTheDocument() {
    assertDates("LAGOS, [7 May 2009] - [Yesterday] they", "2009-05-07 2009-05-06");
    assertDates("Lagos, [7 May 2009]. [Last week] they", "2009-05-07 2009-04-27/2009-05-03");
    assertDates("Published on [7 May 2009]\n\n[Three days ago]", "2009-05-07 2009-05-04");
    assertDates("[7 May 2009]\n\nIt came [earlier this year].", "2009-05-07 2009");
    assertDates("[7 May 2009]\n\nIt came [two months ago].", "2009-05-07 2009-03");
    assertDates("date [2009-05-07] LAGOS. It came [two years ago].", "2009-05-07 2007");
  }

  @Test
  void nothingIsGuessedWhereTheDateOfTheDocumentIsUnknown() {
    assertDates("[Yesterday] they left. [Three days ago] they came.", "");
    assertDates("On [7 May 2009], it fell. [Yesterday] they left.", "2009-05-07");
    assertDates("[Two weeks later] they left the last week of the war.", "");
  }

  @Test
  void yearsLeftOutComeFromTheTextAndSaySo() {
    assertDates("([23 January] / [6 February 2007])", "2007-01-23 2007-02-06");
    assertDates("Paris, [2 June 2011]. On [9 June] he", "2011-06-02 2011-06-09");
    assertDates("Paris, [2 January 2011]. On [9 December] he", "2011-01-02 2010-12-09");
    assertThat(
            Objects.requireNonNull(read("Paris, 2 June 2011. On 9 June he").get(1).date()).basis())
        .isEqualTo(DateBasis.DERIVED);
  }

  @Test
  void datesThatComeAgainEveryYearAreRecurring() {
    assertDates("held [every year on July 11] there", "XXXX-07-11");
    assertThat(Objects.requireNonNull(read("every year on July 11").get(0).date()).basis())
        .isEqualTo(DateBasis.RECURRING);
    assertDates("[Each July 11] they meet", "XXXX-07-11");
    assertThat(Objects.requireNonNull(read("every 11 July").get(0).date()).basis())
        .isEqualTo(DateBasis.RECURRING);
  }

  @Test
  @Timeout(20)
  void hostileTextsTakeLinearTime() {
    for (String piece :
        List.of(
            "1992-",
            "May ",
            "1 to ",
            "25 ago ",
            "\ud800",
            "\0 1",
            "late ",
            "1992",
            "the next day ",
            "yesterday ")) {
      Assertions.assertThatCode(() -> read(piece.repeat(100_000))).doesNotThrowAnyException();
    }
  }

  private static List<Mention> read(String text) {
    return DateReader.read(Words.of(Text.of(text)), span -> true);
  }

  /** Brackets are the expected spans; the values are joined by blanks. */
  private static void assertDates(String picture, String values) {
    Text text = Text.of(picture.replace("[", "").replace("]", ""));
    List<Mention> found = DateReader.read(Words.of(text), span -> true);
    StringBuilder drawn = new StringBuilder(text.characters());
    for (int i = found.size() - 1; i >= 0; i--) {
      drawn.insert(found.get(i).span().end(), ']').insert(found.get(i).span().start(), '[');
    }
    assertThat(drawn.toString()).isEqualTo(picture);
    assertThat(
            found.stream()
                .map(date -> Objects.requireNonNull(date.date()).edtf())
                .filter(edtf -> !edtf.isEmpty())
                .collect(Collectors.joining(" ")))
        .isEqualTo(values);
  }
}
