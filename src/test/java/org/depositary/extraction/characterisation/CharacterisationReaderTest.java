package org.depositary.extraction.characterisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.extraction.characterisation.CharacterisationPicture.assertTerms;
import static org.depositary.extraction.characterisation.CharacterisationPicture.read;

import java.util.List;
import org.depositary.extraction.Characterisation;
import org.depositary.extraction.sentence.CutText;
import org.depositary.extraction.speech.SpeechReader;
import org.depositary.extraction.speech.Speeches;
import org.depositary.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One line for each construction, from conflicts of many regions and in words of all sides. */
class CharacterisationReaderTest {

  @Test
  void whatFollowsOfOrAgainstIsWhatItIsSaidOf() {
    assertTerms("The [genocide] against the Tutsi began in April.", "the Tutsi");
    assertTerms("They recalled the [massacre] of villagers in Kravica.", "villagers in Kravica");
    assertTerms("The [war crimes] committed by the army in Bucha are known.", "Bucha");
    assertTerms("The [occupation] of Western Sahara continues.", "Western Sahara");
  }

  @Test
  void theNameBeforeTheTermIsWhatItIsSaidOf() {
    assertTerms("Survivors of the Hama [massacre] met.", "Hama");
    assertTerms("The Rwandan [genocide] was remembered.", "Rwandan");
  }

  @Test
  void theNameBehindAWordForPeopleIsWhoItIsSaidOf() {
    assertTerms("The [dictator] Augusto Pinochet was arrested.", "Augusto Pinochet");
    assertTerms("Their [henchman] Pavel Novak fled.", "Pavel Novak");
  }

  @Test
  void theSubjectOfACopulaIsWhatItIsSaidOf() {
    assertTerms(
        "The siege of Aleppo amounted to a [war crime].",
        "The siege of Aleppo | issuer | ASSERTED");
    assertTerms(
        "The deportation of the Chechens was a [genocide].", "The deportation of the Chechens");
  }

  @Test
  void whoCallsItSoIsTheVoice() {
    assertTerms(
        "Kyiv called the strike on Kramatorsk an [act of terrorism].",
        "the strike on Kramatorsk | Kyiv | ASSERTED");
    assertTerms(
        "Colombian President Gustavo Petro described the raid as a [massacre].",
        "the raid | Gustavo Petro | ASSERTED");
    assertTerms(
        "The exodus of 2023 was described by Yerevan as [ethnic cleansing].",
        "The exodus of 2023 | Yerevan | ASSERTED");
    assertTerms(
        "Moscow describes its campaign in Ukraine as a [special military operation].",
        "its campaign in Ukraine | Moscow | ASSERTED");
    assertTerms("\"This was a [pogrom],\" said Mariam Haddad.", "This | Mariam Haddad | ASSERTED");
  }

  @Test
  void termsInARowShareWhatTheyAreSaidOf() {
    assertTerms(
        "Lena Berg denounced the murders in Sinjar as [genocide] and a [crime against humanity].",
        "the murders in Sinjar | Lena Berg",
        "the murders in Sinjar | Lena Berg");
    assertTerms("[Massacres], [torture] and [slavery] in Bor were reported.", "Bor", "Bor", "Bor");
  }

  @Test
  void refusedTermsAreKeptAsRefused() {
    assertTerms(
        "The attack on El Fasher did not constitute [genocide].",
        "The attack on El Fasher | issuer | DENIED");
    assertTerms(
        "The Ministry of Defence denied that its operations in Rakhine were [ethnic cleansing].",
        "its operations in Rakhine | Ministry of Defence | DENIED");
    assertTerms("Serbia did not call it [genocide].", "it | issuer | DENIED");
    assertTerms("There was no [genocide] in Darfur.", "Darfur | issuer | DENIED");
    assertTerms("Baku denies it ever planned [ethnic cleansing].", "- | Baku | DENIED");
  }

  @Test
  void notBesideAnotherVerbRefusesNothing() {
    assertTerms(
        "The peacekeepers did not prevent the [massacre] of Srebrenica.",
        "Srebrenica | issuer | ASSERTED");
    assertTerms("It was not only a [massacre] but a [genocide].", "It | issuer | ASSERTED", "-");
  }

  @Test
  void openTermsAreKeptAsOpen() {
    assertTerms("The alleged [massacre] in Bor was studied.", "Bor | issuer | HEDGED");
    assertTerms(
        "The raids may amount to [crimes against humanity].", "The raids | issuer | HEDGED");
    assertTerms(
        "The so-called [puppet government] of Manchukuo fell.", "Manchukuo | issuer | HEDGED");
    assertTerms(
        "The general was accused of [genocide] against the Ixil people.",
        "the Ixil people | issuer | HEDGED");
  }

  @Test
  void legalCategoriesAndNamesCharacteriseNothing() {
    assertTerms("States must prevent genocide.");
    assertTerms("The Special Rapporteur on torture came to Tajikistan.");
    assertTerms("Counter-terrorism and anti-terrorist laws were discussed.");
    assertTerms("No one shall be subjected to torture.");
    assertTerms("The tribunal for war crimes in The Hague closed.");
    assertTerms("Genocide studies are taught in Uppsala.");
  }

  @Test
  void preventionOfWhatIsNamedIsSaidOfIt() {
    assertTerms("Nobody tried to prevent the [genocide] in Rwanda.", "Rwanda");
  }

  @Test
  void aTermIsNoEntityAndKeepsItsListedForm() {
    Characterisation found = read("Acts of genocide were committed in Sinjar.").get(0);
    assertThat(found.term()).isEqualTo("genocide");
    assertThat(found.kind()).isEqualTo(Characterisation.TermKind.CRIME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "genocide ",
        "called as not massacre of ",
        "accused of the occupied X and ",
        "torture,"
      })
  @Timeout(5)
  void repeatedTermsAreReadInLinearTime(String term) {
    readAlone(term.repeat(500_000 / term.length()));
  }

  private static void readAlone(String characters) {
    CutText text = CutText.of(Text.of(characters));
    Speeches speeches = new SpeechReader().read(text, List.of());
    new CharacterisationReader().read(text, List.of(), List.of(), speeches);
  }
}
