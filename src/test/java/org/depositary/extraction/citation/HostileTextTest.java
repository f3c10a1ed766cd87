package org.depositary.extraction.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.depositary.extraction.Citation;
import org.depositary.extraction.register.Register;
import org.depositary.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

  private static final CitationReader READER = new CitationReader(Register.load());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "article 1, ",
        "article 1 and ",
        "paragraph 1 of ",
        "paragraph 1 of article 2 of ",
        "article 1 (",
        "article 1 § ",
        "articles 1-200 ICCPR ",
        "1(a)",
        "1(a), ",
        "first ",
        "common article ",
        "Convention ",
        "Convention on the ",
        "of the said Convention ",
        "the Convention (hereinafter \"the Convention\") ",
        "Optional Protocol to the ",
        "Protocol No. ",
        "Geneva Convention on the Convention on ",
        "International Covenant on Civil and Political ",
        "the relevant ",
        "CRC (CRC) ",
        "ICCPR (the X",
        "no. 1234/12 ",
        "((",
        "[",
        "§ ",
        "of ",
        "a",
        "\ud800",
        "\u0000article ",
        "Act article 5 ",
        "article 6 of which ",
        "ibid., art. 9 ",
        "Optional Protocol thereto ",
        "European Convention on Snails, ",
        "Catholic (CRC) ",
        "1951 Convention and its 1967 Protocol ",
        "Convention P1-1+",
        "A1P1",
        "Protocols Nos. 1 and 4, ",
        "articles 1 and 2, respectively, of the ICCPR and ",
        "(par. 3 b) and ",
        "paragraph 1 and paragraph 2 of ",
        "first sentence of the chapeau of ",
        "regulation II-2/",
        "preamble paragraph 1, ",
        "art.1..",
        "articles 1; 2, ",
        "\u0627\u0644\u0645\u0648\u0627\u062f 1 \u0648("
      })
  @Timeout(value = 7, unit = TimeUnit.SECONDS)
  void aTriggerManyTimesOverStaysQuick(String trigger) {
    assertSound(trigger.repeat(15_000));
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void tenMegabytesWithoutASpaceStayQuick() {
    assertSound("x".repeat(10_000_000));
    assertSound("article".repeat(1_400_000));
    assertSound("1".repeat(10_000_000));
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void anAnswerStaysInProportion() {
    List<Citation> citations =
        READER.read(Text.of("Geneva Convention, ".repeat(20_000)), List.of());
    assertThat(citations)
        .hasSize(20_000)
        .allSatisfy(citation -> assertThat(citation.candidates()).hasSizeBetween(1, 5));
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void aLineWithoutAnEndHasNoHeadings() {
    assertSound("the Rome Statute and ".repeat(200_000));
  }

  private static void assertSound(String text) {
    List<Citation> citations = READER.read(Text.of(text), List.of());
    int last = 0;
    for (Citation citation : citations) {
      assertThat(citation.span().start()).isGreaterThanOrEqualTo(last);
      last = citation.span().end();
    }
    assertThat(last).isLessThanOrEqualTo(text.length());
  }
}
