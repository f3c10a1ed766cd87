package org.depositary.extraction.citation;

import static org.depositary.extraction.citation.Pictures.assertCitations;
import static org.depositary.extraction.citation.Pictures.assertNone;

import org.junit.jupiter.api.Test;

/** Nouns of conventions that nothing in a text explains. */
class BareHeadsTest {

  @Test
  void pinpointOfABareNounIsAmbiguous() {
    assertCitations("[Article 51 of the Charter] allows it.", "?un-charter 51");
    assertCitations("Under the [Covenant, article 14], he is free.", "?iccpr 14");
    assertCitations("[Article 6 of the Convention] was not applied.", "?echr 6");
    assertCitations("Pupils rely on [article 13 of the Covenants].", "?iccpr 13");
  }

  @Test
  void wordsOfTheSentenceRankTheCandidates() {
    assertCitations("A child is protected by [article 37 of the Convention].", "?crc 37");
    assertCitations("A refugee invokes [article 33 of the Convention].", "?refugee-convention 33");
  }

  @Test
  void bareNounAloneIsNoCitation() {
    assertNone("The Charter was praised.");
    assertNone("He spoke at length about the Convention.");
    assertNone("Section 7 of the Charter was struck down.");
    assertNone("article 4 of the agreement");
  }

  @Test
  void bothCovenantsAreASet() {
    assertCitations("[Article 1 of both Covenants] says so.", "international-covenants 1");
    assertCitations("Peru ratified both [Covenants].", "international-covenants");
    assertNone("Peru ratified both Conventions.");
  }

  @Test
  void protocolsTheretoAreThoseOfTheConventionJustNamed() {
    assertCitations(
        "the [European Convention on Human Rights] and the [Protocols thereto]",
        "echr",
        "echr-protocols");
    assertCitations(
        "the [Genocide Convention] and the [Protocols thereto]",
        "genocide-convention",
        "!Protocols to the Convention on the Prevention and Punishment of the Crime of Genocide");
  }

  @Test
  void openingOfATextTellsWhichConventionAYearMeans() {
    assertCitations(
        "Refugees came in June. A refugee camp opened; refugees filled it.\n\n"
            + "In July, after a long debate, parliament approved the [1951 Convention].",
        "refugee-convention");
  }

  @Test
  void carIsNoAccord() {
    assertNone("She sold the Honda Accord of 1998.");
    assertCitations("They kept the [Linas Accord of 1998].", "!Linas Accord 1998");
  }

  @Test
  void halfBracketClosesTheLetterOfAnArticle() {
    assertCitations(
        "El [artículo 37 a) de la Convención sobre los Derechos del Niño] rige.", "crc 37/a");
    assertCitations("as [article 12 b) of the ICCPR] says", "iccpr 12/b");
    assertCitations("(see [article 37 b) of the CRC]", "crc 37/b");
  }

  @Test
  void letterBehindADotIsAPoint() {
    assertCitations("[Article 6.1.c of the ECHR]", "echr 6/1/c");
    assertCitations("[paragraph 1.e of article 3 of the CRC]", "crc 3/1/e");
  }
}
