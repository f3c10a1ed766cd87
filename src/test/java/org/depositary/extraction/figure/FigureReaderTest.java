package org.depositary.extraction.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.extraction.figure.FigurePicture.assertFigures;

import java.util.List;
import org.depositary.extraction.Figure;
import org.depositary.extraction.Mention;
import org.depositary.extraction.Unit;
import org.depositary.extraction.mention.MentionReader;
import org.depositary.text.Text;
import org.junit.jupiter.api.Test;

class FigureReaderTest {

  @Test
  void aVerbBeforeTheNumberSaysWhatItCounts() {
    assertFigures(
        "The shelling of the market killed [at least 40 people] and wounded [112 others].",
        "KILLED 40 AT_LEAST",
        "INJURED 112");
    assertFigures("There is no news of the fate of [250 villagers] to this day.", "MISSING 250");
    assertFigures("The raid claimed the lives of [nine soldiers].", "KILLED 9 soldiers");
  }

  @Test
  void aVerbAfterTheNumberSaysWhatItCounts() {
    assertFigures("[One hundred and fifty-three people] were abducted.", "HOSTAGE 153");
    assertFigures("[17 children] aged 12 were shot dead.", "KILLED 17 children");
    assertFigures("[Nearly a million people] fled.", "DISPLACED 1000000 ABOUT");
    assertFigures("[487] were injured.", "INJURED 487");
  }

  @Test
  void anActiveVerbAfterTheNumberCountsItsObjectOnly() {
    assertFigures("[Thirty soldiers] killed [two shepherds].", "OTHER 30 soldiers", "KILLED 2");
  }

  @Test
  void aListSharesItsVerb() {
    assertFigures(
        "[Twenty-three soldiers] and [two police officers] were captured.",
        "CAPTURED 23 soldiers",
        "CAPTURED 2 police");
    assertFigures(
        "The army destroyed [300 houses], [four mosques] and a school.",
        "DAMAGE 300 BUILDING",
        "DAMAGE 4 BUILDING");
  }

  @Test
  void aPartTakesTheCategoryOfItsWhole() {
    assertFigures(
        "Police arrested [56 protesters], including [three lawyers].",
        "DETAINED 56",
        "DETAINED 3 part");
    assertFigures(
        "[103 people] were deported, [51] of whom are minors.",
        "DEPORTED 103",
        "DEPORTED 51 children part");
    assertFigures(
        "The raid killed [40 people]. [12] of them were women.",
        "KILLED 40",
        "KILLED 12 women part");
  }

  @Test
  void aNumberCountedFromAnotherIsAFigureBesideIt() {
    assertFigures("They shot [six] of [eight prisoners].", "KILLED 6 part", "DETAINED 8");
    assertFigures("[Four] of the [40 miners] were found dead.", "KILLED 4 part", "OTHER 40");
    assertFigures("[Nine] of the [30 prisoners] died.", "KILLED 9 part", "DETAINED 30");
    assertFigures("They took [90 boats] of [400 fishermen].", "OTHER 90 OTHER", "OTHER 400");
  }

  @Test
  void theFirstCategoryWinsWhereTwoVerbsAreCoordinated() {
    assertFigures("[1275] were captured and taken hostage.", "HOSTAGE 1275");
    assertFigures("[Over 900 people] have been killed or injured.", "KILLED 900 MORE_THAN");
  }

  @Test
  void aNounFurtherLeftHoldsForABareNumber() {
    assertFigures("The death toll rose to [1,400].", "KILLED 1400");
    assertFigures("The number of refugees reached [6.6 million].", "DISPLACED 6600000");
    assertFigures(
        "There are [3,000 refugees] in the north, [900] in the south.",
        "DISPLACED 3000 refugees",
        "DISPLACED 900");
  }

