package org.depositary.extraction.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.depositary.extraction.DetectedMetadata;
import org.depositary.extraction.DetectedMetadata.Boilerplate;
import org.depositary.extraction.DetectedMetadata.Boilerplate.FurnitureKind;
import org.depositary.extraction.DetectedMetadata.Detected;
import org.depositary.extraction.DetectedMetadata.Language;
import org.depositary.extraction.Mention;
import org.depositary.extraction.mention.MentionReader;
import org.depositary.extraction.sentence.CutText;
import org.depositary.extraction.speech.SpeechReader;
import org.depositary.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataReaderTest {

  private static final MentionReader MENTIONS = new MentionReader();

  @Test
  void aPressReleaseSaysWhoWhenAndWhat() {
    DetectedMetadata found =
        read(
            "Home News Contact\n"
                + "Press release 3 May 2019\n\n"
                + "No: 12/19, Joint statement by the Ministry of Justice and the Ministry of"
                + " Defence of Norway\n\n"
                + "The two ministries are aware of what happened in the north of the country.\n\n"
                + "Share this page\n");
    assertThat(value(found.title()))
        .isEqualTo(
            "Joint statement by the Ministry of Justice and the Ministry of Defence of Norway");
    assertThat(value(found.number())).isEqualTo("12/19");
    assertThat(value(found.date())).isEqualTo("2019-05-03");
    assertThat(value(found.type())).isEqualTo("joint statement");
    assertThat(found.issuers().stream().map(Detected::value))
        .containsExactly("Ministry of Justice", "Ministry of Defence of Norway");
    assertThat(found.boilerplate().stream().map(Boilerplate::kind))
        .containsExactly(FurnitureKind.NAVIGATION, FurnitureKind.SHARING);
  }

  @Test
  void aDatelineHasPlaceDayAndAgency() {
    DetectedMetadata found =
        read("GENEVA, 3 May 2019 (Reuters) - The Red Cross came to the prison, the guards said.");
    assertThat(value(found.dateline())).isEqualTo("Geneva");
    assertThat(value(found.date())).isEqualTo("2019-05-03");
    assertThat(value(found.agency())).isEqualTo("Reuters");
    assertThat(value(found.type())).isEqualTo("news");
    assertThat(found.title()).isNull();
  }

  @Test
  void aResolutionHasItsSymbolAndItsTitleBehindTheNumber() {
    DetectedMetadata found =
        read(
            """
            United Nations General Assembly

            A/RES/61/2

            Distr.: General 4 May 2006

            Resolution adopted by the General Assembly on

            61/2. Situation in the highlands

            The General Assembly,

            Recalling what was said before about the matter at hand,
            """);
    assertThat(value(found.number())).isEqualTo("A/RES/61/2");
    assertThat(value(found.title())).isEqualTo("Situation in the highlands");
    assertThat(value(found.date())).isEqualTo("2006-05-04");
    assertThat(value(found.type())).isEqualTo("resolution");
    assertThat(found.issuers()).hasSize(1);
  }

  @Test
  void aMisspeltTypeIsStillOneAndTheTitleStaysAsWritten() {
    DetectedMetadata found = read("FINAL DECLERATION OF THE WOMEN OF BOR\n\nWe remember the dead.");
    assertThat(value(found.title())).isEqualTo("FINAL DECLERATION OF THE WOMEN OF BOR");
    assertThat(value(found.type())).isEqualTo("declaration");
  }

  @Test
  void proseHasNoTitleAndNoDate() {
    DetectedMetadata found =
        read("On 3 May 2019 the head of the mission went to the town and spoke with all families.");
    assertThat(found.title()).isNull();
    assertThat(found.date()).isNull();
    assertThat(found.number()).isNull();
    assertThat(found.boilerplate()).isEmpty();
  }

  @Test
  void whatACrawlerLeftIsFurnitureAndDatesTheText() {
    DetectedMetadata found =
        read(" date 2019-05-03 OSLO, Norway, May 3. The mission sent a letter.");
    assertThat(value(found.date())).isEqualTo("2019-05-03");
    assertThat(value(found.dateline())).isEqualTo("Oslo, Norway");
    assertThat(found.boilerplate().get(0).kind()).isEqualTo(FurnitureKind.CRAWLER);
  }

  @Test
  void furnitureIsToldFromProse() {
    assertFurniture("[All rights reserved. Ask us first.]");
    assertFurniture("[\u00a9 2019 The Daily Post]");
    assertFurniture("[We use cookies to make this site work.]");
    assertFurniture("[Privacy Policy | Terms of Use]");
    assertFurniture("Copyright law was discussed.");
    assertFurniture("News reached the town.");
    assertFurniture("Contact");
  }

  @Test
  void languagesAreToldByScriptAndWords() {
    assertLanguage("The people of the town were told that it was over.", "en");
    assertLanguage("Les habitants de la ville ont dit que la guerre est dans le pays.", "fr");
    assertLanguage("Los habitantes de la ciudad dijeron que la guerra no se ha ido.", "es");
    assertLanguage(
        "Os moradores da cidade n\u00e3o foram para o norte com uma crian\u00e7a.", "pt");
    assertLanguage("Die Menschen in der Stadt wurden nicht von dem Krieg verschont.", "de");
    assertLanguage(
        "Bu olay ile ilgili olarak bir ara\u015ft\u0131rma i\u00e7in karar verildi.", "tr");
    assertLanguage(
        "Bu hadis\u0259 il\u0259 ba\u011fl\u0131 bir q\u0259rar q\u0259bul edilib.", "az");
    assertLanguage(
        "\u041b\u044e\u0434\u0438 \u0433\u043e\u0440\u043e\u0434\u0430 \u0431\u044b\u043b\u0438"
            + " \u0441\u043f\u0430\u0441\u0435\u043d\u044b",
        "ru");
    assertLanguage(
        "\u0627\u0644\u0646\u0627\u0633 \u0641\u064a \u0627\u0644\u0645\u062f\u064a\u0646\u0629"
            + " \u0642\u0627\u0644\u0648\u0627 \u0630\u0644\u0643",
        "ar");
    assertLanguage(
        "\u0544\u0561\u0580\u0564\u056b\u056f \u0584\u0561\u0572\u0561\u0584\u0578\u0582\u0574"
            + " \u0561\u057d\u0561\u0581\u056b\u0576",
        "hy");
    assertLanguage(
        "\u4eba\u6c11\u5728\u57ce\u5e02\u91cc\u8bf4\u6218\u4e89\u5df2\u7ecf\u7ed3\u675f\u4e86\u6211\u4eec\u5fc5\u987b\u56de\u5bb6",
        "zh");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\ud801\udc00\ud801\udc01", "\ud835\udfcf/2/3", "No. \ud835\udfcf", "\ud83d"})
  void lettersAndDigitsBeyondTheFirstPlaneAreNoNumber(String line) {
    assertThat(read(line).number()).isNull();
  }

  @Test
  void tooLittleTextHasNoLanguage() {
    assertThat(read("Bor 12").language()).isNull();
  }

  @Test
  @Timeout(20)
  void hostileLinesAreReadInLinearTime() {
    readAlone("Home\n".repeat(200_000));
    readAlone("\n".repeat(1_000_000));
    readAlone("share ".repeat(200_000));
    readAlone("No: ".repeat(200_000));
    readAlone("A/".repeat(500_000));
    readAlone("a".repeat(5_000_000));
    readAlone("\ud800\u0000 date 2025-");
  }

  private static DetectedMetadata read(String characters) {
    CutText text = CutText.of(Text.of(characters));
    List<Mention> mentions = MENTIONS.read(text.words(), List.of());
    MetadataReader reader = new MetadataReader();
    return reader.read(
        text,
        reader.furniture(text),
        mentions,
        new SpeechReader().read(text, mentions).quotations());
  }

  private static void readAlone(String characters) {
    CutText text = CutText.of(Text.of(characters));
    MetadataReader reader = new MetadataReader();
    reader.read(text, reader.furniture(text), List.of(), List.of());
  }

  private static @Nullable String value(@Nullable Detected detected) {
    return detected == null ? null : detected.value();
  }

  private static void assertFurniture(String picture) {
    String text = picture.replace("[", "").replace("]", "");
    String drawn =
        new MetadataReader()
            .furniture(CutText.of(Text.of(text))).stream()
                .map(f -> text.substring(f.span().start(), f.span().end()))
                .collect(Collectors.joining());
    assertThat(picture.startsWith("[") ? "[" + drawn + "]" : drawn)
        .isEqualTo(picture.startsWith("[") ? picture : "");
  }

  private static void assertLanguage(String text, String code) {
    assertThat(LanguageReader.read(CutText.of(Text.of(text))).map(Language::code)).contains(code);
  }
}
