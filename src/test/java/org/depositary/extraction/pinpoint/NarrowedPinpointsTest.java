package org.depositary.extraction.pinpoint;

import static org.depositary.extraction.pinpoint.PinpointPicture.assertRun;

import org.junit.jupiter.api.Test;

class NarrowedPinpointsTest {

  @Test
  void bracketsGoOnAtTheLevelOfTheLike() {
    assertRun(
        "[articles 3 (e) and (f) and (g)] of", "art_3__point_e art_3__point_f art_3__point_g");
    assertRun("[articles 3 (c), (d) and (l)] of", "art_3__point_c art_3__point_d art_3__point_l");
    assertRun("[articles 3 (h), (i) and (j)] of", "art_3__point_h art_3__point_i art_3__point_j");
    assertRun(
        "[articles 3 (u), (v), (w), (x) and (y)] of",
        "art_3__point_u art_3__point_v art_3__point_w art_3__point_x art_3__point_y");
    assertRun(
        "[article 3 (1) (i), (ii) and (iv)] of",
        "art_3__para_1__point_i art_3__para_1__point_ii art_3__para_1__point_iv");
    assertRun(
        "[article 3 (1) (b) (i) and (c)] of",
        "art_3__para_1__point_b__subpoint_i art_3__para_1__point_c");
    assertRun("[articles 4 (2) (a) and (3)] of", "art_4__para_2__point_a art_4__para_3");
    assertRun(
        "[articles 4 (1) and 5 (2) to (4)] of",
        "art_4__para_1 art_5__para_2 art_5__para_3 art_5__para_4");
  }

  @Test
  void anUnlikeBracketIsNotOfTheList() {
    assertRun("[articles 3 (1) (b)] and (ii) of", "art_3__para_1__point_b");
    assertRun("[article 3 (b)], (i) of", "art_3__point_b");
    assertRun("[article 5] and (b) of", "art_5");
    assertRun("[articles 4 (c), 5] and (b) of", "art_4__point_c art_5");
  }

  @Test
  void whatStandsBehindASubpointIsJoinedToIt() {
    assertRun("[article 3(1)(a)(ii)(x)] of", "art_3__para_1__point_a__subpoint_ii-x");
    assertRun("[article 3(1)(a)(ii)(3)] of", "art_3__para_1__point_a__subpoint_ii-3");
    assertRun(
        "[article 5 (a)(b)(c)(d)(e)(f)(g)(h)](j) of", "art_5__point_a__subpoint_b-c-d-e-f-g-h");
  }

  @Test
  void oneBracketHoldsSeveral() {
    assertRun("[article 3 (1, 2 and 3)] of", "art_3__para_1 art_3__para_2 art_3__para_3");
    assertRun("[article 3] (a, b and 4 people) of", "art_3");
    assertRun("[article 3] (1 and others) of", "art_3");
    assertRun("[article 3 (a)] (b", "art_3__point_a");
  }

  @Test
  void aBracketHoldsAUnit() {
    assertRun("[article 7 (in particular paragraph 2)] of", "art_7__para_2");
    assertRun("[article 7 (par. 1)] of", "art_7__para_1");
    assertRun("[article 7 (§ 2)] of", "art_7__para_2");
    assertRun("[article 7 (§§ 2 and 3)] of", "art_7__para_2 art_7__para_3");
    assertRun("[article 7] (article 8) of", "art_7");
    assertRun("[article 5] (in particular the second) of", "art_5");
  }

  @Test
  void alineasAreParagraphsWhereTheyAreCounted() {
    assertRun("[article 7 (al. 2)] of", "art_7__para_2");
    assertRun("[article 7 (al. a)] of", "art_7__point_a");
    assertRun("[article 9, alinéa 2], of", "art_9__para_2");
    assertRun("[article 9, alinéa b], of", "art_9__point_b");
    assertRun("[article 9, third alinéa], of", "art_9__para_3");
    assertRun("[third alinéa of article 5] of", "art_5__para_3");
    assertRun("[article 9, second point] of", "art_9__point_2");
    assertRun("[second point of article 5] of", "art_5__point_2");
  }

  @Test
  void aNumberBehindAStopIsAParagraph() {
    assertRun("[article 7.2] of", "art_7__para_2");
    assertRun("[article 7.2a] of", "art_7__para_2__point_a");
    assertRun("[article 7].02 of", "art_7");
    assertRun("[article 7].b of", "art_7");
    assertRun("[article 7]. 2 people", "art_7");
  }

