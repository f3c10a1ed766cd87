package org.depositary.extraction.citation;

import static org.depositary.extraction.citation.Pictures.assertCitations;

import org.junit.jupiter.api.Test;

class TopicTest {

  @Test
  void aConventionNamedInPassingDoesNotTakeOverTheNextParagraph() {
    assertCitations(
        "The European Court of Human Rights said so. [Article 3 of the Convention] is"
            + " absolute."
            + " Compare [article 33 of the Refugee Convention].\n\n"
            + "A breach of [article 8 of the Convention] was found.",
        "~echr 3",
        "refugee-convention 33",
        "~echr 8");
  }

  @Test
  void theCharterOfATextOfTheUnitedNationsIsTheirs() {
    assertCitations(
        "The Security Council, acting under [Chapter VII of the Charter], decides.",
        "~un-charter chp_7");
  }

  @Test
  void itsArticleIsOfWhatWasNamedLast() {
    assertCitations(
        "[Article 1 of the Genocide Convention] is short; the [Convention on the Rights of the"
            + " Child], adopted later, says in its [article 1] who a child is.",
        "genocide-convention 1",
        "crc",
        "~crc 1");
  }

  @Test
  void aProtocolTakesNoArticleBeyondItsEnd() {
    assertCitations(
        "The European Court of Human Rights applied [Article 13] and [Article 1 of Protocol No."
            + " 1].",
        "~echr 13",
        "~echr-p1 1");
  }

  @Test
  void aListOfInstrumentsGoesOnInAbbreviations() {
    assertCitations(
        "a party to the [Genocide Convention], the [ICCPR], [CEDAW], [CRC] and [CAT].",
        "genocide-convention",
        "iccpr",
        "cedaw",
        "crc",
        "cat");
  }

  @Test
  void aDayIsNoNumberOfAProtocol() {
    assertCitations("amended by the [Protocol of 7 December 1953], twice", "!Protocol 1953");
  }

  @Test
  void whatIsSaidOfACourtsConventionIsNoTitle() {
    assertCitations(
        "The European Court of Human Rights cited [articles 2 and 3 of the Convention] concerning"
            + " Turkish prisons.",
        "~echr 2 3");
  }
}
