package org.depositary.extraction.sighting;

import static org.depositary.extraction.sighting.SightingPicture.assertSeen;

import org.junit.jupiter.api.Test;

class YearPicturesTest {

  @Test
  void yearsStandBeforeAName() {
    assertSeen("the ⟦1948 Genocide Convention⟧", "the genocide-convention");
    assertSeen("the ⟦1948 Genocide Convention⟧", "the genocide-convention");
    assertSeen("the x1948 ⟦Genocide Convention⟧", "genocide-convention");
    assertSeen("the 19480 ⟦Genocide Convention⟧", "genocide-convention");
    assertSeen("the 1639 Harbour Convention");
    assertSeen("the ⟦1640 Harbour Convention⟧", "title Harbour Convention 1640");
    assertSeen("the ⟦2099 Harbour Convention⟧", "title Harbour Convention 2099");
    assertSeen("the 2100 Harbour Convention");
    assertSeen("the 194a Harbour Convention");
    assertSeen("⟦1948 Genocide Convention⟧", "genocide-convention");
    assertSeen("⟦article 5⟧ ⟦1948 Genocide Convention⟧", "art_5", "genocide-convention");
  }

  @Test
  void yearsStandBehindAName() {
    assertSeen("the ⟦Harbour Convention (1948)⟧", "title Harbour Convention 1948");
    assertSeen("the ⟦Harbour Convention (of 5 May 1948)⟧", "title Harbour Convention 1948");
    assertSeen("the ⟦Harbour Convention⟧ (1948 and later)", "title Harbour Convention");
    assertSeen("the ⟦Harbour Convention⟧ (1948", "title Harbour Convention");
    assertSeen("the ⟦Harbour Convention of 5 May 1948⟧", "title Harbour Convention 1948");
    assertSeen("the ⟦Harbour Convention of May 5, 1948⟧", "title Harbour Convention 1948");
    assertSeen("the ⟦Harbour Convention of May 1948⟧", "title Harbour Convention 1948");
    assertSeen("the ⟦Harbour Convention⟧ of 5 men 1948", "title Harbour Convention");
    assertSeen("the ⟦Harbour Convention from 1948⟧", "title Harbour Convention 1948");
    assertSeen("the ⟦Harbour Convention⟧ of men", "title Harbour Convention");
    assertSeen("the ⟦Harbour Convention, 1948⟧, and", "title Harbour Convention 1948");
    assertSeen("the ⟦Harbour Convention, 1948⟧.", "title Harbour Convention 1948");
    assertSeen("the ⟦Harbour Convention, 1948⟧; it", "title Harbour Convention 1948");
    assertSeen("(the ⟦Harbour Convention, 1948⟧)", "title Harbour Convention 1948");
    assertSeen("the ⟦Harbour Convention, 1948⟧", "title Harbour Convention 1948");
    assertSeen("the '⟦Harbour Convention, 1948⟧' and", "title Harbour Convention 1948");
    assertSeen("the ⟦Harbour Convention⟧, 1948 men", "title Harbour Convention");
    assertSeen("the ⟦Harbour Convention 1948⟧, and", "title Harbour Convention 1948");
    assertSeen("the ⟦Harbour Convention⟧ 1948 men", "title Harbour Convention");
    assertSeen("the ⟦Harbour Convention⟧ 2948, and", "title Harbour Convention");
  }

  @Test
  void aTitleGoesOnBehindItsYear() {
    assertSeen(
        "the ⟦Convention of 1928 relating to lost ropes⟧",
        "title Convention relating to lost ropes 1928");
    assertSeen(
        "the ⟦Convention of 12 May 1994 on the Return of Ropes⟧",
        "title Convention on the Return of Ropes 1994");
    assertSeen("the ⟦Convention of 1928⟧ for Croatia", "title Convention 1928");
    assertSeen("the ⟦Convention of 1928⟧ and the Return of Ropes", "title Convention 1928");
    assertSeen(
        "the ⟦Treaty of 1928 between Siam and Peru⟧", "title Treaty between Siam and Peru 1928");
    assertSeen(
        "the ⟦Convention of 1928⟧ concerning ropes of ships and sails and masts and nets and oars"
            + " and more of it",
        "title Convention 1928");
  }
}
