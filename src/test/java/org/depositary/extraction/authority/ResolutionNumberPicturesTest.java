package org.depositary.extraction.authority;

import static org.depositary.extraction.authority.Picture.assertAuthorities;

import org.junit.jupiter.api.Test;

class ResolutionNumberPicturesTest {

  @Test
  void aLetterIsPartOfANumber() {
    assertAuthorities("⟦resolution 66/12 A⟧ of 3 May 2012", "? 66/12 A | 2012");
    assertAuthorities("⟦resolution 66/12A⟧", "? 66/12A");
    assertAuthorities("⟦resolution 66/12-A⟧", "? 66/12-A");
    assertAuthorities("⟦resolution 66/12-Z⟧", "? 66/12-Z");
    assertAuthorities("⟦resolution 66/12 A⟧ (old)", "? 66/12 A");
    assertAuthorities("resolutions ⟦66/12 A⟧ and ⟦66/12 B⟧", "? 66/12 A", "? 66/12 B");
    assertAuthorities("resolutions ⟦66/12 A⟧ or ⟦66/12 H⟧", "? 66/12 A", "? 66/12 H");
    assertAuthorities("⟦resolution 2200-A (XXI)⟧", "UNGA | 2200 A (XXI)");
    assertAuthorities("⟦General Assembly resolution 2200 A (XXI)⟧", "UNGA | 2200 A (XXI)");
  }

  @Test
  void aWordIsNot() {
    assertAuthorities("⟦resolution 66/12⟧ A new era", "? 66/12");
    assertAuthorities("⟦resolution 66/12⟧ A of them", "? 66/12");
    assertAuthorities("⟦resolution 66/12⟧ I said", "? 66/12");
    assertAuthorities("⟦resolution 66/12⟧-ABC", "? 66/12");
    assertAuthorities("⟦resolution 66/12⟧-a", "? 66/12");
    assertAuthorities("⟦resolution 66/12⟧ J and", "? 66/12");
    assertAuthorities("⟦resolution 181⟧ I think", "? 181");
    assertAuthorities("⟦resolution 1514⟧ XVth", "? 1514");
  }

  @Test
  void longOrBrokenNumbersAreNone() {
    assertAuthorities("resolution 66/12/3");
    assertAuthorities("resolution 66/12345");
    assertAuthorities("resolution 66/12years");
    assertAuthorities("resolution 12345");
    assertAuthorities("resolution 66.5 of");
    assertAuthorities("resolution 822years");
  }

  @Test
  void sessionsStandWithAndWithoutBrackets() {
    assertAuthorities("⟦resolution 1514 (XV)⟧", "UNGA | 1514 (XV)");
    assertAuthorities("⟦resolution 1514 XV⟧", "UNGA | 1514 (XV)");
    assertAuthorities("⟦resolution 181 II⟧", "UNGA | 181 (II)");
    assertAuthorities("⟦resolution 1514⟧ (XV", "? 1514");
    assertAuthorities(
        "⟦General Assembly resolution 3314 (XXIX)⟧ of 14 December 1974",
        "UNGA | 3314 (XXIX) | 1974");
  }

  @Test
  void aDateTellsTheYear() {
    assertAuthorities("resolution ⟦46/182⟧ of 1991 and ⟦46/183⟧", "? 46/182 | 1991", "? 46/183");
    assertAuthorities("⟦resolution 46/182⟧, of 19 December 1991", "? 46/182 | 1991");
    assertAuthorities("⟦resolution 46/182⟧ of people", "? 46/182");
    assertAuthorities("⟦resolution 46/182⟧ of 19911", "? 46/182");
    assertAuthorities(
        "General Assembly resolutions ⟦47/19⟧ of 24 November\n\nrunning head\n\n1992, ⟦48/16⟧",
        "UNGA | 47/19 | 1992",
        "UNGA | 48/16");
    assertAuthorities(
        "General Assembly resolutions ⟦47/19⟧ of 24 November\n\nrunning head\n\n2002, ⟦58/16⟧",
        "UNGA | 47/19 | 2002",
        "UNGA | 58/16");
    assertAuthorities(
        "⟦General Assembly resolutions 47/19⟧ of 24 November\n\nrunning head\n\n3992, 48/16",
        "UNGA | 47/19");
    assertAuthorities(
        "⟦General Assembly resolutions 47/19⟧ of 24 November\n\nrunning head\n\n1992 48/16",
        "UNGA | 47/19");
    assertAuthorities(
        "⟦General Assembly resolutions 47/19⟧ of 24 November\n\nrunning head, 48/16",
        "UNGA | 47/19");
  }

