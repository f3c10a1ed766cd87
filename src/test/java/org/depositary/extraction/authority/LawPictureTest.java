package org.depositary.extraction.authority;

import static org.depositary.extraction.authority.Picture.assertAuthorities;

import org.junit.jupiter.api.Test;

class LawPictureTest {

  @Test
  void lawOfAStateKnowsItsState() {
    assertAuthorities("article 214 of the ⟦Criminal Code of Azerbaijan⟧", "law | AZ");
    assertAuthorities("under the ⟦Lebanese Criminal Code⟧ and", "law | LB");
    assertAuthorities("Section 7 of the ⟦Constitution of the Republic of Botswana⟧.", "law | BW");
    assertAuthorities("in Chapter VI of the ⟦Sri Lanka Constitution⟧", "law | LK");
    assertAuthorities("the ⟦Brazilian Constitutional Amendment No.1, of 1969⟧.", "law | BR");
    assertAuthorities("the ⟦Human Rights Act 1998⟧ (UK)", "law | GB");
    assertAuthorities("⟦Law on Citizenship of Ukraine⟧", "law | UA");
  }

  @Test
  void actsTakeTheirWholeTitle() {
    assertAuthorities("The ⟦Protection of the State from Terrorism Act⟧ was old.", "law");
    assertAuthorities("the ⟦Crimes Against Humanity (CAH) Act⟧ in", "law");
    assertAuthorities("the ⟦Foreign Relations Act of 2000-2001⟧", "law");
    assertAuthorities("and the ⟦Patriot Act⟧, ⟦Public Law 107-56⟧", "law", "law | US");
    assertAuthorities("the ⟦Terrorism (Suppression) Act 2002⟧", "law");
  }

  @Test
  void conventionInTheTitleOfAnActIsPartOfTheAct() {
    assertAuthorities("the ⟦Geneva Conventions Act 1957⟧", "law");
    assertAuthorities(
        "The ⟦International Covenant on Civil and Political Rights (ICCPR) Act, No. 56 of 2007⟧",
        "law");
  }

  @Test
  void acronymHoldsFromItsDefinitionOn() {
    assertAuthorities(
        "PTA? The ⟦Prevention of Terrorism Act⟧ (PTA) stays. The ⟦PTA⟧ is old.", "law", "law");
  }

  @Test
  void numbersAndDatesNameALaw() {
    assertAuthorities("⟦Law No. 21/1996 of Rwanda⟧", "law | RW");
    assertAuthorities(
        "the ⟦Law of 11 January 1958 on Increasing the Penalties of Sedition, War and Strife⟧ is",
        "law");
    assertAuthorities(
        "⟦Directive 2004/38/EC⟧ and ⟦Regulation (EU) 2016/679⟧", "law | EU", "law | EU");
    assertAuthorities("⟦18 U.S.C.⟧ § 2340A and ⟦Executive Order 14203⟧", "law | US", "law | US");
  }

  @Test
  void bareNameFollowsTheText() {
    assertAuthorities(
        "the ⟦Constitution of Malta⟧ and articles of the ⟦Constitution⟧", "law | MT", "^ law | MT");
    assertAuthorities("Under the ⟦Constitution⟧ all are equal.", "* law");
    assertAuthorities("in ⟦its national legislation⟧", "* law");
  }

  @Test
  void instrumentsOfOrganizationsAreNoNationalLaws() {
    assertAuthorities("the Constitution of the International Labour Organization");
    assertAuthorities("the Final Act, the UNESCO Constitution and the Constitutive Act");
    assertAuthorities("President Bill Roe, Jimmy and Bill, the ministry bound by the Act");
    assertAuthorities("a Code of Conduct; an Act; Act now; the School of Law");
  }

  @Test
  void bodiesOfLaw() {
    assertAuthorities(
        "under ⟦international humanitarian and human rights law⟧ and ⟦jus cogens⟧",
        "international humanitarian law; international human rights law",
        "jus cogens");
    assertAuthorities(
        "its ⟦responsibility as a State for internationally wrongful acts⟧ and the ⟦law of the"
            + " sea⟧",
        "law of State responsibility",
        "law of the sea");
    assertAuthorities("⟦International law⟧ requires it.", "international law");
  }

  @Test
  void bodyOfLawInsideANameIsNone() {
    assertAuthorities("the Journal of International Law and the International Law Commission");
    assertAuthorities("the Conference on the Law of the Sea");
  }
}
