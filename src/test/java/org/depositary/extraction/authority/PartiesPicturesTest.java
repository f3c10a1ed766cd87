package org.depositary.extraction.authority;

import static org.depositary.extraction.authority.Picture.assertAuthorities;

import org.junit.jupiter.api.Test;

class PartiesPicturesTest {

  @Test
  void statesMayBePairsAndHaveArticles() {
    assertAuthorities(
        "⟦Roe v. Bosnia and Herzegovina, no. 1234/05⟧",
        "Roe v. Bosnia and Herzegovina | ECtHR | 1234/05");
    assertAuthorities(
        "⟦Roe v. Armenia and Azerbaijan, no. 1234/05⟧",
        "Roe v. Armenia and Azerbaijan | ECtHR | 1234/05");
    assertAuthorities(
        "⟦Roe v. Armenia and the Netherlands, no. 1234/05⟧",
        "Roe v. Armenia and the Netherlands | ECtHR | 1234/05");
    assertAuthorities("⟦Roe v. Armenia⟧ and Brothers, no. 1234/05", "Roe v. Armenia");
    assertAuthorities(
        "⟦Doe v the former Yugoslavia, no. 1234/05⟧",
        "Doe v the former Yugoslavia | ECtHR | 1234/05");
    assertAuthorities("⟦Doe v. U.S., 5 U.S. 17 (1999)⟧", "Doe v. U.S. | 1999");
    assertAuthorities("⟦Doe v. U.K. (no. 1234/05)⟧", "Doe v. U.K. | ECtHR | 1234/05");
    assertAuthorities("⟦Roe v. Israel Meir, no. 1234/05⟧", "Roe v. Israel Meir | ECtHR | 1234/05");
    assertAuthorities("⟦Roe v. Ukraine⟧ The Court held, no. 1234/05", "Roe v. Ukraine");
    assertAuthorities("Doe v former men");
  }

  @Test
  void othersBelongToASide() {
    assertAuthorities("⟦Roe v. Armenia and others⟧ said", "Roe v. Armenia and others");
    assertAuthorities(
        "⟦Roe v. Armenia and 15 Others, no. 1234/05⟧",
        "Roe v. Armenia and 15 Others | ECtHR | 1234/05");
    assertAuthorities("⟦Roe v. Armenia⟧ and 15 men", "Roe v. Armenia");
    assertAuthorities("⟦Roe v. Doe et al, no. 1234/05⟧", "Roe v. Doe et al | ECtHR | 1234/05");
    assertAuthorities("⟦Roe v. Doe et al., no. 1234/05⟧", "Roe v. Doe et al. | ECtHR | 1234/05");
    assertAuthorities(
        "⟦Roe v. Doe and 3 others, no. 1234/05⟧", "Roe v. Doe and 3 others | ECtHR | 1234/05");
    assertAuthorities(
        "⟦Roe v. Doe and other States, no. 1234/05⟧",
        "Roe v. Doe and other States | ECtHR | 1234/05");
    assertAuthorities("⟦Roe v. Doe⟧ and he, no. 1234/05", "Roe v. Doe");
    assertAuthorities(
        "Doe and Others and ⟦Roe v. Chile, no. 1234/05⟧", "Roe v. Chile | ECtHR | 1234/05");
  }

  @Test
  void onlyProsecutionsListTheAccused() {
    assertAuthorities(
        "⟦Prosecutor v. Roe, Doe and Poe, IT-96-23⟧",
        "Prosecutor v. Roe, Doe and Poe | ICTY | IT-96-23");
    assertAuthorities(
        "⟦Prosecutor v. Roe, Doe & Poe, IT-96-23⟧",
        "Prosecutor v. Roe, Doe & Poe | ICTY | IT-96-23");
    assertAuthorities(
        "⟦Prosecutor v. Roe, Doe, Poe, IT-96-23⟧", "Prosecutor v. Roe | ICTY | IT-96-23");
    assertAuthorities("⟦Prosecutor v. Roe⟧, the man", "Prosecutor v. Roe");
    assertAuthorities("⟦Roe v. Poe, Doe and Coe, IT-96-23⟧", "Roe v. Poe | ICTY | IT-96-23");
  }