  @Test
  void listsShareTheOrgan() {
    assertAuthorities(
        "resolutions ⟦822⟧; ⟦853⟧ & ⟦874⟧ or ⟦884⟧", "? 822", "? 853", "? 874", "? 884");
    assertAuthorities(
        "resolutions ⟦60/1⟧ and ⟦60/2⟧ of the General Assembly", "UNGA | 60/1", "UNGA | 60/2");
    assertAuthorities(
        "Commission on Human Rights resolutions ⟦2005/69⟧ and ⟦2005/70⟧",
        "UNCHR | 2005/69",
        "UNCHR | 2005/70");
    assertAuthorities(
        "General Assembly resolutions ⟦ES-10/16⟧, ⟦ES-10/17⟧",
        "UNGA | ES-10/16",
        "UNGA | ES-10/17");
  }

  @Test
  void whatFollowsIsNotAlwaysOfTheList() {
    assertAuthorities("⟦resolution 822⟧, 853 and 874", "? 822");
    assertAuthorities("resolutions ⟦822⟧, ⟦85⟧ and ⟦8740⟧", "? 822", "? 85", "? 8740");
    assertAuthorities("resolutions ⟦82⟧, ⟦853⟧ and ⟦8⟧", "? 82", "? 853", "? 8");
    assertAuthorities("⟦resolutions 822⟧, 8 and 9", "? 822");
    assertAuthorities("⟦resolutions 822⟧, 12345 and 9", "? 822");
    assertAuthorities("⟦resolutions 822⟧ 853", "? 822");
    assertAuthorities("⟦resolutions 60/1⟧ and 500 people", "? 60/1");
  }

  @Test
  void wordsMayAnnounceTheNumber() {
    assertAuthorities(
        "Security Council resolutions Nos. ⟦822⟧ and ⟦853⟧", "UNSC | 822", "UNSC | 853");
    assertAuthorities("⟦Security Council resolution no. 822⟧", "UNSC | 822");
    assertAuthorities("⟦Security Council resolution number 822⟧", "UNSC | 822");
    assertAuthorities("⟦Security Council Res. 822⟧", "UNSC | 822");
    assertAuthorities("⟦ECOSOC resolution 663⟧", "ECOSOC | 663");
  }

  @Test
  void theOwnerIsPartOfTheName() {
    assertAuthorities("⟦UN Security Council’s resolution 822⟧", "UNSC | 822");
    assertAuthorities("UN Security Councils' ⟦resolution 822⟧", "? 822");
    assertAuthorities(
        "The ⟦UN resolution 822⟧ and ⟦U.N. resolution 823⟧, ⟦United Nations resolution 824⟧",
        "? 822",
        "? 823",
        "? 824");
    assertAuthorities("UN Security Council met; the ⟦resolution 60/1⟧", "? 60/1");
    assertAuthorities("⟦Resolution 60/1⟧, ⟦UN resolution 60/2⟧", "? 60/1", "? 60/2");
  }

  @Test
  void aSymbolIsOneCitationWithItsWords() {
    assertAuthorities(
        "⟦resolution S/RES/822 (1993)⟧, ⟦S/RES/853 (1993)⟧",
        "UNSC | 822 | 1993",
        "UNSC | 853 | 1993");
    assertAuthorities("⟦Security Council resolution S/RES/822 (1993)⟧", "UNSC | 822 | 1993");
    assertAuthorities("⟦A/RES/60/1⟧ and A/RES 60/1", "UNGA | 60/1");
    assertAuthorities(
        "In ⟦resolutions 60/1⟧ and ⟦S/RES/1325 (2000)⟧ it", "? 60/1", "UNSC | 1325 | 2000");
    assertAuthorities("General Assembly/resolution 60/1");
  }
}
