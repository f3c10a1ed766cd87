package org.depositary.extraction.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.depositary.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Brackets stand around the words that differ; an empty pair has no words on that side. */
class DifferenceTest {

  private static void assertDifference(String before, String after) {
    Text one = Text.of(plain(before));
    Text other = Text.of(plain(after));
    List<Edit> edits = Difference.ofWords(one, other);
    assertThat(edits.stream().map(edit -> words(one, edit.before())))
        .containsExactlyElementsOf(marked(before));
    assertThat(edits.stream().map(edit -> words(other, edit.after())))
        .containsExactlyElementsOf(marked(after));
  }

  private static String words(Text text, Stretch stretch) {
    return text.characters().substring(stretch.start(), stretch.end());
  }

  private static String plain(String picture) {
    return picture.replace("[", "").replace("]", "");
  }

  private static List<String> marked(String picture) {
    return Arrays.stream(picture.split("\\["))
        .skip(1)
        .map(part -> part.substring(0, part.indexOf(']')))
        .toList();
  }

  @Test
  void theSameWordsDoNotDiffer() {
    assertDifference("The court sat in Bor.", "THE COURT, sat in Bor");
  }

  @Test
  void oneWordIsExchanged() {
    assertDifference(
        "On Monday at least [forty] people were killed in the town of Velmora.",
        "On Monday at least [fifty-two] people were killed in the town of Velmora.");
  }

  @Test
  void wordsAreAddedAndRemoved() {
    assertDifference(
        "[Correction]: The ministry said on Monday that the road was closed[].",
        "[]The ministry said on Monday that the road was closed, [and open again].");
  }

  @Test
  void severalPlacesDifferEach() {
    assertDifference(
        "The [first] of the five reports that were published said that [forty] of the people who"
            + " lived in the town had left.",
        "The [last] of the five reports that were published said that [fifty] of the people who"
            + " lived in the town had left.");
  }

  @Test
  void textsWithNothingInCommonDifferAsAWhole() {
    assertDifference("[one two three]", "[four five]");
    assertDifference("[one two three]", "[]");
  }

  @Test
  @Timeout(20)
  void hostileTextsAreComparedInOnePass() {
    assertThat(Difference.ofWords(Text.of("a b ".repeat(100_000)), Text.of("a ".repeat(100_000))))
        .hasSize(1);
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      many.append('w').append(i).append(' ');
    }
    String forwards = many.toString();
    assertThat(Difference.ofWords(Text.of(forwards), Text.of("x " + forwards))).hasSize(1);
  }
}
