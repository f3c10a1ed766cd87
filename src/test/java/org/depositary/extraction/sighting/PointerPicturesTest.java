package org.depositary.extraction.sighting;

import static org.depositary.extraction.sighting.SightingPicture.assertSeen;

import org.junit.jupiter.api.Test;

class PointerPicturesTest {

  @Test
  void pointers() {
    assertSeen("the ⟦Convention⟧ and the ⟦convention⟧", "the convention capital", "the convention");
    assertSeen(
        "⟦this Convention⟧ and ⟦This convention⟧", "this convention capital", "this convention");
    assertSeen(
        "the ⟦said Convention⟧, the ⟦aforementioned Protocol⟧",
        "said convention capital",
        "said protocol capital");
    assertSeen("the said new Convention");
    assertSeen("the present new Convention");
    assertSeen("the ⟦Convention⟧, Section", "the convention capital");
    assertSeen("this ⟦present Convention⟧", "this convention capital");
    assertSeen("⟦that Convention⟧, that convention", "said convention capital");
    assertSeen("the ⟦same Treaty⟧", "said treaty capital");
    assertSeen("the ⟦present Convention⟧", "this convention capital");
    assertSeen("the present ⟦said Convention⟧", "said convention capital");
    assertSeen("its ⟦Protocol⟧, their protocol", "its protocol capital");
    assertSeen("its ⟦Optional Protocol⟧", "iccpr-op1");
    assertSeen(
        "the ⟦Optional Protocol⟧ and the ⟦Additional Protocols⟧",
        "the iccpr-op1",
        "the additional-protocols-1977");
    assertSeen("the ⟦Charter⟧ and the charter", "the charter capital");
    assertSeen("under ⟦Convention⟧", "the convention capital");
    assertSeen("of ⟦Convention⟧ rules", "the convention capital");
    assertSeen("in ⟦Treaty⟧, two ⟦Protocols⟧", "the treaty capital", "the protocols capital");
    assertSeen("and ⟦Convention⟧", "the convention capital");
    assertSeen("Convention");
    assertSeen("every Convention");
    assertSeen("men Convention");
    assertSeen("the ⟦Convention⟧ Section", "the convention capital");
    assertSeen("⟦this Convention⟧ on Ropes", "this convention capital");
    assertSeen("the ⟦Convention⟧\nSection", "the convention capital");
  }

  @Test
  void pluralsNameNone() {
    assertSeen("the ⟦relevant conventions⟧", "any conventions");
    assertSeen("⟦other human rights treaties⟧", "any treaties");
    assertSeen("⟦relevant regional and international instruments⟧", "any instruments");
    assertSeen("⟦regional and international conventions⟧", "any conventions");
    assertSeen("⟦international conventions⟧", "any conventions");
    assertSeen("⟦International human rights conventions⟧", "any conventions");
    assertSeen("⟦UN human rights conventions⟧", "any conventions");
    assertSeen("⟦United Nations conventions⟧", "any conventions");
    assertSeen("the Harbour human rights conventions");
    assertSeen("⟦relevant agreements⟧, various agreements", "any agreements");
    assertSeen("⟦international agreements⟧", "any agreements");
    assertSeen(
        "human rights ⟦Conventions on the Keeping of Ropes⟧",
        "title Conventions on the Keeping of Ropes");
    assertSeen("⟦human rights Treaties⟧", "any treaties capital");
  }
}
