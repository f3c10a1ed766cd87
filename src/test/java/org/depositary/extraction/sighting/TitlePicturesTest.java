package org.depositary.extraction.sighting;

import static org.depositary.extraction.sighting.SightingPicture.assertSeen;

import org.junit.jupiter.api.Test;

class TitlePicturesTest {

  @Test
  void titlesAreCapitalWordsAndSmallOnes() {
    assertSeen(
        "the ⟦Harbour Convention on the Keeping of Ropes and Sails⟧",
        "title Harbour Convention on the Keeping of Ropes and Sails");
    assertSeen(
        "the ⟦Harbour Convention on the Keeping of Ropes, Sails and Masts⟧",
        "title Harbour Convention on the Keeping of Ropes, Sails and Masts");
    assertSeen(
        "the ⟦Harbour Convention on the Keeping of Ropes⟧, the ⟦Treaty⟧",
        "title Harbour Convention on the Keeping of Ropes",
        "the treaty capital");
    assertSeen(
        "the ⟦Harbour Convention on the Keeping of Ropes - Sails⟧",
        "title Harbour Convention on the Keeping of Ropes - Sails");
    assertSeen(
        "the ⟦Harbour Convention on the Keeping of Ropes⟧, sails",
        "title Harbour Convention on the Keeping of Ropes");
    assertSeen(
        "the ⟦Harbour Convention on the establishment of a Harbour⟧",
        "title Harbour Convention on the establishment of a Harbour");
    assertSeen("the ⟦Harbour Convention⟧ on harbours of Malta", "title Harbour Convention");
    assertSeen(
        "the ⟦Harbour Convention⟧ on the of the by the for Ropes", "title Harbour Convention");
    assertSeen(
        "the ⟦Harbour Convention on Ropes⟧ of the in the by Sails",
        "title Harbour Convention on Ropes");
    assertSeen(
        "the ⟦Harbour Convention on Ropes⟧, ⟦Article 5⟧",
        "title Harbour Convention on Ropes",
        "art_5");
    assertSeen("the ⟦Harbour Convention on Ropes⟧, May 1999", "title Harbour Convention on Ropes");
    assertSeen(
        "the ⟦Harbour Convention Establishing a Harbour⟧",
        "title Harbour Convention Establishing a Harbour");
    assertSeen("the Harbour Convention Ropes");
  }

  @Test
  void aListEndsBeforeWhatBegins() {
    assertSeen(
        "the ⟦Harbour Convention on Ropes⟧, ⟦Articles 5 and 6⟧",
        "title Harbour Convention on Ropes",
        "art_5 art_6");
    assertSeen(
        "the ⟦Harbour Convention on Ropes⟧, ⟦Optional Rope Protocol of 1999⟧",
        "title Harbour Convention on Ropes",
        "title Optional Rope Protocol 1999");
    assertSeen("the ⟦Harbour Convention on Ropes⟧, The Sails", "title Harbour Convention on Ropes");
    assertSeen(
        "the ⟦Harbour Convention on Ropes⟧, ⟦Convention on Sails⟧",
        "title Harbour Convention on Ropes",
        "title Convention on Sails");
    assertSeen(
        "the ⟦Harbour Convention on Ropes, and Sails⟧",
        "title Harbour Convention on Ropes, and Sails");
    assertSeen("the ⟦Harbour Convention on Ropes⟧, and sails", "title Harbour Convention on Ropes");
    assertSeen("the ⟦Harbour Convention on Ropes⟧ and then", "title Harbour Convention on Ropes");
    assertSeen("the ⟦Harbour Convention⟧ on old ropes of Malta", "title Harbour Convention");
    assertSeen("the ⟦Harbour Convention⟧ on the old Ropes", "title Harbour Convention");
    assertSeen(
        "the ⟦Harbour Convention on rope of Sails⟧", "title Harbour Convention on rope of Sails");
    assertSeen("the ⟦Harbour Convention⟧ on the rope Sails", "title Harbour Convention");
  }

