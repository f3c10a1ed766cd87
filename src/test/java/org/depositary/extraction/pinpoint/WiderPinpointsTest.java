package org.depositary.extraction.pinpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.extraction.pinpoint.PinpointPicture.assertBare;
import static org.depositary.extraction.pinpoint.PinpointPicture.assertNone;
import static org.depositary.extraction.pinpoint.PinpointPicture.assertOrdinal;
import static org.depositary.extraction.pinpoint.PinpointPicture.assertRun;

import org.junit.jupiter.api.Test;

class WiderPinpointsTest {

  @Test
  void widerUnitsStandBehind() {
    assertRun(
        "[paragraphs 1 and 2 of articles 5 and 6] of",
        "art_5__para_1 art_5__para_2 art_6__para_1 art_6__para_2");
    assertRun("[paragraph 2 of the second article] of", "art_2__para_2");
    assertRun("[paragraph 2, of 'article 7]' of", "art_7__para_2");
    assertRun("[paragraph 2 in the article 7] of", "art_7__para_2");
    assertRun(
        "[subparagraph (d) of paragraph 1 of article 8 of chapter 3 of part II] of annex I of",
        "art_8__para_1__point_d");
    assertRun("[paragraph 5 of chapter VII] of", "chp_7__para_5");
    assertRun("[section B of chapter VII] of", "chp_7__sec_B");
    assertRun("[article 5 of part IV] of", "art_5");
    assertRun("[пункт 1 статьи 6 и 7]", "art_6__para_1 art_7__para_1");
    assertRun("[section 3 of articles 5 and 6] of", "art_5__sec_3 art_6__sec_3");
    assertRun("[section 30 of article 8] of", "sec_30");
    assertRun("[article 5] of article 6", "art_5");
    assertRun("[chapter 5] of article 6", "chp_5");
  }

  @Test
  void twoNarrowUnitsShareAWiderOne() {
    assertRun(
        "[paragraph 1 and subparagraph (c) of paragraph 3 of article 6] of",
        "art_6__para_1 art_6__para_3__point_c");
    assertRun("[paragraph 2 and article 4] of", "art_4");
    assertRun("[point (a) and article 4] of", "art_4");
    assertNone("paragraph 2 and the newspaper");
    assertNone("paragraph 2 and paragraph 3");
  }

  @Test
  void alonePartsOfArticlesAreNobodys() {
    assertNone("paragraphs 2 and 3 of");
    assertNone("second paragraph of the");
    assertNone("third chapter of");
    assertNone("third paragraphs of article 5");
    assertRun("[article 5] together with paragraph 3", "art_5");
    assertRun("[annexes 2] and paragraph 3", "annex_2");
  }

  @Test
  void sentencesAndTheChapeauHaveNoNumber() {
    assertRun("[first sentence of paragraph 1 of article 8] of", "art_8__para_1__sentence_1");
    assertRun("[paragraph 3, chapeau, of article 5]", "art_5__para_3__chapeau");
    assertRun("[chapeau of the article 7]", "art_7__chapeau");
    assertRun("[chapeau of principles 5 and 6] of", "principle_5__chapeau principle_6__chapeau");
    assertNone("chapeau of chapeau of article 7");
    assertNone("chapeau article 7");
  }

  @Test
  void thePreambleHasParagraphs() {
    assertRun("[third preambular paragraph] of", "preamble__para_3");
    assertRun("[preamble, paragraph 3], of", "preamble__para_3");
    assertRun("[preamble]", "preamble");
    assertRun("[recitals 3 and 4] of", "preamble__para_3 preamble__para_4");
    assertRun("[preambular paragraphs 3 and 4] of", "preamble__para_3 preamble__para_4");
  }

  @Test
  void rulesHaveNumbersOfTheirOwn() {
    assertRun("[regulation II-2/10] of", "chp_2-2__reg_10");
    assertRun("[regulation V/33] of", "chp_5__reg_33");
    assertRun("[regulation VI] of", "reg_6");
    assertRun("[regulations V-VII] of", "reg_5 reg_6 reg_7");
    assertRun("[standard A2.3] of", "standard_a2.3");
    assertNone("standard A of");
    assertRun("[standard 2.2] of", "standard_2.2");
    assertRun("[regulation 7] of", "reg_7");
    assertRun("[regulations 7 and 8] of", "reg_7 reg_8");
    assertRun("[guideline B2.3.1, paragraph 2], of", "guideline_b2.3.1__para_2");
    assertRun("[guidelines 5 to 7] of", "guideline_5 guideline_6 guideline_7");
    assertRun("[standard A2.3.4.5.6.7] of", "standard_a2.3.4.5.6__para_7");
    assertRun("[rules 44 and 45] of", "rule_44 rule_45");
    assertRun("[principle 9] of", "principle_9");
    assertRun("[second paragraph of rule 5] of", "rule_5__para_2");
    assertRun("[paragraph 2 of principle 5] of", "principle_5__para_2");
  }

  @Test
  void gluedUnitsAreReadOn() {
    assertRun("[article 5, read with article 6, and article 7] of", "art_5 art_6 art_7");
    assertRun("[article 5, and the second paragraph of article 9]", "art_5 art_9__para_2");
    assertRun("[article 5 read with the 'article 6]' of", "art_5 art_6");
    assertRun("[article 5] and, and, and article 6 of", "art_5");
    assertRun("[article 5] and the newspaper", "art_5");
  }

  @Test
  void aBareNumberIsAnArticleWhereBracketsFollow() {
    assertBare("[28(a)(ii)] of", "art_28__point_a__subpoint_ii");
    assertBare("as [14(3)(d)] of", "art_14__para_3__point_d");
    assertThat(new PinpointScanner("28 people").scanBare(0)).isEmpty();
    assertThat(new PinpointScanner("people").scanBare(0)).isEmpty();
  }

  @Test
  void digitsWithTheEndingOfAnOrdinal() {
    assertOrdinal("the [6th article] of", "art_6");
    assertOrdinal("the [2nd paragraph of article 9] of", "art_9__para_2");
    assertThat(new PinpointScanner("6 article").scanOrdinal(0)).isEmpty();
    assertThat(new PinpointScanner("6th man").scanOrdinal(0)).isEmpty();
    assertThat(new PinpointScanner("6x article").scanOrdinal(0)).isEmpty();
  }
}
