package org.depositary.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class GazetteerTest {

  private static final Gazetteer NAMES =
      Gazetteer.builder()
          .ignoring(List.of("the", "of", "on"))
          .add("Harbour Convention", 1)
          .add("Harbour Convention on Tolls", 2)
          .addExact("HCT", 3)
          .build();

  @Test
  void theLongestNameWins() {
    assertFound("Harbour Convention on Tolls, 1921", 2, "Harbour Convention on Tolls");
    assertFound("Harbour Convention on Trade", 1, "Harbour Convention");
  }

  @Test
  void caseAccentsAndSmallWordsDoNotCount() {
    assertFound("HARBOUR\nCONVENTION OF THE TOLLS", 2, "HARBOUR\nCONVENTION OF THE TOLLS");
    assertFound("Ha\u0301rbour\u00a0Convention", 1, "Ha\u0301rbour\u00a0Convention");
  }

  @Test
  void anAbbreviationNeedsItsCase() {
    assertFound("HCT", 3, "HCT");
    assertThat(NAMES.longest("Hct", 0)).isEqualTo(Gazetteer.NONE);
  }

  @Test
  void noNameGoesAcrossTheEndOfASentence() {
    assertThat(NAMES.longest("Harbour. Convention", 0)).isEqualTo(Gazetteer.NONE);
    assertThat(NAMES.longest("Harbour\n\nConvention", 0)).isEqualTo(Gazetteer.NONE);
  }

  @Test
  void manyNamesKeepTheirOwn() {
    Gazetteer.Builder builder = Gazetteer.builder();
    for (int i = 0; i < 5000; i++) {
      builder.add("Port " + i + " Treaty", i);
    }
    Gazetteer many = builder.build();
    for (int i = 0; i < 5000; i++) {
      assertThat(Gazetteer.payload(many.longest("Port " + i + " Treaty", 0))).isEqualTo(i);
    }
    assertThat(many.longest("Port 5000 Treaty", 0)).isEqualTo(Gazetteer.NONE);
  }

  @Test
  void whatGrowsFindsWhatIsAddedLater() {
    Gazetteer.Builder builder = Gazetteer.builder();
    Gazetteer growing = builder.growing();
    assertThat(growing.starts(Words.hash("tolls"))).isFalse();
    builder.add("Tolls Pact", 7);
    assertThat(growing.starts(Words.hash("tolls"))).isTrue();
    assertThat(Gazetteer.payload(growing.longest("Tolls Pact", 0))).isEqualTo(7);
  }

  @Test
  void firstWordsTellWhichGazetteerToAsk() {
    Gazetteer other = Gazetteer.builder().add("harbour master", 1).add("quay", 2).build();
    FirstWords.Reader words = FirstWords.of(NAMES, other).of("Harbour quay HCT boat");
    assertThat(words.read(0).starts()).isEqualTo(3);
    assertThat(words.end()).isEqualTo(7);
    assertThat(words.hash()).isEqualTo(Words.hash("harbour"));
    assertThat(words.read(8).starts()).isEqualTo(2);
    assertThat(words.read(13).starts()).isEqualTo(1);
    assertThat(words.read(17).starts()).isZero();
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void smallWordsInARowStayQuick() {
    String text = "Harbour " + "the of ".repeat(100_000);
    for (int i = 0; i < 100_000; i++) {
      assertThat(NAMES.longest(text, 0)).isEqualTo(Gazetteer.NONE);
    }
  }

  private static void assertFound(String text, int payload, String surface) {
    long match = NAMES.longest(text, 0);
    assertThat(Gazetteer.payload(match)).isEqualTo(payload);
    assertThat(text.substring(0, Gazetteer.end(match))).isEqualTo(surface);
  }
}