  @Test
  void aStateOrADayIsNoTitle() {
    assertSeen("the ⟦Convention⟧ for Croatia", "the convention capital");
    assertSeen("the ⟦Convention⟧ on Monday", "the convention capital");
    assertSeen("the ⟦Convention⟧ for the Croatian people", "the convention capital");
    assertSeen("the ⟦Convention for Croatia and Ropes⟧", "title Convention for Croatia and Ropes");
    assertSeen("the ⟦Convention⟧ on ropes", "the convention capital");
    assertSeen(
        "the ⟦Convention on the Keeping of Ropes⟧", "title Convention on the Keeping of Ropes");
  }

  @Test
  void aLineOfItsOwnIsATitle() {
    assertSeen("⟦HARBOUR CONVENTION⟧\n\nThe parties agree.", "title HARBOUR CONVENTION");
    assertSeen("HARBOUR CONVENTION was agreed");
    assertSeen("It is so.\n⟦Harbour Convention⟧\nThe parties", "title Harbour Convention");
  }

  @Test
  void treatiesAreCalledSo() {
    assertSeen("Harbour Convention was signed");
    assertSeen("the ⟦Harbour Convention⟧ was signed", "title Harbour Convention");
    assertSeen("the ⟦Harbour Treaty⟧ was signed", "title Harbour Treaty");
    assertSeen("a ⟦Convention on Ropes⟧ was signed", "title Convention on Ropes");
    assertSeen("the ⟦Convention on Ropes⟧", "title Convention on Ropes");
    assertSeen("A Harbour Convention was signed");
    assertSeen("Our Harbour Convention was signed");
    assertSeen(
        "the ⟦Harbour Convention⟧ and the ⟦Rope Convention⟧",
        "title Harbour Convention",
        "title Rope Convention");
    assertSeen("the ⟦Harbour and Rope Convention⟧", "title Harbour and Rope Convention");
  }

  @Test
  void agreementsNeedMore() {
    assertSeen("the Harbour Agreement was signed");
    assertSeen("the ⟦Harbour Agreement of 1999⟧", "title Harbour Agreement 1999");
    assertSeen("the ⟦Harbour Peace Agreement⟧ was signed", "title Harbour Peace Agreement");
    assertSeen("the Peace Agreement was signed");
    assertSeen("the ⟦Harbour-Rope Agreement⟧ was signed", "title Harbour-Rope Agreement");
    assertSeen("Harbour-Rope Agreement was signed");
    assertSeen("an ⟦Agreement between Chile and Peru⟧", "title Agreement between Chile and Peru");
    assertSeen(
        "the ⟦Agreement between Chile and Peru on Ropes⟧",
        "title Agreement between Chile and Peru on Ropes");
    assertSeen("the Agreement on Ropes");
    assertSeen("the ⟦Agreement on Ropes of 1999⟧", "title Agreement on Ropes 1999");
    assertSeen("the ⟦Harbour Accord of 1999⟧", "title Harbour Accord 1999");
    assertSeen("the ⟦Harbour Accords⟧", "title Harbour Accords");
    assertSeen("the Harbour Accord");
    assertSeen("the ⟦Accord on Ropes of 1999⟧", "title Accord on Ropes 1999");
    assertSeen("the Accord on Ropes");
    assertSeen("the ⟦Accord⟧ of 1999", "the accord capital");
    assertSeen("the Harbour Declaration");
    assertSeen("the Declaration of Independence of 1999");
    assertSeen("the ⟦Declaration of Ropes of 1999⟧", "title Declaration of Ropes 1999");
  }

  @Test
  void gatheringsAreNoInstruments() {
    assertSeen("the Democratic Convention");
    assertSeen("the Harbour Convention noted that");
    assertSeen("he went to the ⟦Harbour Convention⟧", "title Harbour Convention");
    assertSeen("the Harbour Convention met in May");
    assertSeen("the Harbour Convention held that");
    assertSeen("he spoke at the Harbour Convention");
    assertSeen("he attended the Harbour Convention");
    assertSeen("the Harbour Convention Initiative");
    assertSeen("the Harbour Convention Coalition met");
    assertSeen("the ⟦Harbour Convention⟧ Section", "title Harbour Convention");
    assertSeen("the ⟦Harbour Convention of 1999⟧ met", "title Harbour Convention 1999");
  }
}
