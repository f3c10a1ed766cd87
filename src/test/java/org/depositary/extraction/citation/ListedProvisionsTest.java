package org.depositary.extraction.citation;

import static org.depositary.extraction.citation.Pictures.assertCitations;

import org.junit.jupiter.api.Test;

class ListedProvisionsTest {

  @Test
  void articlesHoldForTheNumbersOfTheNextConventions() {
    assertCitations(
        "See [articles 9 of the ICCPR], [5 of the ECHR] and [7 of the ACHR].",
        "iccpr 9",
        "echr 5",
        "achr 7");
  }

  @Test
  void aNumberOfThingsIsNoArticle() {
    assertCitations(
        "States that accept [articles 9 and 10 of the ICCPR], 3 of the five", "iccpr 9 10");
  }

  @Test
  void articlesSaidTwiceAreOfTwoConventions() {
    assertCitations(
        "Under the [VCDR] envoys are safe. [Arts 22 and 29] and [Arts 5 and 36 of the VCCR]"
            + " differ.",
        "vcdr",
        "~vcdr 22 29",
        "vccr 5 36");
  }

  @Test
  void countedParagraphsAreEachAPinpoint() {
    assertCitations("[GC IV, Article 53, first and third paragraphs], says so.", "gc-iv 53/1 53/3");
  }

  @Test
  void aCovenantNamedFartherDownAloneIsTheCovenant() {
    assertCitations(
        "Notice under [article 4 of the Covenant]. Parties to the [International Covenant on Civil"
            + " and Political Rights] were told.",
        "~iccpr 4",
        "iccpr");
  }

  @Test
  void aProtocolWithoutArticlesTakesNone() {
    assertCitations(
        "[Article IX of the Chemical Weapons Convention] is long, the [1925 Geneva Protocol] is"
            + " not. [Article XII] closes it.",
        "cwc 9",
        "geneva-gas-protocol",
        "~cwc 12");
  }

  @Test
  void anAgreementOnForcesIsKnownByWhoseTheyAre() {
    assertCitations(
        "[Article XVII of the Japan-U.S. SOFA] and [Article VII of the NATO Status of Forces"
            + " Agreement].",
        "japan-us-sofa-1960 17",
        "nato-sofa-1951 7");
  }

  @Test
  void aParagraphOfTheSameArticleHasItsArticle() {
    assertCitations(
        "[Article 9 of the ICCPR] and [paragraph 3 of the same article] bind.",
        "iccpr 9",
        "~iccpr 9/3");
  }

  @Test
  void aParagraphThereofHasTheArticleBefore() {
    assertCitations(
        "[Article 9 of the ICCPR], in particular [paragraph 4 thereof], binds.",
        "iccpr 9",
        "~iccpr 9/4");
  }

  @Test
  void aParagraphOfThisReportHasNoArticle() {
    assertCitations("[Article 9 of the ICCPR]: see paragraph 4 of this report.", "iccpr 9");
  }
}
