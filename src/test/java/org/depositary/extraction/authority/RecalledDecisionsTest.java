package org.depositary.extraction.authority;

import static org.depositary.extraction.authority.Picture.assertAuthorities;

import org.junit.jupiter.api.Test;

class RecalledDecisionsTest {

  private static final String FULL = "⟦Prosecutor v. Roe, ICTR-97-1-T⟧. ";
  private static final String ROE = "Prosecutor v. Roe | ICTR | ICTR-97-1-T";

  @Test
  void shortNameAloneIsTheDecisionWhereACourtSpeaks() {
    assertAuthorities(FULL + "In ⟦Roe⟧, the Chamber held so.", ROE, ROE);
    assertAuthorities(FULL + "Then the Chamber in ⟦Roe⟧ held so.", ROE, ROE);
    assertAuthorities(FULL + "This was held in ⟦Roe⟧.", ROE, ROE);
    assertAuthorities(FULL + "Following ⟦Roe⟧, the Appeals Chamber agreed.", ROE, ROE);
  }

  @Test
  void wordsThatPointToDecisionsShowOne() {
    assertAuthorities(FULL + "See ⟦Roe⟧. Cf. ⟦Roe⟧, above.", ROE, ROE, ROE);
    assertAuthorities(FULL + "see also ⟦Roe⟧ at para. 5", ROE, ROE);
    assertAuthorities(FULL + "So it was in *⟦Roe⟧*.", ROE, ROE);
  }

  @Test
  void namesOfAListFollowTheFirst() {
    assertAuthorities(
        FULL + "⟦Prosecutor v. Doe, ICTR-98-2-T⟧. In ⟦Roe⟧ and ⟦Doe⟧, the Chamber agreed.",
        ROE,
        "Prosecutor v. Doe | ICTR | ICTR-98-2-T",
        ROE,
        "Prosecutor v. Doe | ICTR | ICTR-98-2-T");
  }

  @Test
  void personIsNoDecision() {
    assertAuthorities(FULL + "Roe was born in 1950. They saw evil in Roe too.", ROE);
    assertAuthorities(FULL + "After Roe left, following Roe, he ran.", ROE);
    assertAuthorities(FULL + "Following Roe, he ran. See Roe run.", ROE);
    assertAuthorities("In Roe, the Chamber held so. " + FULL, ROE);
  }

  @Test
  void stateOrOrganIsNoShortName() {
    assertAuthorities(
        "⟦Commission v. Council, Case C-1/02⟧. In Council, the Court met.",
        "Commission v. Council | CJEU | C-1/02");
  }

  @Test
  void numberKeepsTheNameBesideIt() {
    assertAuthorities("In ⟦Case C-402/05 P, Roe⟧, the Court ruled.", "Roe | CJEU | C-402/05 P");
    assertAuthorities("In ⟦Roe, ICC-01/04-01/06⟧, it ruled.", "Roe | ICC | ICC-01/04-01/06");
    assertAuthorities("The Trial Chamber, ⟦ICC-01/04-01/06⟧, ruled.", "ICC | ICC-01/04-01/06");
    assertAuthorities("⟦Case C-1/05⟧, Advocate General Doe, stands.", "CJEU | C-1/05");
  }

  @Test
  void slashPartsStatesThatCameTogether() {
    assertAuthorities(
        "the ⟦Frontier Dispute (Benin/Niger)⟧ before us", "Frontier Dispute (Benin/Niger)");
    assertAuthorities(
        "⟦Frontier Dispute (Benin/Niger), Judgment, I.C.J. Reports 2005, p. 90⟧",
        "Frontier Dispute (Benin/Niger) | ICJ | 2005");
    assertAuthorities("The cup (Japan/Chile) was won.");
  }

  @Test
  void decisionsOfACourtAreNoneInParticular() {
    assertAuthorities("The ⟦decisions of the court⟧ bind.", "* ");
    assertAuthorities("⟦Judgments of international courts⟧ bind.", "* ");
    assertAuthorities("The decisions of the committee bind.");
    assertAuthorities("A decision of the court binds.");
  }

  @Test
  void accusedAndFamilyNamesAreShortNames() {
    String both = "Prosecutor v. Roe, Doe and Poe | ICTY | IT-96-23";
    assertAuthorities(
        "⟦Prosecutor v. Roe, Doe and Poe, IT-96-23⟧. In ⟦Doe⟧, the Chamber agreed.", both, both);
    assertAuthorities(
        "⟦Jane Ann Roe v. Chile, no. 1234/05⟧. In ⟦Roe⟧, the Court agreed.",
        "Jane Ann Roe v. Chile | ECtHR | 1234/05",
        "Jane Ann Roe v. Chile | ECtHR | 1234/05");
    assertAuthorities("⟦Road Union v. Chile⟧. In Union, the Court met.", "Road Union v. Chile");
  }

  @Test
  void sidesOfManyKinds() {
    assertAuthorities("⟦R (Roe) v Mayor of Bath [2008] UKHL 61⟧", "R (Roe) v Mayor of Bath | 2008");
    assertAuthorities(
        "⟦R (on the application of Roe) v Mayor of Bath⟧",
        "R (on the application of Roe) v Mayor of Bath");
    assertAuthorities(
        "In ⟦Roe and 21 Others v. Attorney General (Reference No. 1 of 2007)⟧",
        "Roe and 21 Others v. Attorney General | 1 of 2007");
    assertAuthorities(
        "⟦Commission on Human and Peoples' Rights v. Chad⟧",
        "Commission on Human and Peoples' Rights v. Chad");
  }

  @Test
  void numbersOfRegionalCourts() {
    assertAuthorities(
        "⟦Roe v. Niger, ECW/CCJ/JUD/06/08⟧", "Roe v. Niger | ECOWAS Court | ECW/CCJ/JUD/06/08");
    assertAuthorities("⟦Roe v. Kenya, Communication 276/2003⟧", "Roe v. Kenya | 276/2003");
    assertAuthorities("⟦Roe v. Kenya, Award of 18 March 2015⟧", "Roe v. Kenya | 2015-03-18");
    assertAuthorities(
        "the ⟦Advisory Opinion of 5 May 2019, Legal Consequences of the Closure of Roads⟧ said",
        "Legal Consequences of the Closure of Roads | 2019-05-05");
  }
}
