package org.depositary.extraction.citation;

import static org.depositary.extraction.citation.Pictures.assertCitations;

import java.util.List;
import org.assertj.core.api.Assertions;
import org.depositary.extraction.Citation;
import org.depositary.extraction.Pinpoint;
import org.junit.jupiter.api.Test;

/** The ways in which English texts cite several provisions: rows 22 to 32 of the list of styles. */
class SeveralProvisionsStylesTest {

  @Test
  void row22List() {
    assertCitations("It objects to [articles 7, 11, 13 and 29 of CEDAW].", "cedaw 7 11 13 29");
  }

  @Test
  void row23ParagraphsOfOneArticle() {
    assertCitations(
        "By [Article 33, paragraphs 1 and 2, of the Refugee Convention] no one is sent back.",
        "refugee-convention 33/1 33/2");
    assertCitations(
        "By [article 29, paragraphs 1, 2 and 3, of the UDHR] all have duties.",
        "udhr 29/1 29/2 29/3");
  }

  @Test
  void row24LettersOfOneParagraph() {
    assertCitations(
        "Fees are met by [article 14, paragraph 3 (d) and (f), of the ICCPR].",
        "iccpr 14/3/d 14/3/f");
    assertCitations(
        "Fees are met by [article 14 (3) (d), (e) and (f) of the ICCPR].",
        "iccpr 14/3/d 14/3/e 14/3/f");
  }

  @Test
  void row25RangeInWords() {
    assertCitations(
        "See [articles 12 to 15 of the Refugee Convention].", "refugee-convention 12 13 14 15");
    assertCitations(
        "See [articles 12 through 14 of the Refugee Convention].", "refugee-convention 12 13 14");
    assertCitations("See [articles 1 to 15 bis of the Rome Statute].", "rome-statute 1 15bis");
  }

  @Test
  void row26RangeWithAnyDash() {
    assertCitations("See [articles 6-9 and 14 of the ICCPR].", "iccpr 6 7 8 9 14");
    assertCitations("See [articles 6\u20138 of the ICCPR].", "iccpr 6 7 8");
    assertCitations("See [articles 6\u20148 of the ICCPR].", "iccpr 6 7 8");
    assertCitations("See [articles 6\u20118 of the ICCPR].", "iccpr 6 7 8");
    assertCitations("See [art.6..art.8 of the ICCPR].", "iccpr 6 7 8");
  }

  @Test
  void aRangeTooWideToWriteOutKeepsItsEndsAndItsPrint() {
    String text = "It sets aside articles 20-300 of the TFEU.";
    List<Citation> found = Pictures.read(text);
    Assertions.assertThat(found).hasSize(1);
    Assertions.assertThat(found.get(0).pinpoints())
        .extracting(Pinpoint::provision)
        .containsExactly("art_20", "art_300");
    Assertions.assertThat(found.get(0).pinpoints().get(1).print()).isEqualTo("articles 20-300");
  }

  @Test
  void row27LettersInsideAList() {
    assertCitations(
        "It found [articles 2 (f), 5, 12 (a) and 16 of CEDAW] breached.", "cedaw 2/f 5 12/a 16");
  }

  @Test
  void row28ReadTogetherWith() {
    assertCitations(
        "It found [articles 19, 23 and 34, read together with article 3 of the Convention on the"
            + " Rights of the Child] breached.",
        "crc 19 23 34 3");
    assertCitations(
        "It found [article 26, read alone and in conjunction with article 2 (3), of the ICCPR]"
            + " breached.",
        "iccpr 26 2/3");
  }

  @Test
  void row29Respectively() {
    assertCitations(
        "Forced labour is banned by [articles 4 and 8, respectively, of the ECHR] and the"
            + " [ICCPR].",
        "echr 4",
        "iccpr 8");
    assertCitations(
        "Forced labour is banned by [articles 4 and 8 of the ECHR] and the [ICCPR], respectively.",
        "echr 4",
        "iccpr 8");
    assertCitations(
        "Complaints come under [articles 76 and 77, respectively, of the ICRMW].", "icrmw 76 77");
    assertCitations(
        "He relied on [Article 10 of the ECHR] and [Article 2 of Protocol No. 4].",
        "echr 10",
        "~echr-p4 2");
  }

  @Test
  void row30ParagraphsInBracketsThatNest() {
    assertCitations(
        "It found a breach of [articles 9 (par. 1 and 4), 10 (par. 1) and 14 (par. 1, 2 and 3 c)"
            + " and g)) of the ICCPR].",
        "iccpr 9/1 9/4 10/1 14/1 14/2 14/3/c 14/3/g");
    assertCitations("It relies on [article 14, paragraph 3 b), of the ICCPR].", "iccpr 14/3/b");
  }

  @Test
  void row31AloneAndInConjunction() {
    assertCitations(
        "They allege a breach of [articles 7, 9 and 17, read alone and in conjunction with article"
            + " 2 (par. 3), of the ICCPR].",
        "iccpr 7 9 17 2/3");
  }

  @Test
  void row32CodesOfTheStrasbourgCourt() {
    assertCitations("No violation of [P1-1].", "echr-p1 1");
    assertCitations(
        "Violation of [Article 8]; no violation of [Article 14]+[P1-1].",
        "~echr 8",
        "~echr 14",
        "echr-p1 1");
    assertCitations("Violation of [P4-2-3].", "echr-p4 2/3");
    assertCitations("Possessions are safe: the loss engaged [A1P1].", "echr-p1 1");
    assertCitations("It is a Convention right: the vote engaged [A3P1].", "echr-p1 3");
  }
}