  @Test
  void initialsListApplicants() {
    assertAuthorities(
        "⟦A.B., C.D. and E.F. v. Chile, no. 1234/05⟧",
        "A.B., C.D. and E.F. v. Chile | ECtHR | 1234/05");
    assertAuthorities(
        "men, ⟦C.D. and E.F. v. Chile, no. 1234/05⟧", "C.D. and E.F. v. Chile | ECtHR | 1234/05");
    assertAuthorities(
        "Roe Company, ⟦C.D. and E.F. v. Chile, no. 1234/05⟧",
        "C.D. and E.F. v. Chile | ECtHR | 1234/05");
  }

  @Test
  void titlesStandBeforeABracketWithTwoStates() {
    assertAuthorities("⟦Sale of a Ship (Chile v. Malta)⟧", "Sale of a Ship (Chile v. Malta)");
    assertAuthorities("See ⟦Sale of a Ship (Chile v. Malta)⟧", "Sale of a Ship (Chile v. Malta)");
    assertAuthorities(
        "Case concerning the ⟦Sale of a Ship (Chile v. Malta)⟧", "Sale of a Ship (Chile v. Malta)");
    assertAuthorities(
        "⟦Sale of a Ship (The Gambia v. the Netherlands)⟧",
        "Sale of a Ship (The Gambia v. the Netherlands)");
    assertAuthorities(
        "⟦Questions of a Ship (Roe v. Doe), no. 1234/05⟧",
        "Questions of a Ship (Roe v. Doe) | ECtHR | 1234/05");
    assertAuthorities("Sale of a Ship (⟦Chile v. Doe⟧), no. 1234/05", "Chile v. Doe");
    assertAuthorities("Sale of a Ship (⟦Chile v. Malta⟧: Peru and Chile)", "Chile v. Malta");
    assertAuthorities(
        "⟦Sand, Rope and Sail Company, Limited, Ltd (Chile v. Malta)⟧",
        "Sand, Rope and Sail Company, Limited, Ltd (Chile v. Malta)");
    assertAuthorities("(⟦Chile v. Malta⟧)", "Chile v. Malta");
  }

  @Test
  void openingWordsAreNoParty() {
    assertAuthorities("Cf. ⟦Roe v. Doe, no. 1234/05⟧", "Roe v. Doe | ECtHR | 1234/05");
    assertAuthorities("See e.g. ⟦Roe v. Doe, no. 1234/05⟧", "Roe v. Doe | ECtHR | 1234/05");
    assertAuthorities("In the Case of ⟦Roe v. Doe, no. 1234/05⟧", "Roe v. Doe | ECtHR | 1234/05");
    assertAuthorities("However, ⟦Roe v. Doe, no. 1234/05⟧", "Roe v. Doe | ECtHR | 1234/05");
  }

  @Test
  void aLawsuitNeedsASign() {
    assertAuthorities("⟦Adam v Eve⟧ in the case before the Supreme Court", "Adam v Eve");
    assertAuthorities("⟦Adam v Eve, 3 May 1999⟧", "Adam v Eve | 1999-05-03");
    assertAuthorities("Adam v Eve");
    assertAuthorities("Adam vs. Eve");
    assertAuthorities("⟦R v Eve⟧", "R v Eve");
    assertAuthorities("⟦Adam v Chile⟧", "Adam v Chile");
    assertAuthorities("⟦State v Eve⟧", "State v Eve");
    assertAuthorities("v. Doe");
    assertAuthorities("Roe v.");
    assertAuthorities("roe v. doe");
  }

  @Test
  void exParteIsPartOfTheRightSide() {
    assertAuthorities(
        "⟦R v Harbour, ex parte Doe [1991] 2 AC 10⟧", "R v Harbour, ex parte Doe | 1991");
    assertAuthorities("⟦R v Harbour⟧ ex parte him", "R v Harbour");
  }
}
