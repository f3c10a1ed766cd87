package org.depositary.extraction.citation;

import static org.depositary.extraction.citation.Pictures.assertCitations;
import static org.depositary.extraction.citation.Pictures.assertNone;

import org.junit.jupiter.api.Test;

/** The ways in which English texts cite one provision: rows 1 to 21 of the list of styles. */
class OneProvisionStylesTest {

  @Test
  void row1ArticleParagraphAndLetterBetweenCommas() {
    assertCitations(
        "Relying on the [ICCPR], she read [article 14, paragraph 3 (d), of the said Covenant] out"
            + " loud.",
        "iccpr",
        "~iccpr 14/3/d");
  }

  @Test
  void row2SubparagraphInWords() {
    assertCitations(
        "It excludes [Article 12, paragraph 2, subparagraph (c) and Article 12, paragraph 3 of the"
            + " ICESCR].",
        "icescr 12/2/c 12/3");
  }

  @Test
  void row3BracketsFourDeep() {
    assertCitations(
        "He was charged under [Article 7(2)(h)(iv) of the Rome Statute].", "rome-statute 7/2/h/iv");
  }

  @Test
  void row4BracketsSetApart() {
    assertCitations("Contrast [article 9 (2) (b) of the CRC] with it.", "crc 9/2/b");
    assertCitations("Contrast [article 9 (2)(b) of the CRC] with it.", "crc 9/2/b");
    assertCitations("Contrast [article 9(2) (b) of the CRC] with it.", "crc 9/2/b");
  }

  @Test
  void row5Abbreviated() {
    assertCitations("Held under [Art. 37 (b) of the CRC].", "crc 37/b");
    assertCitations("Held under [art 37 (b) of the CRC].", "crc 37/b");
    assertCitations("Held under [arts. 37 and 40 of the CRC].", "crc 37 40");
    assertCitations("Held under [Art 37 (b) of the CRC].", "crc 37/b");
  }

  @Test
  void row6ParagraphAbbreviated() {
    assertCitations("He pleads [article 31, para. 2, of the VCDR].", "vcdr 31/2");
    assertCitations("He pleads [article 31, paras. 2 and 4, of the VCDR].", "vcdr 31/2 31/4");
  }

  @Test
  void row7DottedNumbers() {
    assertCitations(
        "It reserves on [Article IV.2 of the Genocide Convention].", "genocide-convention 4/2");
    assertCitations("Counsel named [article 22.1(a) of the CRPD].", "crpd 22/1/a");
    assertNone("Under Article 7.03 (2) (b) of the Companies Register no fee is due.");
  }

  @Test
  void row8LetterWithoutBrackets() {
    assertCitations(
        "It does not apply [article 29, paragraph 1 c, of the CRC] here.", "crc 29/1/c");
  }

  @Test
  void row9SectionSign() {
    assertCitations("A breach of [Article 5 § 3 of the ECHR] was found.", "echr 5/3");
    assertCitations(
        "A breach of [Article 6 §§ 1 and 3 (c) of the ECHR] was found.", "echr 6/1 6/3/c");
    assertCitations("A breach of [Article 5\u00a0§\u00a03 of the ECHR] was found.", "echr 5/3");
    assertCitations("A breach of [Article 5\u2009§\u20093 of the ECHR] was found.", "echr 5/3");
  }

  @Test
  void row10ParagraphOfArticle() {
    assertCitations(
        "It accepts [paragraph 3 of Article 53 of the ICJ Statute] as binding.",
        "icj-statute 53/3");
  }

  @Test
  void row11LetterOfParagraphOfArticle() {
    assertCitations(
        "The term of [sub-paragraph (a) of paragraph 2 of article 13 of the ICESCR] is met.",
        "icescr 13/2/a");
  }

  @Test
  void row12OrdinalParagraph() {
    assertCitations(
        "As in [Article 12, second paragraph, of the Third Geneva Convention].", "gc-iii 12/2");
    assertCitations(
        "As in [the second paragraph of article 12 of the Third Geneva Convention]."
            .replace("[the ", "the ["),
        "gc-iii 12/2");
  }

  @Test
  void row13Sentence() {
    assertCitations(
        "Only the [second sentence of paragraph 4 of article 6 of the ICCPR] is in issue.",
        "iccpr 6/4/sentence_2");
    assertCitations(
        "Only [article 6, paragraph 4, second sentence, of the ICCPR] is in issue.",
        "iccpr 6/4/sentence_2");
  }

