package org.depositary.extraction.authority;

import static org.depositary.extraction.authority.Picture.assertAuthorities;

import org.junit.jupiter.api.Test;

class DecisionNumberPicturesTest {

  @Test
  void numbersBeforeTheName() {
    assertAuthorities(
        "⟦Case No. IT-94-1-T, Prosecutor v. Tadić⟧", "Prosecutor v. Tadić | ICTY | IT-94-1-T");
    assertAuthorities(
        "⟦Case IT-94-1-T: Prosecutor v. Tadić⟧", "Prosecutor v. Tadić | ICTY | IT-94-1-T");
    assertAuthorities(
        "⟦Joined Cases C-29/69 and C-30/69, Stauder v City of Ulm⟧",
        "Stauder v City of Ulm | CJEU | C-29/69");
    assertAuthorities("⟦Joined Cases C-29/69 P and C-30/69⟧", "CJEU | C-29/69 P");
    assertAuthorities("The ⟦case no. IT-94-1-T⟧ of", "ICTY | IT-94-1-T");
    assertAuthorities(
        "⟦IT-94-1-T⟧ and ⟦Prosecutor v. Tadić⟧", "ICTY | IT-94-1-T", "Prosecutor v. Tadić");
  }

  @Test
  void numbersBehindTheName() {
    assertAuthorities(
        "⟦Prosecutor v. Tadić, long words of no meaning at all, IT-94-1-T⟧",
        "Prosecutor v. Tadić | ICTY | IT-94-1-T");
    assertAuthorities(
        "⟦Prosecutor v. Tadić⟧; long words, ⟦IT-94-1-T⟧",
        "Prosecutor v. Tadić",
        "ICTY | IT-94-1-T");
    assertAuthorities(
        "⟦Prosecutor v. Tadić⟧, long; words, ⟦IT-94-1-T⟧",
        "Prosecutor v. Tadić",
        "ICTY | IT-94-1-T");
    assertAuthorities(
        "⟦Prosecutor v. Tadić⟧ long words, ⟦IT-94-1-T⟧", "Prosecutor v. Tadić", "ICTY | IT-94-1-T");
    assertAuthorities(
        "⟦Prosecutor v. Tadić⟧ before the ICC, long words, ⟦IT-94-1-T⟧",
        "Prosecutor v. Tadić | ICC",
        "ICTY | IT-94-1-T");
    assertAuthorities(
        "⟦Prosecutor v. Tadić, long words of the ICTY, IT-94-1-T⟧",
        "Prosecutor v. Tadić | ICTY | IT-94-1-T");
    assertAuthorities(
        "⟦Prosecutor v. Tadić, 7 May 1997, long words, IT-94-1-T, 8 May 1998⟧",
        "Prosecutor v. Tadić | ICTY | IT-94-1-T | 1997-05-07");
    assertAuthorities(
        "⟦Prosecutor v. Tadić, long words, IT-94-1-T, 8 May 1998⟧",
        "Prosecutor v. Tadić | ICTY | IT-94-1-T | 1998-05-08");
    assertAuthorities(
        "⟦Prosecutor v. Tadić⟧, of which very much has been said and written in all of the years"
            + " that have passed since, ⟦IT-94-1-T⟧",
        "Prosecutor v. Tadić",
        "ICTY | IT-94-1-T");
  }

  @Test
  void namesBeforeABracket() {
    assertAuthorities(
        "⟦Tadić case (IT-94-1-T, 7 May 1997)⟧ came. The ⟦Tadić judgment⟧ stood.",
        "Tadić | ICTY | IT-94-1-T | 1997-05-07",
        "Tadić | ICTY | IT-94-1-T | 1997-05-07");
    assertAuthorities(
        "⟦Tadić (IT-94-1-T, 7 May 1997)⟧ came. The ⟦Tadić judgment⟧ stood.",
        "Tadić | ICTY | IT-94-1-T | 1997-05-07",
        "Tadić | ICTY | IT-94-1-T | 1997-05-07");
    assertAuthorities(
        "⟦Tadić, Interlocutory Appeal (IT-94-1-AR72, 2 October 1995)⟧",
        "Tadić | ICTY | IT-94-1-AR72 | 1995-10-02");
    assertAuthorities(
        "⟦Nahimana, Barayagwiza and Ngeze (ICTR-99-52)⟧",
        "Nahimana, Barayagwiza and Ngeze | ICTR | ICTR-99-52");
    assertAuthorities(
        "⟦Kunarac, Kovač & Vuković (IT-96-23)⟧", "Kunarac, Kovač & Vuković | ICTY | IT-96-23");
    assertAuthorities(
        "the day, ⟦Kunarac & Vuković (IT-96-23)⟧", "Kunarac & Vuković | ICTY | IT-96-23");
    assertAuthorities("Kunarac, ⟦Vuković (IT-96-23)⟧", "Vuković | ICTY | IT-96-23");
    assertAuthorities("(see ⟦Grey Bay case, IT-94-1-T⟧)", "Grey Bay | ICTY | IT-94-1-T");
  }

  @Test
  void bracketsWithoutANameBeforeThem() {
    assertAuthorities("the people (⟦IT-96-23⟧)", "ICTY | IT-96-23");
    assertAuthorities("(and so on; Kunarac) he wrote ⟦IT-96-23⟧", "ICTY | IT-96-23");
    assertAuthorities("Kunarac (in the\nsecond, ⟦IT-96-23⟧)", "ICTY | IT-96-23");
    assertAuthorities(
        "Kunarac (see what was said a long time ago of it in that other chapter, ⟦IT-96-23⟧)",
        "ICTY | IT-96-23");
  }
}
