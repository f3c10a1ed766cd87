package org.depositary.extraction.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.depositary.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Brackets stand around what an edit replaces and puts; an empty pair is a place. */
class EditsTest {

  private static final int LONGEST = 5_000_000;

  private static void assertEdits(String before, String after) {
    Text one = Text.of(plain(before));
    Text other = Text.of(plain(after));
    List<Edit> edits = Edits.between(one, other).list();
    assertThat(picture(one.characters(), edits.stream().map(Edit::before).toList()))
        .isEqualTo(before);
    assertThat(picture(other.characters(), edits.stream().map(Edit::after).toList()))
        .isEqualTo(after);
    assertThat(edits).noneMatch(Edit::coarse);
  }

  private static String plain(String picture) {
    return picture.replace("[", "").replace("]", "");
  }

  private static String picture(String characters, List<Stretch> stretches) {
    StringBuilder picture = new StringBuilder(characters);
    for (int i = stretches.size() - 1; i >= 0; i--) {
      picture.insert(stretches.get(i).end(), ']').insert(stretches.get(i).start(), '[');
    }
    return picture.toString();
  }

  private static String applied(String before, String after, List<Edit> edits) {
    StringBuilder made = new StringBuilder();
    int at = 0;
    for (Edit edit : edits) {
      made.append(before, at, edit.before().start());
      made.append(after, edit.after().start(), edit.after().end());
      at = edit.before().end();
    }
    return made.append(before, at, before.length()).toString();
  }

  @Test
  void theSameTextNeedsNoEdit() {
    assertEdits("The court sat in Bor.", "The court sat in Bor.");
  }

  @Test
  void everyCharacterCounts() {
    assertEdits("The court sat[] in [bor].", "The court sat[,] in [Bor].");
    assertEdits("one[ ]two", "one[\r\n]two");
    assertEdits("a [caf\u00e9]", "a [cafe\u0301]");
  }

  @Test
  void wordsAreExchangedAddedAndRemoved() {
    assertEdits(
        "At least [40] people were []killed in the town[ of Velmora].",
        "At least [45] people were [reported ]killed in the town[].");
    assertEdits("[]Rwanda.", "[In ]Rwanda.");
    assertEdits("Rwanda[.]", "Rwanda[]");
  }

  @Test
  void wordsThatDifferTogetherAreOneEdit() {
    assertEdits("It was [signed in Geneva] then.", "It was [adopted at Rome] then.");
  }

  @Test
  void aPairOfSurrogatesIsNotCut() {
    assertEdits("seen [\uD83D\uDD4A] here", "seen [\uD83D\uDE00] here");
  }

  @Test
  void anIdeographIsAWord() {
    assertEdits("公[约]第六条", "公[約]第六条");
  }