  @Test
  void qualifiersAreKept() {
    assertFigures("[No fewer than 90 men] were shot.", "KILLED 90 AT_LEAST men");
    assertFigures("[As many as 90 men] were shot.", "KILLED 90 AS_MANY_AS men");
    assertFigures("[Up to 90 men] were shot.", "KILLED 90 UP_TO men");
    assertFigures("[Some 90 men] were shot.", "KILLED 90 ABOUT men");
    assertFigures("[90 or more men] were shot.", "KILLED 90 AT_LEAST men");
    assertFigures("[Another 90 men] were shot.", "KILLED 90 men more");
    assertFigures("[More than million people] were expelled.", "DEPORTED 1000000 MORE_THAN");
  }

  @Test
  void moneyHasItsSignBeforeIt() {
    assertFigures("Damage reached [US$ 2.5 billion].", "DAMAGE 2500000000 USD");
    assertFigures("The bridge cost [\u20ac4m].", "OTHER 4000000 EUR");
    assertFigures("Losses of [$7bn] were reported.", "DAMAGE 7000000000 USD");
    assertFigures("They paid [A$ 40m].", "OTHER 40000000 MONEY");
  }

  @Test
  void aQualifierMayStandBeforeTheSignOfMoney() {
    assertFigures("[Over \u20ac4 million] was stolen.", "OTHER 4000000 MORE_THAN EUR");
    assertFigures("[No less than US$ 90 million] was stolen.", "OTHER 90000000 AT_LEAST USD");
    assertFigures("[Almost $7.5 million] was stolen.", "OTHER 7500000 ABOUT USD");
    assertFigures("[Up to USD 9 million] was stolen.", "OTHER 9000000 UP_TO USD");
    assertFigures("It was over. [$4 million] was stolen.", "OTHER 4000000 USD");
  }

  @Test
  void theNameOfACurrencyIsNoState() {
    String text = "The bank lost 7 million US dollars, and more than 20 US dollars each.";
    Text written = Text.of(text);
    List<Mention> states = new MentionReader().read(written, List.of());
    List<Figure> figures = new FigureReader().read(written, List.of(), states);
    assertThat(figures).extracting(Figure::unit).containsExactly(Unit.USD, Unit.USD);
  }

  @Test
  void theScaleOfARangeIsSaidOnce() {
    assertFigures("[Six to seven hundred men] were shot.", "KILLED 600..700 RANGE men");
    assertFigures("[Between six and nine thousand men] fled.", "DISPLACED 6000..9000 RANGE men");
    assertFigures("[20 to 25 thousand men] fled.", "DISPLACED 20000..25000 RANGE men");
    assertFigures("[Two or three dozen men] fled.", "DISPLACED 24..36 RANGE men");
    assertFigures("[20-25k people] fled.", "DISPLACED 20000..25000 RANGE");
    assertFigures(
        "[Two hundred to three hundred thousand people] fled.", "DISPLACED 200000..300000 RANGE");
    assertFigures("[Six to seven hundred thousand people] fled.", "DISPLACED 600000..700000 RANGE");
    assertFigures("[90 to 1,200 men] fled.", "DISPLACED 90..1200 RANGE men");
    assertFigures("[90 to two hundred men] fled.", "DISPLACED 90..200 RANGE men");
    assertFigures("[800 to two thousand men] fled.", "DISPLACED 800..2000 RANGE men");
  }

  @Test
  void theTimeOfDayIsNoFigure() {
    assertFigures("The bus came at 7.15 and [9 men] were shot.", "KILLED 9 men");
    assertFigures("It began at about 22.00. At 11.30 [30 men] were shot.", "KILLED 30 men");
    assertFigures("From 18.00 until 19.30 [six men] were beaten.", "OTHER 6 men");
    assertFigures("Damage was put at [7.15 million euros].", "DAMAGE 7150000 EUR");
  }

  @Test
  void aPartHasTheVerbThatItsOwnClauseGivesIt() {
    assertFigures(
        "[90 men] disappeared, [17] of whom were later shot.", "MISSING 90 men", "KILLED 17 part");
    assertFigures(
        "[90 men] disappeared. [Two] of them have been arrested.",
        "MISSING 90 men",
        "DETAINED 2 part");
  }

