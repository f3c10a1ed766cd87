package org.depositary.extraction.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.depositary.extraction.Quotation;
import org.depositary.extraction.Voice;
import org.depositary.extraction.sentence.CutText;
import org.depositary.text.Span;
import org.depositary.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void aNormIsNoVoice() {
    assertVoices("Nobody may be expelled, article 3 of the Harbour Convention says.");
    assertVoices("The Harbour Charter states that nobody may be expelled.");
  }

  @Test
  void aSurnameMeansTheFullNameBeforeIt() {
    assertVoices("Mariam Haddad came. Haddad stated that nobody was left.", "Mariam Haddad");
  }

  @Test
  void aPronounAndAnOfficeMeanTheOneWhoSpokeLast() {
    assertVoices(
        "Mariam Haddad said that they came. She said that they left. The ambassador said that it"
            + " was over. It was noted that it rained.",
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
    List<Voice> chain = speeches.quotations().get(1).attribution();
    assertThat(chain.stream().map(Voice::voice))
        .containsExactly("issuer", "Daily Post", "Elmar Aliyev");
    assertThat(chain.get(2).kind()).isEqualTo(Voice.VoiceKind.QUOTED);
  }

  @Test
  void whatIsReportedReachesToTheEndOfTheWordsQuotedInIt() {
    assertChains(
        "Elmar Aliyev said that the Daily Post had spoken of \u201cnine men who died in the"
            + " snow.\u201d",
        "issuer, Elmar Aliyev",
        "issuer, Elmar Aliyev");
  }

  @Test
  void titlesInQuotationMarksAreNoSpeech() {
    assertVoices("The campaign \u201cJustice for the town of Lidice\u201d was opened.");
  }

  @Test
  void whoSpeaksMayStandInAnyPlaceOfTheSentence() {
    assertSpeech("[At least forty houses were burned], the police said.", "the police");
    assertSpeech("Mariam Haddad told reporters that [nobody was left].", "Mariam Haddad");
    assertVoices("The mayor of Gori said that nobody was left.", "The mayor of Gori");
  }

  @Test
  void lawsAndRelativeClausesAreNoVoice() {
    assertVoices("According to the law, nobody may be left behind.");
    assertVoices("All states that have signed it and reports that are late were listed.");
  }

  @Test
  void anotherClauseIsAnotherVoice() {
    assertSpeech(
        "Mariam Haddad said that [they came], while the weather was bad.", "Mariam Haddad");
  }

  @Test
  void marksOfManyLanguagesAreRead() {
    assertSpeech("\u00ab[They burned our homes down,]\u00bb said Mariam Haddad.", "Mariam Haddad");
    assertSpeech("\u201e[They burned our homes down,]\u201c said Mariam Haddad.", "Mariam Haddad");
    assertSpeech(
        "\u2018[They didn\u2019t burn our homes,]\u2019 said Mariam Haddad.", "Mariam Haddad");
  }

  @Test
  void aQuotationRunsOnWhereTheNextParagraphOpensItAgain() {
    assertSpeech(
        "\u201c[They came in the night.\n\n\u201cThen they left again.]\u201d said Mariam Haddad.",
        "Mariam Haddad");
    assertSpeech(
        "\"[They came in the night.\n\n\"Then they left again,]\" said Mariam Haddad.",
        "Mariam Haddad");
  }

  @Test
  void anIndentedParagraphBehindAColonIsABlockQuotation() {
    assertSpeech(
        "The Supreme Court of Norway stated:\n\n    [The acts were planned long before they took"
            + " place.]\n\nThe case goes on.",
        "Supreme Court of Norway");
  }

  @Test
  void aQuotationInsideAQuotationKnowsItsOuterOne() {
    Speeches speeches =
        read(
            "\"My mother said: \u2018You must leave this house.\u2019 We left,\" Mariam Haddad"
                + " said.");
    assertThat(speeches.quotations()).hasSize(2);
    Quotation inner = speeches.quotations().get(1);
    assertThat(inner.outer()).isEqualTo(speeches.quotations().get(0).span());
    assertThat(inner.attribution()).hasSize(3);
  }

  @Test
  void aPassiveChainHasTheReporterOutside() {
    Speeches speeches =
        read("Elmar Aliyev was quoted by the Daily Post as saying, \"The town is gone forever.\"");
    List<Voice> chain = speeches.quotations().get(1).attribution();
    assertThat(chain.stream().map(Voice::voice))
        .containsExactly("issuer", "Daily Post", "Elmar Aliyev");
  }

  @Test
  void namedWordsInQuotationMarksAreNoQuotation() {
    assertVoices("He called it \"an accident\", and the \u201cso-called republic\u201d fell.");
    assertVoices("The study \u201cRoads and Rivers of the Western Highlands\u201d was printed.");
  }

  @Test
  void aPassageThatNobodyIsNamedForIsSomebodysUnknown() {
    assertVoices(
        "A leaflet was found. \u201cWe will not forget what was done to us in those three days of"
            + " March.\u201d",
        Voice.UNKNOWN);
  }

  @Test
  void aVerbInsideTheMarksAnnouncesNothingOutsideThem() {
    assertChains(
        "The governor said: \u201cThe colonel told them that nine men died.\u201d They went.",
        "issuer, The governor",
        "issuer, The governor, The colonel");
    assertChains(
        "The governor told us: \"The colonel said that nine men died,\" and left.",
        "issuer, The governor",
        "issuer, The governor, The colonel");
    assertChains(
        "\u201cThe colonel said that nine men died,\u201d the governor said. He told us that it"
            + " rained.",
        "issuer, the governor",
        "issuer, the governor, The colonel",
        "issuer, the governor");
  }

  @Test
  void oneOfficeIsNotAnother() {
    assertVoices(
        "The governor said that it rained. The colonel said that it snowed. The mayor said that"
            + " it froze. She said that it thawed.",
        "The governor",
        "The colonel",
        "The mayor",
        "The mayor");
  }

  @Test
  void aSourceInsideTheMarksHasNoWordsOutsideThem() {
    assertPictures(
        "Mariam Haddad told: \u201cAccording to the police, nine men died there.\u201d",
        "According to the police, nine men died there.",
        "According to the police, nine men died there");
    assertChains(
        "Mariam Haddad told: \u201cNine men died there, the police said.\u201d",
        "issuer, Mariam Haddad",
        "issuer, Mariam Haddad, the police");
  }

  @Test
  void aPronounThatMeansNobodyKnownIsSomebody() {
    assertSpeech("She said: \"[Nine men died in the snow.]\"", Voice.UNKNOWN);
    assertSpeech("\"[Nine men died in the snow,]\" he told us.", Voice.UNKNOWN);
    assertVoices("We said: \"Nine men died in the snow.\"");
  }

  @Test
  void aPronounInsideTheMarksIsNotWhoSpeaks() {
    assertVoices(
        "Mariam Haddad said that it rained. \u201cShe told us that nine men died,\u201d Mariam"
            + " Haddad said.",
        "Mariam Haddad",
        "Mariam Haddad",
        Voice.UNKNOWN);
  }

  @Test
  void whatIsReportedInsideTheMarksEndsWithThem() {
    assertPictures(
        "\u201cShe told us that \u2018they will never come back\u2019,\u201d said Omar Haddad.",
        "She told us that \u2018they will never come back\u2019,",
        "they will never come back");
    assertPictures(
        "\"She told us that 'they will never come back',\" said Omar Haddad.",
        "She told us that 'they will never come back',",
        "they will never come back");
    assertPictures(
        "\u201cShe told us that they will never come back,\u201d said Omar Haddad.",
        "She told us that they will never come back,",
        "they will never come back");
  }

  @Test
  void innerWordsLieWithinTheirOuterOnes() {
    String[] parts = {
      "he said that",
      "Omar Haddad said:",
      "\u201c",
      "\u201d",
      "\"",
      "\u2018",
      "\u2019",
      ",",
      ".",
      "nine men died in the snow",
      "according to the police",
      "the colonel told them",
      "\n\n",
      "and"
    };
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int part = 0; part < 14; part++) {
        text.append(parts[random.nextInt(parts.length)]).append(random.nextInt(3) > 0 ? " " : "");
      }
      for (Quotation said : read(text.toString()).quotations()) {
        Span outer = said.outer();
        assertThat(outer == null || outer.contains(said.span())).as(text.toString()).isTrue();
      }
    }
  }

  @Test
  void whoSpeaksIsMarkedInTheText() {
    CutText text =
        CutText.of(Text.of("Mariam Haddad said that they came. She said that nobody was left."));
    Quotation said = new SpeechReader().read(text, List.of()).quotations().get(1);
    assertThat(said.speaker()).isNotNull();
    assertThat(text.text().slice(said.speaker())).isEqualTo("She");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u201c\u201c",
        "\" a\" \"b\" a\" \"b",
        "said: \u2018x\n\n",
        "he said that ",
        "a:\n  b:\n",
        "was quoted by as saying ",
        "he said: \u201che said that \u2018",
        "\u201che said that, \u201d"
      })
  @Timeout(5)
  void hostileMarksAreReadInLinearTime(String marks) {
    read(marks.repeat(30_000));
  }

  @Test
  @Timeout(20)
  void aLongIndentationIsReadInLinearTime() {
    read("a:\n\n   " + " ".repeat(1_000_000) + "b");
  }

  private static void assertSpeech(String picture, String voice) {
    CutText text = CutText.of(Text.of(picture.replace("[", "").replace("]", "")));
    Speeches speeches = new SpeechReader().read(text, List.of());
    assertThat(speeches.quotations()).hasSize(1);
    Quotation speech = speeches.quotations().get(0);
    int start = picture.indexOf('[');
    assertThat(text.text().slice(speech.span()))
        .isEqualTo(picture.substring(start + 1, picture.indexOf(']')));
    assertThat(speech.attribution().get(1).voice()).isEqualTo(voice);
  }

  /** The words said, in the order of the text. */
  private static void assertPictures(String text, String... said) {
    assertThat(read(text).quotations())
        .extracting(speech -> text.substring(speech.span().start(), speech.span().end()))
        .containsExactly(said);
  }

  /** The voices of each speech from the outer to the inner. */
  private static void assertChains(String text, String... chains) {
    assertThat(read(text).quotations())
        .extracting(
            speech ->
                speech.attribution().stream().map(Voice::voice).collect(Collectors.joining(", ")))
        .containsExactly(chains);
  }

  private static void assertVoices(String text, String... voices) {
    assertThat(
            read(text).quotations().stream()
                .map(speech -> speech.attribution().get(speech.attribution().size() - 1).voice())
                .collect(Collectors.toList()))
        .containsExactly(voices);
  }

  private static Speeches read(String text) {
    return new SpeechReader().read(CutText.of(Text.of(text)), List.of());
  }
}
