package org.depositary.extraction.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.depositary.text.Text;
import org.depositary.text.Words;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void aStopBeforeACapitalEndsASentence() {
    assertThat(cut("It rained. They fled.")).containsExactly("It rained.", "They fled.");
  }

  @Test
  void abbreviationsAndInitialsEndNone() {
    assertThat(cut("Mr. Smith and J. Doe cite No. 5 of it.")).hasSize(1);
  }

  @Test
  void decimalsEndNone() {
    assertThat(cut("They paid 1.5 million.")).hasSize(1);
  }

  @Test
  void anEmptyLineEndsASentence() {
    assertThat(cut("A heading\n\nThe text")).containsExactly("A heading", "The text");
  }

  @Test
  void aClosingQuotationMarkBelongsToItsSentence() {
    assertThat(cut("\"They fled.\" Nobody came."))
        .containsExactly("\"They fled.\"", "Nobody came.");
  }

  @Test
  void textWithoutWordsHasNoSentence() {
    assertThat(cut(" ... \n\n !? ")).isEmpty();
  }

  private static List<String> cut(String text) {
    List<String> sentences = new ArrayList<>();
    Sentences cutter = new Sentences(Words.of(Text.of(text)));
    while (cutter.hasNext()) {
      Sentence sentence = cutter.next();
      sentences.add(text.substring(sentence.start(), sentence.end()).strip());
    }
    return sentences;
  }
}
