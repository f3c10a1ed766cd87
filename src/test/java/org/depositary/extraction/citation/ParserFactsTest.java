package org.depositary.extraction.citation;

import static org.depositary.extraction.citation.Pictures.assertCitations;
import static org.depositary.extraction.citation.Pictures.assertNone;

import org.junit.jupiter.api.Test;

/** What any reader of pinpoints must know: the facts at the end of the list of styles. */
class ParserFactsTest {

  @Test
  void aFullTitleComesBeforeTheHomeOfTheDocument() {
    assertCitations(
        "The Human Rights Committee recalled [article 3 of the Convention against Torture] and"
            + " [article 7 of the Covenant].",
        "cat 3",
        "~iccpr 7");
  }

  @Test
  void theCovenantWithoutAnAntecedentIsNotGuessed() {
    assertCitations(
        "The Special Rapporteur asks all to keep [article 11 of the Covenant].", "?iccpr 11");
  }

  @Test
  void laterBracketsInheritAConstitution() {
    assertNone(
        "Rights are set out (arts. 35 and 40 of the Constitution), as are duties (art. 49) and"
            + " limits (art. 23).");
  }

  @Test
  void spacesOfAnyKind() {
    assertCitations("By [article\u00a014 (3)(g) of the ICCPR].", "iccpr 14/3/g");
    assertCitations("By [article 14(3) (g) of the ICCPR].", "iccpr 14/3/g");
    assertCitations("By [article 14\n(3) (g) of the\nICCPR].", "iccpr 14/3/g");
  }

  @Test
  void lettersReadAsDigits() {
    assertCitations("By [Art. l of the ICCPR].", "iccpr 1");
    assertCitations("By [Artide 2 of the ICCPR].", "iccpr 2");
    assertCitations(
        "Selon l'[article 14 du Pacte international relatif aux droits civils et politiques].",
        "iccpr 14");
  }

  @Test
  void wordsInAnyCaseAndSpelling() {
    assertCitations("[ARTICLE 14 OF THE ICCPR] HOLDS.", "iccpr 14");
    assertCitations("By [article 14, sub-para. (b), of the ICCPR].", "iccpr 14/b");
    assertCitations("By [article 14, subparagraph (b), of the ICCPR].", "iccpr 14/b");
    assertCitations("By [art. 14, sub-paragraph (b) of the ICCPR].", "iccpr 14/b");
    assertCitations("By [article 14 of the ICCPR], pp. 3 and 4.", "iccpr 14");
  }

  @Test
  void numeralsOfAnyKind() {
    assertCitations("The [twelfth article of the UDHR].", "udhr 12");
    assertCitations("El [artículo primero de la Convención sobre los Derechos del Niño].", "crc 1");
    assertCitations("By [article 3 quater of the Rome Statute].", "rome-statute 3quater");
    assertCitations("By [article 3 quinquies of the Rome Statute].", "rome-statute 3quinquies");
    assertCitations("By [article 3 sexies of the Rome Statute].", "rome-statute 3sexies");
    assertCitations("By [article XLIX of the Rome Statute].", "rome-statute 49");
  }

  @Test
  void levelsOfEachStyle() {
    assertCitations("By [article 2(1)(a)(iii) of CEDAW].", "cedaw 2/1/a/iii");
    assertCitations("By [Article 6 § 3 (d) of the ECHR].", "echr 6/3/d");
    assertCitations(
        "By the [third paragraph of article 49 of the Fourth Geneva Convention].", "gc-iv 49/3");
    assertCitations("By [article 23 (g) of the Hague Regulations].", "hague-regulations-1907 23/g");
    assertCitations("By [Part XI, Section 2, article 140 of UNCLOS].", "unclos 140");
    assertCitations("By the [third subparagraph of Article 6(1) TEU].", "teu 6/1/3");
  }

  @Test
  void whatIsNoProvision() {
    assertNone("An article of 5 May told it; section 3 of this report asks why.");
    assertNone("The Articles of Association bind, as does Chapter 5 of this report.");
    assertNone("Resolution 1325 and Rule 39 were read.");
  }
}
