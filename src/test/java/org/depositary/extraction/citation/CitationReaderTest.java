package org.depositary.extraction.citation;

import static org.depositary.extraction.citation.Pictures.assertCitations;
import static org.depositary.extraction.citation.Pictures.assertNone;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CitationReaderTest {

  @Nested
  class Named {

    @Test
    void namesAreFoundInAnyCaseAndSpacing() {
      assertCitations("They joined the [Genocide Convention] early.", "genocide-convention");
      assertCitations("THE [UNITED NATIONS CHARTER] FORBIDS IT", "un-charter");
      assertCitations("the [Convention on the Rights\nof the Child] says", "crc");
      assertCitations("the [Convention\u00a0on the Rights of the\u00a0Child] says", "crc");
      assertCitations(
          "the [Convention on the Elimination of all forms of Discrimination Against Women]",
          "cedaw");
      assertCitations(
          "an [international convention on genocide] was asked for", "genocide-convention");
    }

    @Test
    void smallWordsOfATitleMayDiffer() {
      assertCitations("the [Covenant of Civil and Political Rights] binds", "iccpr");
      assertCitations("the [Convention on Status of Refugees] binds", "refugee-convention");
    }

    @Test
    void theLongestTitleWins() {
      assertCitations(
          "the [Optional Protocol to the International Covenant on Economic, Social and Cultural"
              + " Rights].",
          "op-icescr");
      assertCitations(
          "the [International Covenant on Economic, Social and Cultural Rights].", "icescr");
    }

    @Test
    void qualifiersBelongToTheName() {
      assertCitations(
          "the [United Nations Convention on the Rights of Persons with Disabilities] and", "crpd");
      assertCitations("the [UN Convention against Torture] and", "cat");
    }

    @Test
    void yearsAreEvidence() {
      assertCitations("the [1951 Refugee Convention] and", "refugee-convention");
      assertCitations("the [Universal Declaration of Human Rights (1948)] and", "udhr");
      assertCitations("the [Genocide Convention of 9 December 1948].", "genocide-convention");
      assertCitations("the [Genocide Convention of December 9, 1948].", "genocide-convention");
      assertCitations("the [Vienna Convention of 1961] protects envoys", "vcdr");
      assertCitations("the [Vienna Convention (1969)] governs treaties", "vclt");
    }

    @Test
    void aWrongYearIsReported() {
      assertCitations("the [Genocide Convention of 1975] and", "?genocide-convention");
    }

    @Test
    void setsHaveTheirOwnRecords() {
      assertCitations(
          "the four [Geneva Conventions of 12 August 1949] and", "geneva-conventions-1949");
      assertCitations("the [1949 Geneva Conventions] apply", "geneva-conventions-1949");
      assertCitations(
          "the [International Covenants on Human Rights] apply", "international-covenants");
      assertCitations(
          "the [Geneva Conventions of 1949] and their [Additional Protocols] apply",
          "geneva-conventions-1949",
          "additional-protocols-1977");
    }

    @Test
    void severalInstrumentsInOneSentence() {
      assertCitations(
          "It breaks the [Genocide Convention], the [Convention against Torture and Other Cruel,"
              + " Inhuman or Degrading Treatment or Punishment], the [International Covenant on"
              + " Civil and Political Rights], and the [Rome Statute].",
          "genocide-convention",
          "cat",
          "iccpr",
          "rome-statute");
    }
  }

  @Nested
  class Pinpointed {

    @Test
    void articleBeforeTheName() {
      assertCitations(
          "under the [6th article of the 1948 Genocide Convention],", "genocide-convention 6");
      assertCitations(
          "under the [sixth article of the Genocide Convention],", "genocide-convention 6");
      assertCitations(
          "see [article 42, paragraph 1 (c), of the Genocide Convention].",
          "genocide-convention 42/1/c");
      assertCitations("see [Article 3(1)(a)(ii) of the Rome Statute].", "rome-statute 3/1/a/ii");
      assertCitations("see [Art. 17 (2) (f) of the Rome Statute].", "rome-statute 17/2/f");
      assertCitations("see [article 19 of the ICCPR].", "iccpr 19");
      assertCitations("see [Article 6 ICCPR].", "iccpr 6");
      assertCitations("see [Articles 2(1), 4 and 6-8 ICCPR].", "iccpr 2/1 4 6 7 8");
    }

    @Test
    void narrowerBeforeWider() {
      assertCitations(
          "as [paragraph 2 of Article 36 of the ICJ Statute] has it", "icj-statute 36/2");
      assertCitations(
          "as [sub-paragraph (d) of paragraph 1 of article 8 of the International Covenant on"
              + " Economic, Social and Cultural Rights] has it",
          "icescr 8/1/d");
    }

    @Test
    void articleBehindTheName() {
      assertCitations("See [Rome Statute, Article 8(2)(b)(xxii)].", "rome-statute 8/2/b/xxii");
      assertCitations("See [ICCPR, art. 14(3)(d)].", "iccpr 14/3/d");
      assertCitations("[UDHR article 15] grants it.", "udhr 15");
      assertCitations("in the [Rome Statute (articles 6 and 7)], and", "rome-statute 6 7");
      assertCitations(
          "in the [Rome Statute (in particular in articles 6 and 7)], and", "rome-statute 6 7");
      assertCitations("the [Rome Statute's Article 7] lists", "rome-statute 7");
    }

    @Test
    void romanAndLatinNumbers() {
      assertCitations(
          "[Article IX of the Genocide Convention] names the Court.", "genocide-convention 9");
      assertCitations("[article 8 bis of the Rome Statute] came later.", "rome-statute 8bis");
      assertCitations("[Article 15 ter of the Rome Statute] came later.", "rome-statute 15ter");
    }

    @Test
    void partsAndChapters() {
      assertCitations("under [Chapter VII of the UN Charter] it", "un-charter chp_7");
      assertCitations("acting under [Chapter VII], it", "un-charter chp_7");
      assertCitations("[Part IV of Additional Protocol I] protects", "ap-i part_4");
    }

    @Test
    void numberedProtocols() {
      assertCitations("[Article 75 of Additional Protocol I] protects", "ap-i 75");
      assertCitations(
          "[Article 1 of Protocol No. 1 to the European Convention on Human Rights] protects",
          "echr-p1 1");
      assertCitations(
          "Under the [European Convention on Human Rights] a house is a possession in the sense of"
              + " [Article 1 of Protocol No. 1].",
          "echr",
          "~echr-p1 1");
    }

    @Test
    void commonArticles() {
      assertCitations(
          "[common Article 3 of the Geneva Conventions] binds all", "geneva-conventions-1949 3");
      assertCitations(
          "[article 3 common to the four Geneva Conventions of 12 August 1949] binds all",
          "geneva-conventions-1949 3");
      assertCitations("[article 47 of the Geneva Conventions] is whose?", "?gc-i 47");
    }

    @Test
    void oneArticleOfTwoInstruments() {
      assertCitations(
          "[Article 1 of both the International Covenant on Civil and Political Rights] (ICCPR) and"
              + " the [International Covenant on Economic, Social and Cultural Rights] says so.",
          "iccpr 1",
          "icescr 1");
    }

    @Test
    void eachListGoesToItsOwnInstrument() {
      assertCitations(
          "see [articles 6 and 7 of the ICCPR], [article 3 of the ECHR] and [article 5 of the"
              + " UDHR].",
          "iccpr 6 7",
          "echr 3",
          "udhr 5");
      assertCitations(
          "see [ICCPR, article 6]; [CEDAW, article 2]; and [UDHR, articles 3-5].",
          "iccpr 6",
          "cedaw 2",
          "udhr 3 4 5");
      assertCitations("see [ICCPR, article 6], and [article 3 of the UDHR].", "iccpr 6", "udhr 3");
    }
  }

  @Nested
  class InContext {

    @Test
    void aDefinitionHoldsFromThereOn() {
      assertCitations(
          "the [Convention on the Rights of the Child] (hereinafter \"the Convention\"). [Article 3"
              + " of the Convention] weighs.",
          "crc",
          "~crc 3");
      assertCitations(
          "the [Convention on Cluster Munitions] (the “Oslo Text”) was opened. The [Oslo Text] bans"
              + " them.",
          "ccm",
          "~ccm");
      assertCitations(
          "the [Convention against Torture] (CAT) binds. [CAT] has been ratified.", "cat", "cat");
    }

    @Test
    void theSaidConventionIsTheLastOne() {
      assertCitations(
          "Having joined the [Genocide Convention], the State invoked [article IX of the said"
              + " Convention].",
          "genocide-convention",
          "~genocide-convention 9");
    }

    @Test
    void aHeadingIsWhatTheTextIsAbout() {
      assertCitations(
          "[Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or"
              + " Punishment]\n\n"
              + "The Government declares under [article 28 of the Convention] that it also joined"
              + " the [Inter-American Convention to Prevent and Punish Torture]; it is not bound by"
              + " [article 30, paragraph 1].",
          "cat",
          "~cat 28",
          "iacppt",
          "~cat 30/1");
    }

    @Test
    void noAntecedentMeansNoGuess() {
      assertCitations("Under [Article 7 of the Covenant] no one may be held.", "?iccpr 7");
      assertNone("Article 7 forbids it.");
      assertNone("the Protocol was signed");
    }

    @Test
    void aCourtShowsItsConvention() {
      assertCitations(
          "The European Court of Human Rights found a breach of [Article 3 of the Convention].",
          "~echr 3");
    }

    @Test
    void itsProtocolBelongsToTheConventionBefore() {
      assertCitations(
          "It joined the [Convention on the Rights of Persons with Disabilities] and its [Optional"
              + " Protocol].",
          "crpd",
          "~op-crpd");
    }

    @Test
    void abbreviationsOfBodiesNeedAnInstrument() {
      assertNone("[2011] ECHR 933".replace("[", "(").replace("]", ")"));
      assertNone("The ECHR ruled in May.");
      assertNone("Doc. CAT/C/51/D/433/2010 was issued");
      assertNone("The CEDAW Committee met.");
      assertCitations("a breach of [Article 8 ECHR]", "echr 8");
    }
  }

  @Nested
  class Unresolved {

    @Test
    void pluralsWithoutANameAreGeneric() {
      assertCitations("in line with the [relevant conventions] and", "*");
      assertCitations("in line with [other human rights treaties] and", "*");
      assertCitations("and the [relevant international instruments]", "*");
    }

    @Test
    void aTitleWithoutARecordIsKept() {
      assertCitations(
          "the [Convention on the Lighting of Harbour Beacons of 1975] was short",
          "!Convention on the Lighting of Harbour Beacons 1975");
      assertCitations(
          "the [Trade and Amity Treaty of 1953] was short", "!Trade and Amity Treaty 1953");
    }

    @Test
    void manyReadingsAreRanked() {
      assertCitations("under the [Vienna Convention] he was immune", "?vclt");
    }
  }

  @Nested
  class LookAlikes {

    @Test
    void nationalLawsAreNone() {
      assertNone("Article 27(15) of the Constitution of the Republic says");
      assertNone("article 12 of the Criminal Code says");
      assertNone("the Geneva Conventions Act 1957 says");
      assertNone("the ICCPR Act of 2007 says");
      assertNone("In accordance with the Constitution (art. 41) he left.");
      assertNone("section 24 of the Equality Act says");
    }

    @Test
    void gatheringsAreNone() {
      assertNone("He spoke at the Democratic National Convention in July.");
      assertNone("The Constitutional Convention met in 1787.");
      assertNone("The Articles of Association were amended.");
      assertNone("An article of the newspaper said so; part of it was wrong.");
    }
  }

  @Nested
  class Bodies {

    @Test
    void aCourtsBareArticlesAreItsConventions() {
      assertCitations(
          "The European Court of Human Rights weighed [Articles 8 and 10] after [Article 2 of"
              + " Protocol No. 4] and [Article 35 § 1].",
          "~echr 8 10",
          "~echr-p4 2",
          "~echr 35/1");
    }

    @Test
    void aCommitteeShowsItsCovenantAndProtocol() {
      assertCitations(
          "The Human Rights Committee found [article 14, paragraph 3 (b) and (d), of the Covenant]"
              + " breached under the [Optional Protocol].",
          "~iccpr 14/3/b 14/3/d",
          "~iccpr-op1");
    }

    @Test
    void commonArticleThreeNeedsNoName() {
      assertCitations("In such a war [Common Article 3] holds.", "geneva-conventions-1949 3");
    }

    @Test
    void aListOfAbbreviationsSharesItsEvidence() {
      assertCitations("It has not ratified the [CRC] and [CEDAW].", "crc", "cedaw");
    }
  }

  @Nested
  class OtherLanguages {

    @Test
    void french() {
      assertCitations(
          "selon l'[article 14 du Pacte international relatif aux droits civils et politiques]",
          "iccpr 14");
      assertCitations(
          "le [paragraphe 2 de l’article 5 de la Convention relative aux droits de l’enfant]",
          "crc 5/2");
    }

    @Test
    void spanish() {
      assertCitations(
          "el [artículo 8.1 de la Convención Americana sobre Derechos Humanos] y", "achr 8/1");
    }

    @Test
    void russian() {
      assertCitations(
          "нарушение [пункта 1 статьи 6 Международного пакта о гражданских и политических правах]",
          "iccpr 6/1");
    }
  }

  @Nested
  class TextsThatAreConventions {

    @Test
    void theTitleIsTheAntecedent() {
      assertCitations(
          "[Convention on Cluster Munitions]\n\n"
              + "The States Parties to [this Convention] have agreed.",
          "ccm",
          "~ccm");
    }

    @Test
    void withoutATitleTheWordsRankTheCandidates() {
      assertCitations(
          "The States Parties to [this Convention], alarmed by cluster munitions, resolved to end"
              + " cluster munitions and to clear what cluster munitions leave.",
          "?ccm");
    }
  }
}