  @Test
  void notAllWhoWereShotDied() {
    assertFigures("Guards shot [30 marchers], killing [four].", "OTHER 30", "KILLED 4 part");
    assertFigures("Guards shot and wounded [30 marchers].", "INJURED 30");
  }

  @Test
  void aShareCountsThoseItIsAShareOf() {
    assertFigures(
        "[Some 900 people] were killed, [half] of them women.",
        "KILLED 900 ABOUT",
        "KILLED 0.5 FRACTION women part");
    assertFigures(
        "[Two million people], [one quarter] of them children, were displaced.",
        "DISPLACED 2000000",
        "DISPLACED 0.25 FRACTION children part");
    assertFigures(
        "[Ninety people] were killed. [A third] were minors.",
        "KILLED 90",
        "KILLED 0.333333 FRACTION children part");
    assertFigures("[One in four women] was raped.", "RAPED 0.25 FRACTION women");
  }

  @Test
  void aNumberOfSoManyCountsTheSame() {
    assertFigures(
        "They looted [9] of the town's [16 clinics].",
        "DAMAGE 9 BUILDING part",
        "OTHER 16 BUILDING");
    assertFigures("The school lost [9] of its [16 teachers].", "OTHER 9 part", "OTHER 16");
  }

  @Test
  void aVerbIsAboutTheThingsNotAboutTheirPlaces() {
    assertFigures(
        "[Ninety houses] in [16 villages] were burned.", "DAMAGE 90 BUILDING", "OTHER 16 SITE");
  }

  @Test
  void peopleComeInWholeNumbers() {
    assertFigures("[12.500 people] were killed.", "KILLED 12500");
    assertFigures("[2.125 million people] fled.", "DISPLACED 2125000");
    assertFigures("It covers [12.500 square kilometres].", "TERRITORY 12.5 SQUARE_KILOMETRE");
    assertFigures("[Some 3 lakh people] fled.", "DISPLACED 300000 ABOUT");
  }

  @Test
  void numbersOfRoadsHousesAndCampsStateNothing() {
    assertFigures("They killed [7 men] near Km 40.", "KILLED 7 men");
    assertFigures("They killed [7 men] at Checkpoint 12, near Hill 90.", "KILLED 7 men");
    assertFigures("They killed [7 men] at 14 Freedom Street, in Camp 4.", "KILLED 7 men");
    assertFigures("A 12-year-old boy of Unit 44 was shot. Call +41 22 917 90 00.");
  }

  @Test
  void aBoundThatIsExcludedSaysSo() {
    assertFigures("[More than 90 men] were shot.", "KILLED 90 MORE_THAN men");
    assertFigures("[Fewer than 90 men] were shot.", "KILLED 90 FEWER_THAN men");
    assertFigures("[No fewer than 90 men] were shot.", "KILLED 90 AT_LEAST men");
    assertFigures("[No more than 90 men] were shot.", "KILLED 90 UP_TO men");
    assertFigures("[Just under 90 men] were shot.", "KILLED 90 FEWER_THAN men");
  }

  @Test
  void aRangeIsNoExactNumber() {
    assertFigures("[Between 40 and 60 men] were shot.", "KILLED 40..60 RANGE men");
    assertFigures("[Some 40 to 60 men] were shot.", "KILLED 40..60 ABOUT men");
    assertFigures("[From 40 to 60 men] were shot.", "KILLED 40..60 RANGE men");
  }

  @Test
  void rangesAndOrdersOfMagnitudeHaveBounds() {
    assertFigures("[Between 200 and 300 villagers] were burned alive.", "KILLED 200..300 RANGE");
    assertFigures("[2 to 3 million people] were displaced.", "DISPLACED 2000000..3000000 RANGE");
    assertFigures(
        "[Hundreds of thousands of refugees] left.", "DISPLACED 100000..999999 VAGUE refugees");
    assertFigures("They murdered [a large number of civilians].", "KILLED ? VAGUE civilians");
  }

