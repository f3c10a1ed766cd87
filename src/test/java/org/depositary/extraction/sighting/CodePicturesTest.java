package org.depositary.extraction.sighting;

import static org.depositary.extraction.sighting.SightingPicture.assertSeen;

import org.junit.jupiter.api.Test;

class CodePicturesTest {

  @Test
  void codesOfTheCourt() {
    assertSeen("P1-1 of the group");
  }

  @Test
  void protocolsByNumber() {
    assertSeen("⟦Protocols Nos. 6⟧ and ⟦13⟧", "echr-p6 instrument", "echr-p13 instrument");
    assertSeen("⟦Protocol No. 1⟧ and ⟦Protocol 4⟧", "echr-p1", "echr-p4");
    assertSeen("⟦Protocol No 1⟧, 4 and 99", "echr-p1");
    assertSeen("Protocol 4 May");
    assertSeen("⟦Prot. 1⟧", "echr-p1 instrument");
    assertSeen("⟦Protocole n° 1⟧", "echr-p1 instrument");
    assertSeen("⟦Protocol № 4⟧", "echr-p4");
    assertSeen("Protocol No. X");
    assertSeen("ILO ⟦Conventions Nos. 87⟧ and ⟦98⟧", "ilo-c087 instrument", "ilo-c098 instrument");
    assertSeen("Conventions 87 and 98");
    assertSeen("⟦Convention No. 87⟧", "ilo-c087");
  }

  @Test
  void homes() {
    assertSeen(
        "the ⟦European Court of Human Rights⟧, Doe [⟦GC⟧], ⟦no⟧. 7334/13",
        "home echr",
        "home echr",
        "home echr");
    assertSeen("the ⟦GC⟧ of it", "the geneva-conventions-1949");
    assertSeen(
        "⟦no⟧. 7334/13, no. 733/1, no. 73/13, no. 7334/134, no. 7334-13, no. 1234567/13",
        "home echr");
    assertSeen("no. 7334/1");
    assertSeen("no.   7334/13");
    assertSeen("⟦nos⟧. 123/45", "home echr");
    assertSeen("the european court of human rights");
  }

  @Test
  void lawsAndNumbers() {
    assertSeen("the ⟦Constitution⟧ and the constitution", "other");
    assertSeen("the international Law, the Hague Law");
    assertSeen("⟦28(a)(ii)⟧ and 1.28(a), 5/28(a)", "art_28__point_a__subpoint_ii");
    assertSeen("⟦6th article⟧, 6th man, 16x", "art_6");
    assertSeen("28");
    assertSeen("⟦28(a)⟧", "art_28__point_a");
    assertSeen("⟦article 5⟧ and x-article 6", "art_5");
  }
}
