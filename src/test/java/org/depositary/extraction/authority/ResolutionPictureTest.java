package org.depositary.extraction.authority;

import static org.depositary.extraction.authority.Picture.assertAuthorities;

import org.junit.jupiter.api.Test;

class ResolutionPictureTest {

  @Test
  void organBesideTheNumberIsPartOfTheCitation() {
    assertAuthorities("under ⟦Security Council resolution 1325 (2000)⟧,", "UNSC | 1325 | 2000");
    assertAuthorities(
        "by ⟦Resolution 827 of the United Nations Security Council⟧ itself", "UNSC | 827");
    assertAuthorities("the ⟦General Assembly's resolution 181 (II)⟧", "UNGA | 181 (II)");
    assertAuthorities("see ⟦UNSCR 1325⟧ and ⟦GA Res. 60/1⟧.", "UNSC | 1325", "UNGA | 60/1");
    assertAuthorities("⟦Human Rights Council resolution 34/22⟧", "UNHRC | 34/22");
    assertAuthorities("⟦PACE Resolution 2085 (2016)⟧", "PACE | 2085 | 2016");
    assertAuthorities("⟦Commission on Human Rights resolution 2005/69⟧", "UNCHR | 2005/69");
  }

  @Test
  void listThatSharesOrganAndYearIsOneCitationPerNumber() {
    assertAuthorities(
        "Security Council resolutions ⟦822⟧, ⟦853⟧, ⟦874⟧ and ⟦884 (1993)⟧ stand.",
        "UNSC | 822 | 1993",
        "UNSC | 853 | 1993",
        "UNSC | 874 | 1993",
        "UNSC | 884 | 1993");
    assertAuthorities(
        "Resolutions ⟦1970⟧ and ⟦1973 (2011)⟧ of the Security Council",
        "UNSC | 1970 | 2011",
        "UNSC | 1973 | 2011");
    assertAuthorities(
        "resolutions of the UN Security Council ⟦242⟧ and ⟦338⟧ hold", "UNSC | 242", "UNSC | 338");
  }

  @Test
  void datesInsideAListAreSteppedOver() {
    assertAuthorities(
        "The General Assembly, recalling its resolutions ⟦47/19⟧ of 24 November 1992 and ⟦48/16⟧ of"
            + " 3 November 1993,",
        "UNGA | 47/19 | 1992",
        "UNGA | 48/16 | 1993");
  }

  @Test
  void pageBreakDoesNotEndAList() {
    assertAuthorities(
        "The General Assembly recalls resolutions ⟦47/19⟧ of 24 November\n\n18-12345 (E)\n\n"
            + "Some running head\n\n1992, ⟦48/16⟧ of 3 November 1993.",
        "UNGA | 47/19 | 1992",
        "UNGA | 48/16 | 1993");
  }

  @Test
  void sessionNumeralsAndLettersBelongToTheNumber() {
    assertAuthorities("in ⟦resolution 260A(III)⟧ of the year", "UNGA | 260 A (III)");
    assertAuthorities(
        "⟦resolution 377 A(V)⟧ and ⟦UNGA res 194 III⟧", "UNGA | 377 A (V)", "UNGA | 194 (III)");
    assertAuthorities("⟦resolution 1503 (XLVIII)⟧ set up a procedure", "ECOSOC | 1503 (XLVIII)");
    assertAuthorities("⟦resolution ES-11/1⟧ followed", "UNGA | ES-11/1");
  }

  @Test
  void symbolsNameTheOrgan() {
    assertAuthorities("contained in ⟦S/RES/1325 (2000)⟧ and", "UNSC | 1325 | 2000");
    assertAuthorities("as ⟦resolution A/RES/73/8⟧ says", "UNGA | 73/8");
    assertAuthorities("annexed to ⟦A/HRC/RES/46/1⟧", "UNHRC | 46/1");
  }

  @Test
  void theTextTellsTheOrganOfABareNumber() {
    assertAuthorities(
        "The Human Rights Council adopted ⟦resolution S-28/1⟧ later.", "UNHRC | S-28/1");
    assertAuthorities("⟦Resolution 2334 (2016)⟧ was adopted.", "UNSC | 2334 | 2016");
    assertAuthorities(
        "⟦Security Council resolution 1244 (1999)⟧ ended it. ⟦Resolution 1244⟧ is in force.",
        "UNSC | 1244 | 1999",
        "UNSC | 1244 | 1999");
    assertAuthorities(
        "By ⟦Resolution 46/1⟧ on a small island, the UNHRC asked for a report.", "UNHRC | 46/1");
    assertAuthorities("⟦UN resolution 1701⟧ ended the war.", "? 1701");
  }

  @Test
  void noNumberStaysGeneric() {
    assertAuthorities("⟦UN Security Council Resolutions⟧ demand it", "* UNSC");
    assertAuthorities("the ⟦resolutions of the Security Council⟧", "* UNSC");
    assertAuthorities("adopted ⟦a number of resolutions and declarations⟧ on it", "* ");
    assertAuthorities(
        "rights ⟦often reaffirmed by the General Assembly⟧".replace("often ", "") + " since",
        "* UNGA");
    assertAuthorities(
        "as ⟦European Parliament resolution of 15 January 2015⟧ put it", "? EP | 2015");
  }

  @Test
  void figuresAfterANumberAreNoMembersOfTheList() {
    assertAuthorities("⟦Security Council resolution 822⟧, 12 members", "UNSC | 822");
    assertAuthorities("It resolved to send 500 people. A resolution was passed.");
  }

  @Test
  void letteredNumbersWithDatesGoOnInAList() {
    assertAuthorities(
        "General Assembly resolutions ⟦66/12 A⟧ of 3 May 2012, ⟦66/12 B⟧ of 4 May 2012 and ⟦67/9⟧.",
        "UNGA | 66/12 A | 2012",
        "UNGA | 66/12 B | 2012",
        "UNGA | 67/9");
  }

  @Test
  void whoAdoptedTheFirstOfAListAdoptedTheRest() {
    assertAuthorities(
        "Recalling Human Rights Council resolutions ⟦5/1⟧ and ⟦5/2⟧ of 18 June 2007, ⟦31/20⟧ of 23"
            + " March 2016 and ⟦55/1⟧ of 3 April 2024, and General Assembly resolutions ⟦60/251⟧"
            + " and ⟦76/300⟧,",
        "UNHRC | 5/1",
        "UNHRC | 5/2 | 2007",
        "UNHRC | 31/20 | 2016",
        "UNHRC | 55/1 | 2024",
        "UNGA | 60/251",
        "UNGA | 76/300");
    assertAuthorities("⟦General Assembly resolution 53/77 D⟧ and the annex", "UNGA | 53/77 D");
  }
}