  @Test
  void row14CapitalLetterParagraph() {
    assertCitations(
        "Members of a militia fall under [Article 4(A) of the Third Geneva Convention].",
        "gc-iii 4/a");
    assertCitations(
        "Who fears so under [article 1A(2) of the Refugee Convention] stays.",
        "refugee-convention 1/a/2");
    assertCitations(
        "Excluded by [Article 1F of the Refugee Convention] he left.", "refugee-convention 1/f");
  }

  @Test
  void row15OrdinalArticle() {
    assertCitations(
        "It repeats the [third article of the Genocide Convention].", "genocide-convention 3");
    assertCitations("It repeats the [12th article of the UDHR].", "udhr 12");
    assertCitations(
        "The [UDHR] has thirty; [its fourth article] bans slavery.".replace("[its ", "its ["),
        "udhr",
        "~udhr 4");
    assertCitations(
        "Voir l'[article premier de la Convention relative aux droits de l'enfant].", "crc 1");
    assertCitations(
        "Voir l'[article 1er de la Convention relative aux droits de l'enfant].", "crc 1");
  }

  @Test
  void row16RomanArticle() {
    assertCitations(
        "Ratified, save [Article IX of the Genocide Convention].", "genocide-convention 9");
    assertCitations(
        "Ratified, save [article XII of the Genocide Convention].", "genocide-convention 12");
    assertCitations(
        "It punishes what [article 2 of the Genocide Convention] lists.", "genocide-convention 2");
  }

  @Test
  void row17InsertedArticle() {
    assertCitations("Aggression is in [article 8 bis of the Rome Statute].", "rome-statute 8bis");
    assertCitations("Aggression is in [article 8bis of the Rome Statute].", "rome-statute 8bis");
    assertCitations("Aggression is in [article 8-bis of the Rome Statute].", "rome-statute 8bis");
    assertCitations("Aggression is in [article 8 *bis* of the Rome Statute].", "rome-statute 8bis");
    assertCitations(
        "Referrals are in [articles 15 bis and 15 ter of the Rome Statute].",
        "rome-statute 15bis 15ter");
    assertCitations("It concerns [article 8 bis (1) of the Rome Statute].", "rome-statute 8bis/1");
  }

  @Test
  void row18SectionOfTheConventionOnPrivileges() {
    assertCitations(
        "Disputes go to the Court by [section 30, article VIII, of the Convention on the Privileges"
            + " and Immunities of the United Nations].",
        "general-convention-1946 sec_30");
    assertCitations(
        "Experts rely on [article VI, section 22, of the General Convention].",
        "general-convention-1946 sec_22");
    assertCitations(
        "Experts rely on [section 22 of the General Convention].",
        "general-convention-1946 sec_22");
  }

  @Test
  void row19RegulationsStandardsAndGuidelines() {
    assertCitations("The pump breaks [SOLAS regulation II-2/10].", "solas chp_2-2__reg_10");
    assertCitations(
        "Masters shall help: [regulation V/33 of the SOLAS Convention].", "solas chp_5__reg_33");
    assertCitations("Hours of rest follow [MLC Standard A2.3].", "mlc-2006 standard_a2.3");
    assertCitations(
        "Overtime follows [Guideline B2.2 of the Maritime Labour Convention].",
        "mlc-2006 guideline_b2.2");
    assertCitations(
        "Wages follow [Regulation 2.2 of the Maritime Labour Convention].", "mlc-2006 reg_2.2");
  }

  @Test
  void row20PrinciplesAndRules() {
    assertCitations(
        "Access to papers is [Principle 10 of the Rio Declaration].",
        "rio-declaration principle_10");
    assertCitations(
        "Solitary confinement is in [rule 44 of the Nelson Mandela Rules].",
        "mandela-rules rule_44");
    assertCitations(
        "Solitary confinement is in [rules 43 and 44 of the Nelson Mandela Rules].",
        "mandela-rules rule_43 rule_44");
    assertCitations("It weighed the [ICCPR] and declared the claim open under rule 99.", "iccpr");
    assertNone("Under Rule 39 the removal was stayed.");
  }

  @Test
  void row21ChapeauAndInFine() {
    assertCitations(
        "The [chapeau of article 7 of the Rome Statute] asks for more.", "rome-statute 7/chapeau");
    assertCitations(
        "The wording of [article 10, paragraph 2 in fine, of the ICCPR] differs.",
        "iccpr 10/2/in_fine");
    assertCitations(
        "As [article 14, paragraph 1, in fine of the ICCPR] says.", "iccpr 14/1/in_fine");
    assertCitations(
        "It fails the [chapeau of Article 8(2)(b) of the Rome Statute].",
        "rome-statute 8/2/b/chapeau");
  }
}