  @Test
  void aNumberBehindABlankNeedsItsBracket() {
    assertRun("[article 16 1. (c)] of", "art_16__para_1__point_c");
    assertRun("[article 16 1 (c)] of", "art_16__para_1__point_c");
    assertRun("[article 16] 1 page", "art_16");
    assertRun("[article 16] 100 (c) of", "art_16");
    assertRun("[article 16 (1)] 2 (c) of", "art_16__para_1");
  }

  @Test
  void signsCountParagraphs() {
    assertRun("[article 5] § of", "art_5");
    assertRun("[article 5], § x", "art_5");
    assertRun(
        "[article 5 §§ 1 (a), 2 and 4] of", "art_5__para_1__point_a art_5__para_2 art_5__para_4");
    assertRun("[articles 5 § 1 and 6] of", "art_5__para_1 art_6");
    assertRun("[articles 5, § 1, and 6] of", "art_5__para_1 art_6");
    assertRun("[articles 5, paragraph 1, and 6] of", "art_5__para_1 art_6");
    assertRun("[articles 5, second paragraph, and 7] of", "art_5__para_2 art_7");
  }

  @Test
  void unitsNarrowWhatIsWider() {
    assertRun("[article 5, part 2], of", "art_5__para_2");
    assertRun("[article 5, Part 2], of", "art_5 part_2");
    assertRun("[article 5] part two", "art_5");
    assertRun("[article 8, section 30], of", "sec_30");
    assertRun("[article VIII, section II]", "art_8__sec_2");
    assertRun("[section 2, article V], of", "art_5__sec_2");
    assertRun("[section IV, article 2], of", "art_2");
    assertRun("[article 8, point (a), item (ii)], of", "art_8__point_a__subpoint_ii");
    assertRun("[article 8, point (a) (i)], of", "art_8__point_a__subpoint_i");
    assertRun("[article 5 para. 2 lit. c] of", "art_5__para_2__point_c");
    assertRun("[Art. 5] Abs. 2", "art_5");
  }

  @Test
  void partsWithoutANumberNarrowToo() {
    assertRun("[article 9, first sentence], of", "art_9__sentence_1");
    assertRun("[article 5, paragraph 3, first sentence], of", "art_5__para_3__sentence_1");
    assertRun("[article 9, chapeau], of", "art_9__chapeau");
    assertRun("[article 9 in fine]", "art_9__in_fine");
    assertRun("[article 5, ff]", "art_5");
    assertRun("[article 5], second of", "art_5");
    assertRun("[article 5], second part of", "art_5");
  }

  @Test
  void aLetterMayStandWithoutBrackets() {
    assertRun("[article 2, paragraph 1 b], of", "art_2__para_1__point_b");
    assertRun("[article 2, paragraph 1] b people", "art_2__para_1");
    assertRun("[article 2, paragraph 1, a], of", "art_2__para_1__point_a");
    assertRun("[article 2, paragraph 1], a man", "art_2__para_1");
    assertRun(
        "[article 2, paragraph 1 b and c] of", "art_2__para_1__point_b art_2__para_1__point_c");
    assertRun(
        "[article 2, paragraph 3 c, d] and others",
        "art_2__para_3__point_c art_2__para_3__point_d");
    assertRun(
        "[article 2, paragraph 3 c, d, e] of",
        "art_2__para_3__point_c art_2__para_3__point_d art_2__para_3__point_e");
    assertRun("[article 2, paragraph 3 c] and man", "art_2__para_3__point_c");
    assertRun("[article 5] a of", "art_5");
  }

  @Test
  void aBracketThatOnlyClosesIsTheLettersOwnWhereNoneIsOpen() {
    assertRun("[article 2, paragraph 3 b)] of", "art_2__para_3__point_b");
    assertRun("([article 2, paragraph 3 b])", "art_2__para_3__point_b");
    assertRun("(see [article 2, par. 3 c]) and others", "art_2__para_3__point_c");
    assertRun("(see) [article 2, par. 3 c)] and others", "art_2__para_3__point_c");
    assertRun(
        "(see what was said of it a long time ago, in another chapter, on [article 2, par. 3 c)]"
            + " and",
        "art_2__para_3__point_c");
    assertRun(
        "[article 2, paragraph 3 c), d) and g)] of",
        "art_2__para_3__point_c art_2__para_3__point_d art_2__para_3__point_g");
    assertRun(
        "(see [article 2, par. 3 c) and g)]), others",
        "art_2__para_3__point_c art_2__para_3__point_g");
    assertRun("[article 2 (par. 3 c) and g))] of", "art_2__para_3__point_c art_2__para_3__point_g");
    assertRun("[article 2 (par. 3 c))], while", "art_2__para_3__point_c");
    assertRun(
        "[article 2 (par. 3), article 4, par. 5 b)] of", "art_2__para_3 art_4__para_5__point_b");
  }
}