  @Test
  void shareMoneyAndAreaHaveUnits() {
    assertFigures("[Some 60 per cent of the population] fled.", "DISPLACED 60 ABOUT PERCENT");
    assertFigures("They seized [one fifth] of the territory.", "TERRITORY 0.2 FRACTION");
    assertFigures("The damage [exceeds $3.5 billion].", "DAMAGE 3500000000 MORE_THAN USD");
    assertFigures(
        "They occupied [8,600 square kilometres] and [seven districts].",
        "TERRITORY 8600 SQUARE_KILOMETRE",
        "TERRITORY 7 REGION");
  }

  @Test
  void familiesOrphansGravesAndStatesHaveCategoriesOfTheirOwn() {
    assertFigures("[Five families] were wiped out.", "FAMILIES_DESTROYED 5 FAMILY");
    assertFigures("[Thirty children] lost both parents.", "ORPHANED 30 children");
    assertFigures(
        "[Six mass graves] held the remains of [1,142 victims].",
        "MASS_GRAVES 6 SITE",
        "REMAINS 1142");
    assertFigures("[Ten countries] have recognised the massacre.", "RECOGNISING_STATES 10 STATE");
    assertFigures("[152 States] have ratified the Convention.", "STATES_PARTIES 152 STATE");
    assertFigures("[7,000 people] lived in the town.", "POPULATION 7000");
  }

  @Test
  void numbersOfSomethingAreNoFigures() {
    assertFigures("Under articles 6, 7 and 8 and paragraph 12, see p. 172 and No. 366.");
    assertFigures("On 12 May 1999 at 10:30, 5 km away, on the 25th day, he was killed.");
    assertFigures("Case No. 12345/07, §§ 24-26, and document A/73/85 of 2018.");
    assertFigures("The 12-year-old was killed 25 years ago after a two-day siege.");
    assertFigures("A minute of silence was held for those murdered at the age of 20.");
  }

  @Test
  void whatOughtToBeIsNoFigure() {
    assertFigures("The Committee shall consist of ten experts.");
  }

  @Test
  void aNumberSavedFromAVerbIsNotItsObject() {
    assertFigures("Rescuers saved [300 lives].", "OTHER 300");
  }

  @Test
  void aClaimSaidTwiceIsOneFigureWithTwoMentions() {
    String twice = "At least 40 people were killed. Later it read: at least 40 people were killed.";
    List<Figure> figures = new FigureReader().read(Text.of(twice), List.of(), List.of());
    assertThat(figures).hasSize(1);
    assertThat(figures.get(0).mentions()).hasSize(2);
  }

  @Test
  void aFigureHasTheVoiceOfTheOneWhoStatesIt() {
    assertThat(FigurePicture.voices("Mariam Haddad said that 34 people were killed."))
        .containsExactly("Mariam Haddad");
    assertThat(FigurePicture.voices("34 people were killed.")).containsExactly("issuer");
    assertThat(FigurePicture.voices("Oxfam counted 9 dead; the army put the toll at 4 dead."))
        .containsExactly("Oxfam", "the army");
  }

  @Test
  void partiesOfATreatyAreStates() {
    assertFigures("It now has [114 Parties].", "STATES_PARTIES 114 STATE");
    assertFigures("The amendment to the Convention binds [87 parties].", "STATES_PARTIES 87 STATE");
  }

  @Test
  void anElliptedPlaceOrSourceKeepsTheVerb() {
    assertFigures(
        "They killed [forty men] in the valley and [thirty] at the ford.",
        "KILLED 40 men",
        "KILLED 30");
    assertFigures(
        "[At least 132 people] died ([160] according to villagers).",
        "KILLED 132 AT_LEAST",
        "KILLED 160");
    assertFigures(
        "Police arrested [118 men], up from [72] a year earlier.",
        "DETAINED 118 men",
        "DETAINED 72");
  }

  @Test
  void amongThemMakesAPart() {
    assertFigures(
        "[Eighty people] died, [31 children] among them.", "KILLED 80", "KILLED 31 children part");
  }

  @Test
  void twoActiveVerbsShareTheirObject() {
    assertFigures("In the spring three soldiers abducted and beat a girl.");
  }
}
