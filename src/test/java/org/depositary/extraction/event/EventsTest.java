package org.depositary.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.depositary.extraction.Event;
import org.depositary.extraction.Extraction;
import org.depositary.extraction.Extractor;
import org.depositary.extraction.pipeline.TextExtractor;
import org.depositary.extraction.register.Register;
import org.depositary.text.Text;
import org.junit.jupiter.api.Test;

/** The event of each figure of a text, by the name that place and date give it. */
class EventsTest {

  private static final Extractor EXTRACTOR = new TextExtractor(Register.load());

  private static void assertEvents(String text, String... names) {
    Extraction extraction = EXTRACTOR.extract(Text.of(text));
    List<String> found =
        extraction.figures().stream()
            .map(f -> Optional.ofNullable(f.event()).map(Event::name).orElse("none"))
            .toList();
    assertThat(found).as(text).containsExactly(names);
  }

  @Test
  void placeAndDateOfTheSentenceNameTheEvent() {
    assertEvents("On 4 May 2013, 31 people were killed in Homs.", "Homs, 2013-05-04");
    assertEvents("In Kismayo, 12 fishermen were injured in June 2019.", "Kismayo, 2019-06");
  }

  @Test
  void eachNumberHasThePlaceThatFollowsIt() {
    assertEvents(
        "On 9 March 2015, 12 people were killed in Aleppo and 5 were killed in Homs.",
        "Aleppo, 2015-03-09",
        "Homs, 2015-03-09");
  }

  @Test
  void thePlaceHoldsForTheSentencesThatFollow() {
    assertEvents(
        "The shelling of the market in Mosul on 2 July 2016 went on for an hour. 14 people died."
            + " Another 60 people were injured.",
        "Mosul, 2016-07-02",
        "Mosul, 2016-07-02");
  }

  @Test
  void theDatelineIsNotTheDateOfWhatItReports() {
    assertEvents(
        "KAMPALA, 7 May 2009 - Soldiers killed nine farmers yesterday in Kismayo.",
        "Kismayo, 2009-05-06");
  }

  @Test
  void whereReportersAreToldIsNotWhereItHappened() {
    assertEvents(
        "In Kismayo the rain came. Nine men were shot in June 2009, an envoy told reporters in"
            + " Geneva.",
        "Kismayo, 2009-06");
  }

  @Test
  void theSameNumberOfTwoEventsIsTwoFigures() {
    assertEvents(
        "On 2 May 1990, 64 people were killed in Kismayo. On 7 June 1996, 64 people were killed in"
            + " Mosul.",
        "Kismayo, 1990-05-02",
        "Mosul, 1996-06-07");
    assertEvents(
        "Thirty men were shot in Homs in 2012. Thirty men were shot in Homs in 2015.",
        "Homs, 2012",
        "Homs, 2015");
    assertEvents(
        "In 2003, 70 girls were abducted. In 2005, 70 girls were abducted.", "none", "none");
  }

  @Test
  void aStatementWithoutAnEventOfItsOwnJoins() {
    assertEvents(
        "On 2 May 1990, 64 people were killed in Kismayo. The report was sent. So 64 people were"
            + " killed.",
        "Kismayo, 1990-05-02");
    assertEvents(
        "Sixty-four people were killed. It rained. In Kismayo 64 people were killed in May 1990. On"
            + " 2 May 1990, 64 people were killed in Kismayo. Then 64 people were killed in Mosul.",
        "Kismayo, 1990-05-02",
        "Mosul");
  }

  @Test
  void thePlaceIsForgottenWhereTheTextGoesOn() {
    assertEvents(
        "The council met in Oslo. It spoke. It voted. It rested. It ate. It sang. It slept. It"
            + " left. Two hundred people were killed.",
        "none");
  }

  @Test
  void whatASourceCallsTheEventIsNoPartOfIt() {
    assertEvents(
        "The Homs massacre of 4 May 2013 is not forgotten. 31 people were killed.",
        "Homs, 2013-05-04");
    assertEvents(
        "The liberation of Homs on 4 May 2013 is not forgotten. 31 people were killed.",
        "Homs, 2013-05-04");
  }

  @Test
  void whereSomebodyComesFromIsNotWhereItHappened() {
    assertEvents(
        "The siege of Homs was cruel. A unit from Aleppo killed 31 people on 4 May 2013.",
        "Homs, 2013-05-04");
  }

  @Test
  void aCeremonyDoesNotDateTheEvent() {
    assertEvents(
        "On 4 May 2013, 31 people were killed in Homs. On 4 May 2023, the tenth anniversary, guests"
            + " came to Homs. Forty people were injured.",
        "Homs, 2013-05-04",
        "Homs, 2013-05-04");
  }

  @Test
  void whatIsFoundLaterHasTheDateOfTheEvent() {
    assertEvents(
        "On 4 May 2013, 31 people were killed in Homs. Three mass graves were found in Homs in"
            + " 2019.",
        "Homs, 2013-05-04",
        "Homs, 2013-05-04");
  }

  @Test
  void aStateIsAnEventOnlyWithADate() {
    assertEvents("About 3,000 people were killed in Chad.", "none");
    assertEvents("In 2008, about 3,000 people were killed in Chad.", "Chad, 2008");
  }

  @Test
  void aKnownEventKeepsItsName() {
    assertEvents("In the Second World War 27 million people were killed.", "World War II");
  }

  @Test
  void populationsAndStatesPartiesBelongToNoEvent() {
    assertEvents("In 1991, 7,000 people lived in Homs.", "none");
  }

  @Test
  void manyPlacesAndNumbersTakeLinearTime() {
    String text = "In Homs 12 people were killed in 2013 and ".repeat(50_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(EXTRACTOR.extract(Text.of(text)).figures()).isNotEmpty());
  }
}
