package org.depositary.extraction.pinpoint;

import static org.depositary.extraction.pinpoint.PinpointPicture.assertNone;
import static org.depositary.extraction.pinpoint.PinpointPicture.assertRun;

import org.junit.jupiter.api.Test;

class PinpointScannerTest {

  @Test
  void oneArticle() {
    assertRun("[article 5]", "art_5");
    assertRun("[Art. 17 (2) (f)] of", "art_17__para_2__point_f");
    assertRun("[article 27, para. 3], of", "art_27__para_3");
    assertRun("[article 42, paragraph 1 (c)], of", "art_42__para_1__point_c");
    assertRun("[Article 3(1)(a)(ii)] of", "art_3__para_1__point_a__subpoint_ii");
    assertRun("[article 49, paragraph 1 b], of", "art_49__para_1__point_b");
    assertRun("[Article 44 § 2] of", "art_44__para_2");
    assertRun("[Article VII.4] of", "art_7__para_4");
    assertRun("[article 28.1(a)] of", "art_28__para_1__point_a");
    assertRun("[article 21 bis] of", "art_21bis");
    assertRun("[Article 8 bis(2)] of", "art_8bis__para_2");
    assertRun("[article 73e] of", "art_73__point_e");
    assertRun("[article 1F(b)] of", "art_1__para_f__point_b");
    assertRun("[Article 7 paragraph (1) subparagraph (f)] is", "art_7__para_1__point_f");
    assertRun("[Part IV] of", "part_4");
    assertRun("[Chapter VII] of", "chp_7");
  }

  @Test
  void narrowerBeforeWider() {
    assertRun("[paragraph 2 of Article 36] of the Statute", "art_36__para_2");
    assertRun("[sub-paragraph (d) of paragraph 1 of article 8] of the", "art_8__para_1__point_d");
    assertRun("[second paragraph of article 4] of the", "art_4__para_2");
    assertRun(
        "[paragraphs 1, 2 and 3 of article 20] of", "art_20__para_1 art_20__para_2 art_20__para_3");
    assertRun("[third sentence of paragraph 1 of article 25]", "art_25__para_1__sentence_3");
  }

  @Test
  void ordinals() {
    assertRun("[sixth article] of the", "art_6");
    assertRun("[Article 3, second paragraph], of", "art_3__para_2");
  }

  @Test
  void lists() {
    assertRun("[articles 17, 19, 22 and 23] of", "art_17 art_19 art_22 art_23");
    assertRun("[Article 36, paragraphs 2 and 3], of", "art_36__para_2 art_36__para_3");
    assertRun(
        "[article 54, paragraph 3 (e) and (f)] of",
        "art_54__para_3__point_e art_54__para_3__point_f");
    assertRun("[articles 2 (c), 3, 5 (a) and 15] of", "art_2__point_c art_3 art_5__point_a art_15");
    assertRun("[Article 35 §§ 1 and 4] of", "art_35__para_1 art_35__para_4");
    assertRun("[articles 10-14 and 16] of", "art_10 art_11 art_12 art_13 art_14 art_16");
    assertRun("[articles 2 to 4] of", "art_2 art_3 art_4");
    assertRun("[Articles 6(a)–6(c)]", "art_6__point_a art_6__point_b art_6__point_c");
    assertRun(
        "[Article 24, paragraph 1, subparagraph (b) and Article 24, paragraph 2] of",
        "art_24__para_1__point_b art_24__para_2");
    assertRun(
        "[articles 7, 17 and 34 and paragraph 1 of article 12] of the",
        "art_7 art_17 art_34 art_12__para_1");
    assertRun("[articles 6, 7 and 9, read together with article 2] of", "art_6 art_7 art_9 art_2");
    assertRun("[Part 6, especially Article 67]. See", "part_6 art_67");
    assertRun(
        "[arts. 9 (par. 1 et 3), 14 (par. 1)] of", "art_9__para_1 art_9__para_3 art_14__para_1");
  }

  @Test
  void wordsOfASentenceEndTheList() {
    assertRun("[article 5], 12 people died", "art_5");
    assertRun("[article 5] and 6 May", "art_5");
    assertRun("[Article 9] 5,000 people", "art_9");
    assertNone("article of the newspaper");
    assertNone("part of the plan");
    assertNone("articles 5,000 years old");
    assertNone("second part of the book");
  }

  @Test
  void commonArticles() {
    assertRun("[common Article 3] of", "art_3");
    assertRun("[article 3 common] to the", "art_3");
  }
}
