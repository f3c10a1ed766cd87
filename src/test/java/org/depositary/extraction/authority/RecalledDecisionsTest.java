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
}
