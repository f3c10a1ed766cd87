package org.depositary.extraction.sighting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depositary.extraction.Authority.NationalLaw;
import org.depositary.extraction.Citation;
import org.depositary.extraction.Verdict;
import org.depositary.extraction.register.Register;
import org.depositary.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pictures cannot draw: sightings that share words, and citations of other authorities. */
class ScannerTest {

  @ParameterizedTest
  @CsvSource({
    "Convention: P1-1, P1: home echr / P1: echr-p1 instrument / 1: art_1",
    "Convention: P12-1-2, P12: home echr / P12: echr-p12 instrument / 1-2: art_1__para_2",
    "Convention: A1P1, A1P1: home echr / A1: art_1 / P1: echr-p1 instrument",
    "Convention: A1P12, A1P12: home echr / A1: art_1 / P12: echr-p12 instrument",
    "Convention: CA3, CA3: art_3",
    "Convention: P1- 1, ''",
    "Convention: P1-100, ''",
    "Convention: p1-1, ''",
    "a group: P1-1, ''",
  })
  void codesOfTheCourtAreSeveralSightings(String text, String expected) {
    assertThat(String.join(" / ", seen(text, List.of()))).isEqualTo(expected);
  }

  @Test
  void aCitationOfAnotherAuthorityWinsOverWhatStartsInsideIt() {
    String text = "the ICCPR Act of 1999, article 5 of the ICCPR";
    assertThat(seen(text, List.of(law(4, 21))))
        .containsExactly("ICCPR Act of 1999: other", "article 5: art_5", "ICCPR: the iccpr");
  }

  @Test
  void aLongerNameWinsOverTheCitation() {
    String text = "Convention on the Rights of the Child, (Rights) and so on";
    assertThat(seen(text, List.of(law(0, 10), law(39, 47))))
        .containsExactly("Convention on the Rights of the Child: crc", "(Rights): other");
  }

  private static Citation law(int start, int end) {
    return new Citation(
        new Span(start, end),
        new NationalLaw("Act", null),
        Verdict.RESOLVED,
        List.of(),
        null,
        List.of(),
        0.9,
        "law-name");
  }

  private static List<String> seen(String text, List<Citation> authorities) {
    return new Scanner(text, Vocabulary.of(Register.load()), authorities)
        .scan().stream()
            .map(
                sighting ->
                    text.substring(sighting.span().start(), sighting.span().end())
                        + ": "
                        + SightingPicture.describe(sighting))
            .toList();
  }
}
