package org.depositary.extraction.citation;

import static org.depositary.extraction.citation.Pictures.assertCitations;
import static org.depositary.extraction.citation.Pictures.assertNone;

import org.junit.jupiter.api.Test;

/** How a text tells which instrument a pinpoint is of: rows 33 to 55 of the list of styles. */
class AnchorStylesTest {

  @Test
  void row33TheLongestTitleWins() {
    assertCitations(
        "By [article 3 of the Optional Protocol to the International Covenant on Economic, Social"
            + " and Cultural Rights] it may refuse.",
        "op-icescr 3");
    assertCitations(
        "By [article 3 of the International Covenant on Economic, Social and Cultural Rights] it"
            + " may not.",
        "icescr 3");
  }

  @Test
  void row34DefinedTerm() {
    assertCitations(
        "She applied under [Article 34 of the Convention for the Protection of Human Rights and"
            + " Fundamental Freedoms] (\"the Convention\"). Later she added [Article 13 of the"
            + " Convention].",
        "echr 34",
        "~echr 13");
  }

  @Test
  void row35BackReference() {
    assertCitations(
        "Having joined the [Convention against Torture], it will not apply [article 30 of the"
            + " aforementioned Convention]; it entered a reservation to [Article 20 thereof].",
        "cat",
        "~cat 30",
        "~cat 20");
    assertCitations(
        "It signed the [ICCPR], [article 6 of which] protects life.", "iccpr", "~iccpr 6");
    assertCitations(
        "It signed the [ICCPR], and under [article 9 of that Covenant] it freed him.",
        "iccpr",
        "~iccpr 9");
  }

  @Test
  void row36EndOfSentence() {
    assertCitations(
        "The [Covenant on Civil and Political Rights] binds. His arrest broke [article 9 of the"
            + " Covenant].",
        "iccpr",
        "~iccpr 9");
  }

  @Test
  void row37InstrumentInFront() {
    assertCitations(
        "The Human Rights Committee rejects it under the [Optional Protocol (article 3)].",
        "~iccpr-op1 3");
  }

  @Test
  void row38DomesticLaw() {
    assertNone("In keeping with the Constitution (art. 17) he was heard.");
    assertNone("It is punished by art. 12 of the Criminal Code.");
    assertNone("It is punished by section 24 of the Racial Equality Act.");
  }

  @Test
  void row39ALowerCaseLawIsNoStatute() {
    assertCitations(
        "The Human Rights Committee found, under the [ICCPR], that all are equal before the law"
            + " ([art. 26]).",
        "iccpr",
        "~iccpr 26");
  }

  @Test
  void row40CommonArticle() {
    assertCitations(
        "[Article 3 common to the Geneva Conventions] sets a floor.", "geneva-conventions-1949 3");
    assertCitations(
        "[Common Article 3 of the Geneva Conventions] sets a floor.", "geneva-conventions-1949 3");
    assertCitations(
        "[Article 3 common to the four Geneva Conventions of 12 August 1949] sets a floor.",
        "geneva-conventions-1949 3");
    assertCitations(
        "[Common Article 3 to the Geneva Conventions] sets a floor.", "geneva-conventions-1949 3");
    assertCitations(
        "So [CA3] sets a floor in civil wars under the [Geneva Conventions].",
        "geneva-conventions-1949 3",
        "geneva-conventions-1949");
  }

  @Test
  void row41PluralWithoutTheConvention() {
    assertCitations("It claims [article 53 of the Geneva Conventions].", "?gc-i 53");
  }

  @Test
  void row42GroupsWithTheirProtocols() {
    assertCitations(
        "Bound by the four [Geneva Conventions of 1949] and their [Additional Protocols of 1977].",
        "geneva-conventions-1949",
        "additional-protocols-1977");
    assertCitations(
        "Bound by the [1951 United Nations Convention Relating to the Status of Refugees] and the"
            + " [1967 Protocol].",
        "refugee-convention",
        "~refugee-protocol");
  }

  @Test
  void row43RomanProtocols() {
    assertCitations("Detainees have [article 75 of Additional Protocol I].", "ap-i 75");
    assertCitations(
        "Bound by the [Geneva Conventions], it accepts [Article 90 of Protocol I].",
        "geneva-conventions-1949",
        "~ap-i 90");
  }

