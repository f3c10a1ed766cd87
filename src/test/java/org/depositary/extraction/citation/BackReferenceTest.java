package org.depositary.extraction.citation;

import static org.depositary.extraction.citation.Pictures.assertCitations;
import static org.depositary.extraction.citation.Pictures.assertNone;

import org.junit.jupiter.api.Test;

/** Words that mean what was cited last. */
class BackReferenceTest {

  @Test
  void thereofIsOfWhatWasNamedLast() {
    assertCitations(
        "Burundi joined the [Convention against Torture] and made a reservation to"
            + " [article 20 thereof].",
        "cat",
        "~cat 20");
    assertCitations(
        "Having acceded to the [Migrant Workers Convention], Bolivia is bound by"
            + " [articles 16, 17 and 22 thereof].",
        "icrmw",
        "~icrmw 16 17 22");
    assertCitations(
        "The panel cited the [Apartheid Convention] (see in particular [article II" + " thereof]).",
        "apartheid-convention",
        "~apartheid-convention 2");
    assertCitations(
        "Liberia joined the [Convention on Cluster Munitions]; pursuant to [Article 17,"
            + " paragraph 2, thereof], it enters into force in May.",
        "ccm",
        "~ccm 17/2");
    assertCitations(
        "The Gambia brought the case under [article IX of the Genocide Convention];"
            + " Myanmar denies a breach of [articles I and II thereof].",
        "genocide-convention 9",
        "~genocide-convention 1 2");
    assertCitations(
        "Under the [UN Charter], [Article 2(4) thereof], force is banned.",
        "un-charter",
        "~un-charter 2/4");
  }

  @Test
  void whichIsWhatStandsBeforeTheComma() {
    assertCitations(
        "The State signed the [Rome Statute], [article 6 of which] defines genocide.",
        "rome-statute",
        "~rome-statute 6");
    assertCitations(
        "The [European Convention on Human Rights], [Article 3 of which] is absolute,"
            + " allows no exception.",
        "echr",
        "~echr 3");
    assertCitations(
        "The Panel read the [Palermo Protocol], [article 3(a) whereof] defines" + " trafficking.",
        "palermo-trafficking-protocol",
        "~palermo-trafficking-protocol 3/a");
    assertCitations(
        "The [Charter of the Organization of American States], [Article 3 of which]"
            + " names democracy, was amended.",
        "oas-charter",
        "~oas-charter 3");
  }

  @Test
  void theSameConventionIsTheLastOneOfItsKind() {
    assertCitations(
        "The complaint rests on [article 3 of the Refugee Convention] and on [article 33"
            + " of the same Convention].",
        "refugee-convention 3",
        "~refugee-convention 33");
    assertCitations(
        "He was charged under [article 7 of the Rome Statute]; the Prosecutor then added"
            + " [article 8 bis of the same Statute].",
        "rome-statute 7",
        "~rome-statute 8bis");
    assertCitations(
        "[Article 5 of the American Convention on Human Rights] protects integrity;"
            + " [Article 8 of the same instrument] protects fairness.",
        "achr 5",
        "~achr 8");
    assertCitations(
        "The Commission in Banjul read [Article 7 of the African Charter] with [Article"
            + " 26 of the same Charter].",
        "achpr 7",
        "~achpr 26");
    assertCitations(
        "The [Convention for the Protection of All Persons from Enforced Disappearance]"
            + " has [Article 24(1) of the aforesaid Convention] on victims.",
        "icpped",
        "~icpped 24/1");
    assertCitations(
        "Peru, being party to the [American Convention on Human Rights], accepted the"
            + " jurisdiction of the Court under [Article 62 of that Convention].",
        "achr",
        "~achr 62");
  }

