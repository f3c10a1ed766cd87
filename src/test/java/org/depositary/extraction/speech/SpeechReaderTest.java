package org.depositary.extraction.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.depositary.extraction.Voice;
import org.depositary.text.Text;
import org.junit.jupiter.api.Test;

/** Brackets are the words said. */
class SpeechReaderTest {

  @Test
  void aQuotationHasTheSpeakerBehindIt() {
    assertSpeech("\"[They burned our homes down,]\" Mariam Haddad said.", "Mariam Haddad");
    assertSpeech("\"[They burned our homes down,]\" said Mariam Haddad.", "Mariam Haddad");
  }

  @Test
  void aQuotationHasTheSpeakerBeforeIt() {
    assertSpeech("Mariam Haddad told: \u201c[They burned our homes down.]\u201d", "Mariam Haddad");
  }

  @Test
  void reportedSpeechRunsToTheEndOfTheSentence() {
    assertSpeech("The Ministry of Health stated that [no one was left].", "Ministry of Health");
    assertSpeech("[According to Amnesty International, nobody was left].", "Amnesty International");
  }

  @Test
  void aSurnameMeansTheFullNameBeforeIt() {
    assertVoices("Mariam Haddad came. Haddad stated that nobody was left.", "Mariam Haddad");
  }

  @Test
  void aPronounAndAnOfficeMeanTheOneWhoSpokeLast() {
    assertVoices(
        "Mariam Haddad said that they came. She said that they left. The ambassador said so. It"
            + " was noted that it rained.",
        "Mariam Haddad",
        "Mariam Haddad",
        "Mariam Haddad",
        "Mariam Haddad");
  }

  @Test
  void aLetterSpeaksForItsSender() {
    assertVoices(
        "The Embassy of Norway sent a letter. The letter states that nobody was left.",
        "Embassy of Norway");
  }

  @Test
  void aVoiceInsideAVoiceMakesAChain() {
    Speeches speeches =
        read("The Daily Post quoted the mayor, Elmar Aliyev, as saying 200 were missing.");
    List<Voice> chain = speeches.all().get(1).attribution();
    assertThat(chain.stream().map(Voice::voice))
        .containsExactly("issuer", "Daily Post", "Elmar Aliyev");
    assertThat(chain.get(2).kind()).isEqualTo(Voice.Kind.QUOTED);
  }

  @Test
  void titlesInQuotationMarksAreNoSpeech() {
    assertVoices("The campaign \u201cJustice for the town of Lidice\u201d was opened.");
  }

  private static void assertSpeech(String picture, String voice) {
    Text text = Text.of(picture.replace("[", "").replace("]", ""));
    Speeches speeches = new SpeechReader().read(text, List.of());
    assertThat(speeches.all()).hasSize(1);
    Speech speech = speeches.all().get(0);
    int start = picture.indexOf('[');
    assertThat(text.slice(speech.span()))
        .isEqualTo(picture.substring(start + 1, picture.indexOf(']')));
    assertThat(speech.attribution().get(1).voice()).isEqualTo(voice);
  }

  private static void assertVoices(String text, String... voices) {
    assertThat(
            read(text).all().stream()
                .map(speech -> speech.attribution().get(speech.attribution().size() - 1).voice())
                .collect(Collectors.toList()))
        .containsExactly(voices);
  }

  private static Speeches read(String text) {
    return new SpeechReader().read(Text.of(text), List.of());
  }
}