  @Test
  void row44NumberedProtocols() {
    assertCitations(
        "Under the [ECHR] homes are covered by [Article 1 of Protocol No. 1].",
        "echr",
        "~echr-p1 1");
    assertCitations(
        "Under the [ECHR] homes are covered by [Prot. 1 Art. 1].", "echr", "~echr-p1 1");
    assertCitations("Under the [ECHR] homes are covered by [Art. 1 P1].", "echr", "echr-p1 1");
    assertCitations(
        "Under the [ECHR] it bans death by [Protocols Nos. 6] and [13].",
        "echr",
        "~echr-p6",
        "~echr-p13");
  }

  @Test
  void row45SeriesNumber() {
    assertCitations(
        "Read the [Convention on Cybercrime (ETS No. 185)] first."
            .replace(" (ETS No. 185)]", "] (ETS No. 185)"),
        "budapest-cybercrime");
  }

  @Test
  void row46TreatySeriesReference() {
    assertCitations(
        "It printed the [Refugee Convention], 189 U.N.T.S. 150, in full.", "refugee-convention");
  }

  @Test
  void row47ChargesUnderTheStatute() {
    assertCitations(
        "The charge is [Article 8(2)(b)(xvi) of the Rome Statute].", "rome-statute 8/2/b/xvi");
    assertNone("By section 8(2)(b)(i) of the Divorce Act they parted.");
  }

  @Test
  void row48PartsChaptersAndAnnexes() {
    assertCitations("See [Part XI of UNCLOS].", "unclos part_11");
    assertCitations("See [Annex VII to UNCLOS].", "unclos annex_7");
    assertCitations("See [Annex VII of UNCLOS].", "unclos annex_7");
    assertCitations("See [Part III of the ICCPR].", "iccpr part_3");
    assertCitations(
        "Hospitals show the sign of [Chapter II of Annex I to Additional Protocol I].",
        "ap-i annex_1__chp_2");
    assertCitations("See [article 3 of Annex VII to UNCLOS].", "unclos annex_7__art_3");
    assertCitations("The Council, acting under [Chapter VII], decides.", "un-charter chp_7");
  }

  @Test
  void row49Preamble() {
    assertCitations(
        "It recalls the [preamble to the Convention on the Rights of the Child].", "crc preamble");
    assertCitations("It recalls the [ninth preambular paragraph of CEDAW].", "cedaw preamble/9");
    assertCitations("It recalls [preambular paragraph 6 of CEDAW].", "cedaw preamble/6");
    assertCitations(
        "It recalls the [fourth paragraph of the preamble of the Rome Statute].",
        "rome-statute preamble/4");
    assertCitations(
        "It recalls [recital 4 of the European Convention on Human Rights].", "echr preamble/4");
    assertCitations(
        "It recalls [paragraph 2 of the preamble to the Genocide Convention].",
        "genocide-convention preamble/2");
  }

  @Test
  void row50WordsThatPointWithinATreaty() {
    assertNone("What the preceding Article says holds for paragraph 1 above.");
    assertNone("See subparagraph (b) of the present paragraph.");
  }

  @Test
  void row51ShortTitleAndYear() {
    assertCitations("He fled under the [1951 Convention].", "?refugee-convention");
    assertCitations("Unions rely on [article 3 of ILO Convention No. 87].", "ilo-c087 3");
    assertCitations("Data flow under [article 12 of Convention 108].", "convention-108 12");
  }

  @Test
  void row52SymbolsOfDocuments() {
    assertNone("The views are in CCPR/C/99/D/1200/2003 and CAT/C/33/D/300/2001.");
  }

  @Test
  void row53NumbersOfCases() {
    assertNone("It cites (2009) ECHR 411, ICC-01/05-01/08 and IT-95-5.");
  }

  @Test
  void row54AmendingArticles() {
    assertNone("It was changed by articles 4, 5 and 6 of Act No. 33-120.");
  }

  @Test
  void row55ArticlesThatDoNotExist() {
    assertCitations("It quotes [article 171 of the Fourth Geneva Convention].", "gc-iv 171");
    assertCitations("It quotes [article 1400 of the Fourth Geneva Convention].", "gc-iv 1400");
  }
}