  @Test
  void ibidIsTheConventionCitedLast() {
    assertCitations("See [article 14 of the ICCPR]. [Ibid., art. 9].", "iccpr 14", "~iccpr 9");
    assertCitations("[ICESCR, art. 11]; [ibid., arts. 12 and 13].", "icescr 11", "~icescr 12 13");
    assertCitations("[CRPD art 12]; [ibid art 13].", "crpd 12", "~crpd 13");
    assertCitations("[CRC (n 14) art 12].", "crc 12");
    assertCitations("[ICESCR (supra note 5), Art. 11(1)]", "icescr 11/1");
  }

  @Test
  void ibidBehindAnythingElseIsNone() {
    assertNone("See the report of the mission. Ibid., p. 4.");
    assertNone("See Prosecutor v. Tadić, Case No. IT-94-1; ibid., para. 140.");
    assertCitations(
        "[Article 27 of the ICCPR] protects minorities; [article 30 of the CRC] repeats"
            + " it; ibid. p. 9.",
        "iccpr 27",
        "crc 30");
  }

  @Test
  void thereofBehindALawIsTheLaws() {
    assertNone("Pursuant to the Constitution, and article 12 thereof, he resigned.");
    assertNone(
        "The Nationality Act was amended; section 4 thereof was deleted and article 9"
            + " thereof was kept.");
    assertNone("Security Council resolution 1373 (2001), paragraph 2 thereof, obliges all.");
    assertNone("Article 3 of the Basic Law and article 1 thereof protect dignity.");
  }

  @Test
  void theProtocolTheretoBelongsToWhatWasNamedLast() {
    assertCitations(
        "Chad ratified the [International Covenant on Civil and Political Rights] and"
            + " the [Second Optional Protocol thereto].",
        "iccpr",
        "~iccpr-op2");
    assertCitations(
        "the [Convention on the Elimination of All Forms of Discrimination against"
            + " Women] (CEDAW) and the [Optional Protocol thereto]",
        "cedaw",
        "~op-cedaw");
    assertCitations(
        "Kazakhstan is bound by the [Convention against Torture] and by the [Optional"
            + " Protocol thereto].",
        "cat",
        "~opcat");
    assertCitations(
        "Mali is a party to the [Convention on the Rights of the Child] and the"
            + " [Optional Protocol thereto] on the involvement of children in armed conflict.",
        "crc",
        "~op-crc-ac");
    assertCitations(
        "the four [Geneva Conventions of 1949] and the [Additional Protocols thereto] of" + " 1977",
        "geneva-conventions-1949",
        "~additional-protocols-1977");
  }

  @Test
  void aProtocolsNameNamesItsConventionToo() {
    assertCitations(
        "The author wrote under the [Optional Protocol to the International Covenant on"
            + " Civil and Political Rights]. He claims a violation of [article 7 of the"
            + " Covenant].",
        "iccpr-op1",
        "~iccpr 7");
    assertCitations(
        "Sri Lanka joined the [Optional Protocol to the ICCPR]. The author says that"
            + " [article 9 of the Covenant] was breached.",
        "iccpr-op1",
        "~iccpr 9");
    assertCitations(
        "The [Optional Protocol to the Convention on the Rights of the Child on a"
            + " communications procedure] is third; [article 5 of the Convention] guides"
            + " parents.",
        "op-crc-ic",
        "~crc 5");
  }

  @Test
  void aYearAlonePicksAmongWhatWasCited() {
    assertCitations(
        "Kenya hosts them under the [Refugee Convention of 1951] and its [Protocol of" + " 1967].",
        "refugee-convention",
        "~refugee-protocol");
  }

  @Test
  void itsStatuteIsThatOfTheCourt() {
    assertCitations("The ICTY applied [article 5 of its Statute].", "~icty-statute 5");
  }

  @Test
  void theTextsOwnWordsNeedATreatyAroundThem() {
    assertCitations(
        "[Convention on the Rights of Persons with Disabilities]\n\nPreamble\nThe States"
            + " Parties to the [present Convention]",
        "crpd",
        "~crpd");
    assertNone("The Government refers to the preceding article in our newspaper.");
    assertNone("The present Protocol was typed yesterday.");
    assertNone("The Minister referred to the Convention.");
  }
}
