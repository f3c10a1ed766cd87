package org.depositary.extraction.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depositary.extraction.Quotation;
import org.depositary.extraction.Voice;
import org.depositary.extraction.sentence.CutText;
import org.depositary.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Brackets are the words said, one voice for each pair, the innermost of its chain. */
class ReportedSpeechTest {

  @Test
  void anAdverbialMayKeepTheVerbFromThat() {
    assertSpeech("The minister said on Sunday that [the road was cut].", "The minister");
    assertSpeech("The mayor said, in a letter, that [it was a massacre].", "The mayor");
    assertSpeech("Amina Bello stated before the council that [it was over].", "Amina Bello");
    assertSpeech("The envoy repeatedly said in interviews that [it failed].", "The envoy");
    assertSpeech("Amina Bello said late on 3 May that [they had left].", "Amina Bello");
    assertSpeech("The ministry said in a statement on Friday [they had left].", "The ministry");
  }

  @Test
  void aListenerMayStandBeforeThat() {
    assertSpeech("Amina Bello told a crowd in Enugu that [they had left].", "Amina Bello");
    assertSpeech("The ministry warned the council by letter that [it was late].", "The ministry");
  }

  @Test
  void aListenerIsNoSpeaker() {
    assertSpeech("The council was told that [they had left].", Voice.UNKNOWN);
    assertSpeech("The council was informed by Amina Bello that [it rained].", "Amina Bello");
  }

  @Test
  void theSourceMayStandBehindItsWords() {
    assertSpeech("[Nine men were shot], said the ministry.", "the ministry");
    assertSpeech("[It was a massacre], say survivors.", "survivors");
    assertSpeech("[Nine men were shot], a spokesman told reporters.", "a spokesman");
    assertSpeech("[Nine men were shot], state radio reported on Sunday.", "state radio");
    assertSpeech("[Nine men were shot], Amina Bello told a crowd in Enugu.", "Amina Bello");
    assertSpeech("[Nine men were shot], the army said, adding that [it was over].", "the army");
  }

  @Test
  void theSourceMayStandInsideItsWords() {
    assertSpeech("[Nine men, the army said, were shot in the yard].", "the army");
  }

  @Test
  void whatPrecedesTheSpeakerIsNotWhatWasSaid() {
    assertSpeech("After the raid, the ministry said that [it was over].", "the ministry");
    assertSpeech("He came, said the prayers, and left.");
  }

  @Test
  void anotherSourceEndsTheWordsOfTheFirst() {
    assertSpeech("[According to Oxfam, nine men died]; the army put the toll at four.", "Oxfam");
    assertSpeech(
        "Oxfam said that [nine men died], but the army said that [four had].", "Oxfam", "the army");
    assertSpeech(
        "Oxfam said that [nine men died] and the rebels claimed that [all did].",
        "Oxfam",
        "the rebels");
    assertSpeech(
        "[Nine men were shot, according to Oxfam], and [four, according to the army].",
        "Oxfam",
        "the army");
    assertSpeech(
        "[Nine men were shot], the army said; relatives said that [many had fled].",
        "the army",
        "relatives");
  }

  @Test
  void theSameSourceGoesOnBehindASemicolon() {
    assertSpeech("Oxfam said that [nine men died; three boys were missing].", "Oxfam");
  }

  @Test
  void somebodyNamedNowhereIsNotTheIssuer() {
    assertSpeech("[Nine men were shot], he told reporters in Enugu.", Voice.UNKNOWN);
  }

  @Test
  void whoseWordsAreRepeatedIsTheSpeaker() {
    assertSpeech("[In the words of Amina Bello, it was a massacre].", "Amina Bello");
    assertSpeech("Amina Bello was quoted as saying that [it was a massacre].", "Amina Bello");
  }

  @Test
  void whoIsQuotedMayStandBehindTheQuotation() {
    assertSpeech("\"[They shot at us,]\" a survivor was quoted as saying.", "a survivor");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A said that b died; ",
        "b died according to C and ",
        "they died, C said, ",
        "A said that B said and C told ",
        "said on Monday in a "
      })
  @Timeout(5)
  void manySourcesAreReadInLinearTime(String source) {
    read(source.repeat(30_000));
  }

  private static void assertSpeech(String picture, String... voices) {
    String text = picture.replace("[", "").replace("]", "");
    List<Quotation> said = read(text).quotations();
    StringBuilder drawn = new StringBuilder(text);
    for (int i = said.size() - 1; i >= 0; i--) {
      drawn.insert(said.get(i).span().end(), ']').insert(said.get(i).span().start(), '[');
    }
    assertThat(drawn.toString()).isEqualTo(picture);
    assertThat(said.stream().map(ReportedSpeechTest::voice).distinct()).containsExactly(voices);
  }

  private static String voice(Quotation quotation) {
    return quotation.attribution().get(quotation.attribution().size() - 1).voice();
  }

  private static Speeches read(String text) {
    return new SpeechReader().read(CutText.of(Text.of(text)), List.of());
  }
}
