package org.depositary.extraction.authority;

import static org.depositary.extraction.authority.Picture.assertAuthorities;

import org.junit.jupiter.api.Test;

class LawNamePicturesTest {

  @Test
  void acronymsAreDefinedInBrackets() {
    assertAuthorities(
        "The ⟦Prevention of Cruelty Act⟧ (the PCA) stays. The ⟦PCA⟧ is old.", "law", "law");
    assertAuthorities(
        "The ⟦Prevention of Cruelty Act⟧ (\"PCA\") stays. The ⟦PCA⟧ is old; PCAs and the APCA are"
            + " not.",
        "law",
        "law");
    assertAuthorities(
        "The ⟦Prevention of Cruelty Act⟧ (the “PCA”) stays; ⟦PCA⟧ stays.", "law", "law");
    assertAuthorities(
        "The ⟦Prevention of Cruelty Act⟧ (PC) stays; XPC ⟦PC⟧, ⟦PC⟧", "law", "law", "law");
    assertAuthorities(
        "The ⟦Prevention of Cruelty Act⟧ (PCABCDEF) stays; ⟦PCABCDEF⟧ stays.", "law", "law");
    assertAuthorities("The ⟦Prevention of Cruelty Act⟧ (PCABCDEFG) stays; PCABCDEFG stays.", "law");
    assertAuthorities("The ⟦Prevention of Cruelty Act⟧ (P) stays; P stays.", "law");
    assertAuthorities("The ⟦Prevention of Cruelty Act⟧ (PCA stays; PCA stays.", "law");
  }

  @Test
  void aStateInBracketsIsWhoseTheLawIs() {
    assertAuthorities("The ⟦Prevention of Cruelty Act⟧ (UK) stays; the UK stays.", "law | GB");
    assertAuthorities("The ⟦Prevention of Cruelty Act⟧ (Malta) stays.", "law | MT");
    assertAuthorities("The ⟦Prevention of Cruelty Act⟧ (a) stays.", "law");
    assertAuthorities("The ⟦Prevention of Cruelty Act 1998⟧ (Trinidad and Tobago) and", "law | TT");
  }

  @Test
  void actsWithoutANameHaveANumberOrASubject() {
    assertAuthorities("⟦Act No. 48 of 1979⟧ and Act 5", "law");
    assertAuthorities("⟦Act No. 48 of 1979 of Malta⟧", "law | MT");
    assertAuthorities("⟦Act on the Protection of Animals of Malta⟧", "law | MT");
    assertAuthorities("⟦Act concerning the Protection of Data⟧", "law");
    assertAuthorities("⟦Act No. 48 on the Protection of Animals⟧", "law");
    assertAuthorities("Act on animals");
    assertAuthorities("an Act");
    assertAuthorities("the ⟦Animals Act⟧ stays; the ⟦Act⟧ stays; an Act passes", "law", "^ law");
  }

  @Test
  void billsArePeopleToo() {
    assertAuthorities("President Bill Roe");
    assertAuthorities("the Terrorism Bill Roe read");
    assertAuthorities("the ⟦Terrorism Bill⟧ roe read", "law");
    assertAuthorities("the ⟦Terrorism Bill No. 5⟧ Roe", "law");
  }

  @Test
  void whoseAnActIs() {
    assertAuthorities("the ⟦Indian Child Welfare Act⟧", "law");
    assertAuthorities("the ⟦Maltese Child Welfare Act⟧", "law | MT");
    assertAuthorities("the ⟦Child Welfare Act of Malta⟧", "law | MT");
    assertAuthorities("the ⟦Animals Act for Malta⟧", "law | MT");
    assertAuthorities("the ⟦Malta Growth Act⟧", "law");
    assertAuthorities("Final Act of the Conference");
    assertAuthorities("Single European Act");
  }

  @Test
  void codesAreKnownByTheirSubject() {
    assertAuthorities("⟦Penal Code⟧", "* law");
    assertAuthorities(
        "the ⟦Penal Code of Malta⟧, the ⟦Penal Code⟧ and the ⟦Labour Code⟧",
        "law | MT",
        "^ law | MT",
        "* law");
    assertAuthorities("the ⟦Code of Criminal Procedure⟧", "* law");
    assertAuthorities("the ⟦Maltese Code of Criminal Procedure⟧", "law | MT");
    assertAuthorities("the Code of Conduct");
    assertAuthorities("the Code for Civil servants");
    assertAuthorities("the Code of Malta");
    assertAuthorities("the ⟦Maltese Code⟧", "law | MT");
    assertAuthorities("the Dress Code");
    assertAuthorities("the ⟦Dress Code of Malta⟧", "law | MT");
    assertAuthorities("the ⟦Penal Code of 1960 of Malta⟧", "law | MT");
    assertAuthorities("⟦Criminal Code Act⟧", "law");
  }

  @Test
  void constitutions() {
    assertAuthorities("Section 3 of the ⟦Maltese Constitution⟧", "law | MT");
    assertAuthorities("Articles of Part VI of the ⟦Maltese Constitution⟧", "law | MT");
    assertAuthorities("Chapter VI of ⟦Maltese Constitution⟧", "law | MT");
    assertAuthorities(
        "the ⟦Constitution of Malta⟧ and the ⟦1964 Constitution⟧", "law | MT", "* law");
    assertAuthorities(
        "the ⟦Constitution of Malta⟧ and the ⟦Constitution⟧", "law | MT", "^ law | MT");
    assertAuthorities("the ⟦1964 Constitution⟧", "* law");
    assertAuthorities("the Constitution for people");
    assertAuthorities("the Constitution of the people");
    assertAuthorities("the ⟦Constitutional Amendment No. 5 of Malta⟧", "law | MT");
    assertAuthorities("⟦Basic Law of Malta⟧", "law | MT");
  }

  @Test
  void bracketsAndListsInATitle() {
    assertAuthorities("The ⟦Emergency (Special Provisions) Act⟧", "law");
    assertAuthorities("The Emergency (special) Act");
    assertAuthorities("The Emergency (5) Act");
    assertAuthorities("The Emergency (Part\nSix) Act");
    assertAuthorities("The Emergency (Of the sort that is very, very long) Act");
    assertAuthorities("The Animals (Care) (Fees) Act");
    assertAuthorities("The ⟦Anti-Terrorism, Crime and Security Act⟧", "law");
    assertAuthorities("the ⟦Anti-Terrorism, Crime and Security Act⟧", "law");
    assertAuthorities("Anti-Terrorism, ⟦Crime and Security Act⟧", "law");
    assertAuthorities("the war, ⟦Crime and Security Act⟧", "law");
    assertAuthorities("by the Act");
    assertAuthorities("X and Act");
    assertAuthorities("Chapter VI ⟦Animals Act⟧", "law");
    assertAuthorities("the Pursuant Act");
  }
}
