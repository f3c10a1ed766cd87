package org.depositary.extraction.pinpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.extraction.pinpoint.PinpointPicture.assertRun;
import static org.depositary.extraction.pinpoint.PinpointPicture.read;

import java.util.List;
import org.depositary.extraction.Pinpoint;
import org.junit.jupiter.api.Test;

class RangePicturesTest {

  @Test
  void rangesAreWrittenOut() {
    assertRun("[articles 5..9] of", "art_5 art_6 art_7 art_8 art_9");
    assertRun("[articles 5 to article 9] of", "art_5 art_6 art_7 art_8 art_9");
    assertRun("[articles 5 - 7] of", "art_5 art_6 art_7");
    assertRun("[articles I-IV] of", "art_1 art_2 art_3 art_4");
    assertRun("[articles 5 to 6] of", "art_5 art_6");
    assertRun("[articles 8 to 11] of", "art_8 art_9 art_10 art_11");
    assertRun(
        "[points (a)-(d) of article 3]",
        "art_3__point_a art_3__point_b art_3__point_c art_3__point_d");
    assertRun("[points (a) to (c) of article 3]", "art_3__point_a art_3__point_b art_3__point_c");
    assertRun("[subparagraph b-d of article 3]", "art_3__point_b art_3__point_c art_3__point_d");
    assertRun("[article 5 to 7] people", "art_5 art_6 art_7");
  }

  @Test
  void whatIsNoRangeKeepsItsEnds() {
    assertRun("[articles 9 to 5] of", "art_9 art_5");
    assertRun("[articles 5 (a) to 7] of", "art_5__point_a art_7");
    assertRun("[articles 5 to 9 bis] of", "art_5 art_9bis");
    assertRun("[points 5 to d of article 3]", "art_3__point_5 art_3__point_d");
    assertRun("[articles 5 bis to 9] of", "art_5bis art_9");
  }

  @Test
  void aRangeHasAMostWidth() {
    assertThat(read("articles 1 to 201 of")).hasSize(201);
    assertThat(read("articles 1 to 202 of")).hasSize(2);
  }

  @Test
  void aTextHasAnAllowanceForRanges() {
    String ranges = "1-200, ".repeat(5);
    assertThat(read("articles " + ranges + "1-200 of")).hasSize(5 * 200 + 2);
    assertThat(read("articles " + ranges + "1-10 of")).hasSize(5 * 200 + 10);
  }

  @Test
  void paragraphsOfManyArticlesAreBounded() {
    assertThat(read("paragraphs 1 to 100 of articles 1 to 5 of")).hasSize(300);
    assertThat(read("paragraphs 1 to 100 of articles 1 and 2 of")).hasSize(200);
  }

  @Test
  void thePrintOfALongListIsItsEnd() {
    String text = "articles " + "17, ".repeat(100) + "18 of";
    List<Pinpoint> found = read(text);
    assertThat(found.get(0).print()).isEqualTo("articles 17");
    assertThat(found.get(100).print()).hasSize(200).endsWith("17, 18");
  }
}
