package org.depositary.extraction.pinpoint;

import static org.depositary.extraction.pinpoint.PinpointPicture.assertNone;
import static org.depositary.extraction.pinpoint.PinpointPicture.assertRun;

import org.junit.jupiter.api.Test;

class NumberPicturesTest {

  @Test
  void romanNumeralsAndLettersNumberParts() {
    assertRun("[Part IV] of", "part_4");
    assertRun("[Part Two] of", "part_2");
    assertRun("[part 2] of", "part_2");
    assertRun("[part II] of", "part_2");
    assertRun("[Annex B] to", "annex_B");
    assertRun("[Annex C] to", "annex_C");
    assertRun("[annex L] of", "annex_L");
    assertRun("[chapter X] of", "chp_10");
    assertRun("[Section C] of", "sec_C");
    assertRun("[Chapter VII, section B], of", "chp_7__sec_B");
    assertRun("[article C] of", "art_100");
    assertRun("[article CX] of", "art_110");
  }

  @Test
  void ordinaryWordsAreNoNumbers() {
    assertNone("part of the");
    assertNone("part two");
    assertNone("article one of");
    assertNone("article X(Y)");
    assertNone("article IIII of");
    assertNone("article iv of");
    assertNone("article Iv of");
    assertNone("article l, of");
    assertNone("article CM of");
    assertNone("article CD of");
  }

  @Test
  void numbersAreShortAndWhole() {
    assertNone("article 5,000 people");
    assertNone("article 05 of");
    assertNone("article 5% of");
    assertNone("article 12345 of");
    assertNone("paragraph 1234 of article 5");
    assertRun("[article 5],0 people", "art_5");
    assertRun("[article 5], 000", "art_5");
    assertRun("[article 1234] of", "art_1234");
    assertRun("[articles 1234, 1235 and 1236] of", "art_1234 art_1235 art_1236");
    assertRun("[articles 5], 1998 of", "art_5");
    assertRun("[articles 123], 1998 of", "art_123");
    assertRun("[article 3] (100) of", "art_3");
    assertRun("[article 3 (99)] of", "art_3__para_99");
  }

  @Test
  void anArticleIsWrittenInWords() {
    assertRun("[article One] of", "art_1");
    assertRun("[article first] of", "art_1");
    assertRun("[article l] of", "art_1");
    assertRun("[article 1er] of", "art_1");
    assertRun("[article 1º] of", "art_1");
    assertRun("[article ٣] of", "art_3");
    assertRun("[common articles 1 and 2] of", "art_1 art_2");
    assertRun("[articles 1 and 2 common] to", "art_1 art_2");
  }

  @Test
  void whatIsInsertedHasAnEnding() {
    assertRun("[article 5-bis] of", "art_5bis");
    assertRun("[article 5 bis] of", "art_5bis");
    assertRun("[articles 5 to 7 bis] of", "art_5 art_7bis");
    assertRun("[article 1F] of", "art_1__para_f");
    assertRun("[article 1]-F of", "art_1");
    assertRun("[article 1 F] of", "art_1__para_f");
    assertRun("[article 1] G of", "art_1");
    assertRun("[article 1 B] of", "art_1__para_b");
    assertRun("[article 1] b of", "art_1");
    assertRun("[article 1] FX of", "art_1");
    assertRun("[article 1] A of", "art_1");
    assertRun("[article 1 A (2)] of", "art_1__para_a__point_2");
    assertNone("paragraph 1 F of article 5");
  }

  @Test
  void bracketsHoldLettersAndNumerals() {
    assertRun("[article 3 (aa)] of", "art_3__point_aa");
    assertRun("[article 3] (ab) of", "art_3");
    assertRun("[article 3 (xviii)] of", "art_3__point_xviii");
    assertRun("[article 3] (xxxviii) of", "art_3");
    assertRun("[article 3] (abc) of", "art_3");
    assertRun("[article X (y)]", "art_10__point_y");
    assertRun("[point aa of article 3]", "art_3__point_aa");
    assertNone("point ab of article 3");
    assertRun("[point D of article 3]", "art_3__point_d");
  }

  @Test
  void quotationMarksHoldALetter() {
    assertRun("[point 'b' of article 3]", "art_3__point_b");
    assertRun("[article 5, point “b”], of", "art_5__point_b");
    assertRun("[point b) of article 3]", "art_3__point_b");
    assertRun("[subparagraphs b) and c) of article 3]", "art_3__point_b art_3__point_c");
    assertRun("[подпункт а статьи 6]", "art_6__point_a");
  }

  @Test
  void listsGoOnWhereTheNumberFits() {
    assertRun("[article 5, 6]", "art_5 art_6");
    assertRun("[article 5] and 6 May", "art_5");
    assertRun("[article 5] and 6 people", "art_5");
    assertRun("[article 5 and 6] People", "art_5 art_6");
    assertRun("[article 5 or 6] of", "art_5 art_6");
    assertRun("[articles 5; 6 and 7] of", "art_5 art_6 art_7");
    assertRun("[articles 5 (1); 6 (2)] of", "art_5__para_1 art_6__para_2");
    assertNone("paragraphs 5; 6 of article 7");
    assertRun("[paragraph 2 of article 3 and 4] of", "art_3__para_2 art_4__para_2");
    assertRun("[articles II and IV] of", "art_2 art_4");
  }
}
