package org.depositary.extraction.authority;

import static org.depositary.extraction.authority.Picture.assertAuthorities;

import org.junit.jupiter.api.Test;

class UnnumberedResolutionTest {

  @Test
  void resolutionsOfAnOrgan() {
    assertAuthorities(
        "⟦resolutions of the Security Council⟧ and of the General Assembly", "* UNSC");
    assertAuthorities("⟦UNSCRs⟧ demand it, and the UNSCR too", "* UNSC");
    assertAuthorities("resolution of the General Assembly");
    assertAuthorities("res of the General Assembly");
    assertAuthorities("⟦PACE resolutions⟧", "* PACE");
  }

  @Test
  void someResolutions() {
    assertAuthorities("⟦numerous resolutions⟧", "* ");
    assertAuthorities("⟦a series of resolutions and decisions⟧ of", "* ");
    assertAuthorities("⟦several resolutions⟧ and other things", "* ");
    assertAuthorities("in ⟦relevant resolutions and declarations⟧, too", "* ");
    assertAuthorities("the resolutions");
  }

  @Test
  void aDateTellsOneApart() {
    assertAuthorities("⟦resolution of the Security Council of 3 May 1999⟧", "? UNSC | 1999");
    assertAuthorities("⟦Parliamentary Assembly resolution of 3 May 1999⟧", "? PACE | 1999");
    assertAuthorities("European Parliament resolution of people");
    assertAuthorities("European Parliament resolution on it");
    assertAuthorities("resolution of 3 May 1999");
  }

  @Test
  void organsAffirm() {
    assertAuthorities(
        "⟦repeatedly reaffirmed by the General Assembly and the Security Council⟧", "* UNGA; UNSC");
    assertAuthorities("⟦affirmed by the Security Council and General Assembly⟧", "* UNSC; UNGA");
    assertAuthorities("⟦affirmed by the Security Council⟧; General Assembly", "* UNSC");
    assertAuthorities("⟦confirmed by Security Council⟧ and the people", "* UNSC");
    assertAuthorities("as ⟦confirmed by the Security Council⟧. The General Assembly met", "* UNSC");
    assertAuthorities("and ⟦demanded by the Security Council⟧,", "* UNSC");
    assertAuthorities("as stated by the Security Council");
    assertAuthorities("by the Security Council");
  }
}