  @Test
  void editsMakeTheTextAfter() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      String before = words(random, random.nextInt(60));
      String after =
          random.nextBoolean() ? words(random, random.nextInt(60)) : changed(random, before);
      Edits edits = Edits.between(Text.of(before), Text.of(after));
      assertThat(applied(before, after, edits.list())).as("seed %d", seed).isEqualTo(after);
      int most = 1 + random.nextInt(5);
      assertThat(edits.atMost(most)).hasSizeLessThanOrEqualTo(most);
      assertThat(applied(before, after, edits.atMost(most))).as("seed %d", seed).isEqualTo(after);
    }
  }

  private static String words(Random random, int count) {
    String[] some = {"a", "b", "the", ",", ".", " ", "  ", "\n", "Peru", "\uD83D\uDD4A", "é", "条"};
    StringBuilder text = new StringBuilder();
    IntStream.range(0, count).forEach(i -> text.append(some[random.nextInt(some.length)]));
    return text.toString();
  }

  private static String changed(Random random, String text) {
    int at = random.nextInt(text.length() + 1);
    if (at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))) {
      at--;
    }
    return text.substring(0, at) + words(random, 3) + text.substring(at);
  }

  @Test
  void editsWithLeastBetweenThemAreJoinedFirst() {
    String before = "one x two three y four five nine z ten";
    String after = before.replace("x", "X").replace("y", "Y").replace("z", "Z");
    Edits edits = Edits.between(Text.of(before), Text.of(after));
    assertThat(edits.list()).hasSize(3);
    List<Edit> two = edits.atMost(2);
    assertThat(picture(before, two.stream().map(Edit::before).toList()))
        .isEqualTo("one [x two three y] four five nine [z] ten");
    assertThat(two).extracting(Edit::coarse).containsExactly(true, false);
  }

  @Test
  void wordsKeepTheirPlaceWhereOtherWordsChange() {
    assertCarried("Then {at least 40 people} left.", "In May, then {at least 45 people} left.");
    assertCarried("They saw {Rwanda}.", "They saw {Burundi}.");
    assertCarried("They saw {Rwanda}.", "They saw it in {Rwanda}.");
    assertCarried("They say {40 people} left.", "They say {at least 40 people} left.");
    assertCarried("They say {at least 40 people} left.", "They say {40 people} left.");
  }

  @Test
  void wordsThatStandElsewhereDoNotKeepTheirPlace() {
    assertLost("{Rwanda} first, and Peru last.", "First Peru, and last {Rwanda} after all.");
    assertLost("Seen by {Lena Ibarra}, a judge.", "Seen by nobody at all, says {Joan Roe}.");
    assertLost("{Peru} and Peru", "Peru and {Peru}");
  }

  private static void assertCarried(String before, String after) {
    assertThat(carries(before, after)).as(after).isTrue();
  }

  private static void assertLost(String before, String after) {
    assertThat(carries(before, after)).as(after).isFalse();
  }

  private static boolean carries(String before, String after) {
    Text one = Text.of(before.replace("{", "").replace("}", ""));
    Text other = Text.of(after.replace("{", "").replace("}", ""));
    return Edits.between(one, other).carries(braces(before), braces(after));
  }

  private static Stretch braces(String picture) {
    return new Stretch(picture.indexOf('{'), picture.indexOf('}') - 1);
  }

  @Test
  @Timeout(60)
  void longTextsWithNothingInCommonAreOneCoarseEdit() {
    Text one = Text.of(distinct('a', LONGEST));
    Text other = Text.of(distinct('b', LONGEST));
    List<Edit> edits = Edits.between(one, other).list();
    assertThat(edits).hasSize(1);
    assertThat(edits.get(0).coarse()).isTrue();
  }

  private static String distinct(char letter, int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; text.length() < length - 10; i++) {
      text.append(letter).append(Integer.toString(i, 36)).append(' ');
    }
    return text.toString();
  }

  @Test
  @Timeout(60)
  void fewChangesInALongTextAreFound() {
    String before = distinct('a', LONGEST);
    StringBuilder after = new StringBuilder(before);
    List<Integer> places = new ArrayList<>();
    for (int at = 100_000; at < before.length(); at += 500_000) {
      places.add(before.indexOf(' ', at));
    }
    for (int i = places.size() - 1; i >= 0; i--) {
      after.insert(places.get(i), " changed");
    }
    List<Edit> edits = Edits.between(Text.of(before), Text.of(after.toString())).list();
    assertThat(edits).hasSameSizeAs(places).noneMatch(Edit::coarse);
  }

  @Test
  @Timeout(60)
  void hostileTextsAreComparedInBoundedTime() {
    List<String> hostile =
        List.of(
            "!".repeat(LONGEST),
            "!?".repeat(LONGEST / 2),
            "a b ".repeat(LONGEST / 4),
            "b a ".repeat(LONGEST / 4),
            "x".repeat(LONGEST),
            "条".repeat(LONGEST),
            "a ".repeat(LONGEST / 2) + "\uD83D");
    for (int i = 0; i < hostile.size(); i++) {
      String before = hostile.get(i);
      String after = hostile.get((i + 1) % hostile.size());
      List<Edit> edits = Edits.between(Text.of(before), Text.of(after)).atMost(1000);
      assertThat(applied(before, after, edits)).isEqualTo(after);
    }
  }
}
