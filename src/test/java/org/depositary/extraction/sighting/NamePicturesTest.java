package org.depositary.extraction.sighting;

import static org.depositary.extraction.sighting.SightingPicture.assertSeen;

import org.junit.jupiter.api.Test;

class NamePicturesTest {

  @Test
  void aNameMayEndTheTextWithABracket() {
    assertSeen("under the ⟦Convention (genocide)⟧", "the genocide-convention");
  }

  @Test
  void aNameNeedsACapital() {
    assertSeen("the genocide convention");
    assertSeen("the ⟦Genocide convention⟧", "the genocide-convention");
    assertSeen("⟦GENOCIDE CONVENTION⟧", "genocide-convention");
    assertSeen("⟦convention on the rights of the child⟧", "crc");
    assertSeen("⟦Конвенция о правах ребенка⟧", "crc");
  }

  @Test
  void reportsAndSymbolsAreNone() {
    assertSeen("[1999] ECHR 5");
    assertSeen("(⟦ECHR⟧) 5, see ECHR 2001-II", "echr");
    assertSeen("[1999]xECHR of it");
    assertSeen("CRC 5 and the CRC Committee");
    assertSeen("A/CRC and CRC/C, CRC_5, @CRC, #CRC, the CRC-based");
    assertSeen("the ⟦CRC⟧, ⟦CRC⟧. ⟦CRC⟧", "the crc", "crc", "crc");
  }

  @Test
  void whatIsMadeOfANameIsNone() {
    assertSeen("the Genocide Convention Conference");
    assertSeen("the Genocide Convention ⟦Act⟧", "other");
    assertSeen("the ICCPR ⟦Act⟧", "other");
    assertSeen("UNCLOS III met");
    assertSeen("the CRC Committee");
    assertSeen("⟦Committee on the Rights of the Child⟧ (⟦CRC⟧) said", "home crc", "crc other");
  }

  @Test
  void aNoteIsNoPartOfAName() {
    assertSeen("the ⟦Optional Protocol⟧[1] binds", "the iccpr-op1");
    assertSeen("footnote\n5 ⟦Genocide Convention⟧", "genocide-convention");
    assertSeen("x\n4. ⟦Genocide Convention⟧", "genocide-convention");
    assertSeen("⟦Protocol No. 4⟧. It", "echr-p4");
    assertSeen("Protocol No. 1 May 1999");
  }

  @Test
  void yearsBelongToTheName() {
    assertSeen("the ⟦Genocide Convention (1948)⟧", "the genocide-convention 1948");
    assertSeen("the ⟦Genocide Convention of 9 December 1948⟧", "the genocide-convention 1948");
    assertSeen("the ⟦Genocide Convention, 1948⟧,", "the genocide-convention 1948");
    assertSeen("the ⟦Genocide Convention of 1949⟧", "the genocide-convention 1949");
    assertSeen("the ⟦1966 ICCPR⟧", "the iccpr 1966");
    assertSeen("the ⟦ICCPR (1966)⟧", "the iccpr 1966");
    assertSeen("the ⟦ICCPR⟧ (2010)", "the iccpr");
    assertSeen("the ⟦1951 Refugee Convention⟧", "the refugee-convention");
    assertSeen("in\n⟦1951 Refugee Convention⟧", "refugee-convention");
    assertSeen("the ⟦Vienna Convention (1969)⟧ binds", "the vclt");
  }

  @Test
  void countsAndQualifiers() {
    assertSeen("the four ⟦Geneva Conventions⟧", "geneva-conventions-1949");
    assertSeen("the four ⟦1949 Geneva Conventions⟧", "geneva-conventions-1949");
    assertSeen("all the ⟦Geneva Conventions⟧", "the geneva-conventions-1949");
    assertSeen("the ⟦United Nations Genocide Convention⟧", "the genocide-convention");
    assertSeen("the ⟦UN 1948 Genocide Convention⟧", "the genocide-convention");
    assertSeen("the ⟦United Nations Hague UN Genocide Convention⟧", "the genocide-convention");
  }

  @Test
  void titlesGoOnBehindANameThatManyHave() {
    assertSeen(
        "the ⟦Vienna Convention on Lost Ropes⟧", "the vclt 'Vienna Convention on Lost Ropes'");
    assertSeen(
        "the ⟦European Convention on Lost Ropes of 1999⟧",
        "the echr 1999 'European Convention on Lost Ropes'");
    assertSeen("the ⟦Vienna Convention to the Ropes⟧", "the vclt");
    assertSeen("the ⟦Vienna Convention of Ropes⟧", "the vclt");
    assertSeen("the ⟦Vienna Convention⟧ on ropes", "the vclt");
  }

  @Test
  void theLongestNameWins() {
    assertSeen(
        "the ⟦Hague Convention on the Civil Aspects of International Child Abduction⟧",
        "the hague-abduction-1980");
    assertSeen("the ⟦Vienna Convention on the Law of Treaties⟧", "the vclt");
    assertSeen("the ⟦American Convention on Human Rights⟧ (ACHR) binds", "the achr calls achr");
    assertSeen(
        "the ⟦Convention on the Rights of the Child⟧ and the ⟦Convention against Torture⟧",
        "the crc",
        "the cat");
  }

  @Test
  void wordsBesideAnAbbreviationShowWhatItIs() {
    assertSeen("under the ⟦CRC⟧", "the crc instrument");
    assertSeen("judgment of the ⟦ECHR⟧", "the echr body");
    assertSeen("the ⟦ECHR⟧ held", "the echr body");
    assertSeen("the ⟦ECHR⟧ prohibits", "the echr instrument");
    assertSeen("party to the ⟦ECHR⟧", "the echr instrument");
    assertSeen("complained to the ⟦CAT⟧", "the cat body");
    assertSeen("ratified by all the states the ⟦CRC⟧", "the crc");
    assertSeen(
        "ratified the ⟦ICCPR⟧, the ⟦CRC⟧ and ⟦CAT⟧",
        "the iccpr instrument",
        "the crc instrument",
        "cat instrument");
    assertSeen(
        "ratified the ⟦ICCPR⟧. In a long chapter the ⟦CRC⟧", "the iccpr instrument", "the crc");
    assertSeen("ratified the ⟦ICCPR⟧, men, ⟦CAT⟧", "the iccpr instrument", "cat");
    assertSeen("Catholic Relief Commission (⟦CRC⟧) and the ⟦CRC⟧", "crc other", "the crc");
    assertSeen("the great Catholic Relief Commission (⟦CRC⟧)", "crc other");
    assertSeen("the Catholic Commission (⟦CRC⟧)", "crc");
    assertSeen("the Catholic relief Commission (⟦CRC⟧)", "crc other");
    assertSeen("the Commission for Refugees of Chad (⟦CRC⟧)", "crc other");
    assertSeen("Catholic Relief Commission [⟦CRC⟧]", "crc");
    assertSeen("Catholic Relief Commission (the ⟦CRC⟧)", "the crc");
    assertSeen("(⟦CRC⟧)", "crc");
    assertSeen("aCatholic Relief Commission (⟦CRC⟧)", "crc");
  }
}
