package org.depositary.extraction.authority;

import static org.depositary.extraction.authority.Picture.assertAuthorities;

import org.junit.jupiter.api.Test;

class DocketPicturesTest {

  @Test
  void courtsAreKnownByTheirNumbers() {
    assertAuthorities("In OC-23/17, and ⟦T-29/69 P⟧ of", "CJEU | T-29/69 P");
    assertAuthorities("C-29/690 and C-2/6, T/29/69");
    assertAuthorities("⟦F‑29/69⟧ stands", "CJEU | F-29/69");
    assertAuthorities("CCPR/C/127/2728 stands, ccpr/C/127/D/5");
    assertAuthorities("⟦IT-94-1-T/2⟧.", "ICTY | IT-94-1-T/2");
    assertAuthorities("⟦IT-94-1⟧-", "ICTY | IT-94-1");
    assertAuthorities("⟦IT-94-1⟧–2", "ICTY | IT-94-1");
  }

  @Test
  void wordsAnnounceNumbers() {
    assertAuthorities("⟦application no. 1234/05⟧", "ECtHR | 1234/05");
    assertAuthorities("⟦Application no. 1234/05/6⟧", "1234/05/6");
    assertAuthorities("⟦Applications nos. 1234/05 and 1235/06⟧", "ECtHR | 1234/05");
    assertAuthorities("⟦applications nos. 1234/05⟧ and 5 May 1999", "ECtHR | 1234/05");
    assertAuthorities("⟦applications nos. 1234/05⟧ and 12 men", "ECtHR | 1234/05");
    assertAuthorities("app. no. 1234/05");
    assertAuthorities("⟦communication No. 829/1998⟧", "829/1998");
    assertAuthorities("⟦communication No. X/1998⟧", "X/1998");
    assertAuthorities("communication No. Roe");
    assertAuthorities("application no. five");
    assertAuthorities("⟦Roe v. Doe, G.R. No. 175888⟧", "Roe v. Doe | 175888");
    assertAuthorities("⟦Roe v. Doe, PCA Case No. 2013-19⟧", "Roe v. Doe | PCA | 2013-19");
    assertAuthorities("⟦Roe v. Doe, G. No. 5⟧", "Roe v. Doe | 5");
    assertAuthorities("⟦Roe v. Doe⟧, Case Roe", "Roe v. Doe");
    assertAuthorities("⟦Roe v. Doe, Joined Cases nos. 5/99 and 6/99⟧", "Roe v. Doe | ECtHR | 5/99");
    assertAuthorities("⟦Roe v. Doe, no 5/99⟧", "Roe v. Doe | ECtHR | 5/99");
    assertAuthorities("⟦Roe v. Doe, No. B-2/99⟧", "Roe v. Doe | B-2/99");
    assertAuthorities("⟦Roe v. Doe, number 5⟧", "Roe v. Doe | 5");
    assertAuthorities(
        "⟦Roe v. Doe, nos. 1234/05, 1235/06; 1236/07 & 1237/08⟧ and 5 others",
        "Roe v. Doe | ECtHR | 1234/05");
  }

  @Test
  void chambersAndRemarksStandBeside() {
    assertAuthorities("⟦Roe v. Doe [GC]⟧, § 5", "Roe v. Doe | ECtHR");
    assertAuthorities("⟦Roe v. Doe (merits), 5 May 1999⟧", "Roe v. Doe | 1999-05-05");
    assertAuthorities("⟦Roe v. Doe (Minister of Justice), 5 May 1999⟧", "Roe v. Doe | 1999-05-05");
    assertAuthorities("⟦Roe v. Doe⟧ (Minister of Justice), he said", "Roe v. Doe");
    assertAuthorities("⟦Roe v. Doe⟧ (Minister 5), 5 May 1999", "Roe v. Doe");
    assertAuthorities("⟦Roe v. Doe⟧ (minister), 5 May 1999", "Roe v. Doe");
    assertAuthorities("⟦Roe v. Doe, Judgment (Merits), 5 May 1999⟧", "Roe v. Doe | 1999-05-05");
    assertAuthorities("⟦Roe v. Doe⟧, Judgment (of old), 5 May 1999", "Roe v. Doe");
    assertAuthorities(
        "⟦Roe v. Doe, Trial Chamber Judgment of 5 May 1999⟧", "Roe v. Doe | 1999-05-05");
    assertAuthorities(
        "⟦Roe v. Doe, Grand Chamber, judgment, 5 May 1999⟧", "Roe v. Doe | 1999-05-05");
    assertAuthorities(
        "⟦Roe v. Doe, Judgment on the Merits of Peace, 5 May 1999⟧", "Roe v. Doe | 1999-05-05");
    assertAuthorities("⟦Roe v. Doe⟧, judgment of men, 5 May 1999", "Roe v. Doe");
    assertAuthorities("⟦Roe v. Doe. Merits. Judgment of 5 May 1999⟧", "Roe v. Doe | 1999-05-05");
    assertAuthorities("⟦Roe v. Doe⟧. Later on 5 May 1999", "Roe v. Doe");
    assertAuthorities("⟦Roe v. Doe (2005) 1 SA 5 (SCA)⟧, he", "Roe v. Doe | 2005");
    assertAuthorities("⟦Roe v. Doe 2005 (1) SA 171 (CC)⟧, he", "Roe v. Doe | 2005");
    assertAuthorities("⟦Roe v. Doe 2005 (1) SA 171⟧ (of it), he", "Roe v. Doe | 2005");
    assertAuthorities("⟦Roe v. Doe⟧ (SCA), he", "Roe v. Doe");
  }

  @Test
  void bracketsHoldDetails() {
    assertAuthorities(
        "⟦Roe v. Doe (no. 1234/05, 5 May 1999)⟧", "Roe v. Doe | ECtHR | 1234/05 | 1999-05-05");
    assertAuthorities(
        "⟦Roe v. Doe (no. 1234/05; 5 May 1999⟧; men)", "Roe v. Doe | ECtHR | 1234/05 | 1999-05-05");
    assertAuthorities(
        "⟦Roe v. Doe (no. 1234/05, 5 May 1999⟧", "Roe v. Doe | ECtHR | 1234/05 | 1999-05-05");
    assertAuthorities("⟦Roe v. Doe⟧ (men)", "Roe v. Doe");
    assertAuthorities(
        "⟦Roe v. Doe (the Harbour case, no. 1234/05)⟧", "Roe v. Doe | ECtHR | 1234/05");
    assertAuthorities("⟦Roe v. Doe⟧ (the Harbour case)", "Roe v. Doe");
    assertAuthorities("⟦Roe v. Doe⟧ (the Harbour case of 1999, no. 1234/05)", "Roe v. Doe");
    assertAuthorities("⟦Roe v. Doe (1999)⟧", "Roe v. Doe | 1999");
    assertAuthorities("⟦Roe v. Doe⟧ [1999]", "Roe v. Doe");
  }

  @Test
  void datesAndYears() {
    assertAuthorities("⟦Roe v. Doe, 1999⟧, and", "Roe v. Doe | 1999");
    assertAuthorities("⟦Roe v. Doe⟧, 1999 and", "Roe v. Doe");
    assertAuthorities("⟦Roe v. Doe⟧, 3999, and", "Roe v. Doe");
    assertAuthorities("⟦Roe v. Doe (1999), 5 May 1998⟧", "Roe v. Doe | 1998-05-05");
    assertAuthorities("⟦Roe v. Doe, 5 May 1998, 6 May 1999⟧", "Roe v. Doe | 1998-05-05");
    assertAuthorities("⟦Roe v. Doe⟧, 19999, and", "Roe v. Doe");
  }

  @Test
  void reports() {
    assertAuthorities("⟦Doe v. Roe, 410 U.S. 113 (1973)⟧, stands", "Doe v. Roe | 1973");
    assertAuthorities("⟦Doe v. Roe, 410 U.S. 113⟧, 115-117 (1973)", "Doe v. Roe");
    assertAuthorities("⟦Doe v. Roe, 5 F.2d 17⟧, stands", "Doe v. Roe");
    assertAuthorities("⟦Doe v. Roe⟧, 5 F.Supp 17", "Doe v. Roe");
    assertAuthorities("⟦Doe v. Peru⟧, 2001-II ECHR 5", "Doe v. Peru | ECtHR");
    assertAuthorities("⟦Doe v. Roe, ECHR 2001-II⟧, stands", "Doe v. Roe | ECtHR");
    assertAuthorities("⟦Doe v. Roe, ECHR 2001⟧", "Doe v. Roe | ECtHR");
    assertAuthorities("⟦Doe v. Roe⟧, Reports 1996", "Doe v. Roe");
    assertAuthorities("⟦Doe v. Roe, ICJ Reports 1980, p. 3⟧, stands", "Doe v. Roe | ICJ | 1980");
    assertAuthorities("⟦Doe v. Roe, I.C.J. Reports 1980, p. 3⟧", "Doe v. Roe | ICJ | 1980");
    assertAuthorities("⟦Doe v. Roe, PCIJ Reports 1930, 5⟧", "Doe v. Roe | PCIJ | 1930");
    assertAuthorities("⟦Chad v. Mali, ICJ Rep 1980⟧, p.3", "Chad v. Mali | ICJ | 1980");
    assertAuthorities("⟦Doe v. Roe, ICJ Reports 1980⟧, 5 men", "Doe v. Roe | ICJ | 1980");
    assertAuthorities("⟦Doe v. Roe, [2012] ICJ Rep 422⟧", "Doe v. Roe | ICJ | 2012");
    assertAuthorities("⟦Doe v. Roe, Series A no. 28⟧", "Doe v. Roe");
    assertAuthorities("⟦Doe v. Roe, Series A/B No. 40⟧", "Doe v. Roe");
    assertAuthorities("⟦Doe v. Roe, Series C, No 5⟧", "Doe v. Roe");
    assertAuthorities("⟦Doe v. Roe⟧, Series of men", "Doe v. Roe");
    assertAuthorities("⟦Doe v. Roe⟧, Series A 5", "Doe v. Roe");
    assertAuthorities("⟦Doe v. Roe, [2005] EWCA 5⟧", "Doe v. Roe | 2005");
    assertAuthorities("⟦Doe v. Roe⟧, [2005] X 5", "Doe v. Roe");
    assertAuthorities("⟦Doe v. Roe⟧, 5 men", "Doe v. Roe");
    assertAuthorities("⟦Doe v. Roe⟧, 5 UK men", "Doe v. Roe");
    assertAuthorities("⟦Doe v. Roe⟧, AB 5", "Doe v. Roe");
    assertAuthorities("⟦Doe v. Roe (2005) 5 BHRR 7⟧", "Doe v. Roe | 2005");
  }

  @Test
  void identifiers() {
    assertAuthorities(
        "⟦Roe v. Doe, ECLI:CE:ECHR:2013:0101JUD000123413⟧.",
        "Roe v. Doe | ECtHR | ECLI:CE:ECHR:2013:0101JUD000123413");
    assertAuthorities(
        "⟦Roe v. Doe, ECLI:EU:C:1969:57⟧, and", "Roe v. Doe | CJEU | ECLI:EU:C:1969:57");
    assertAuthorities("⟦ECLI:XY:ABC:2013:1⟧.", "ECLI:XY:ABC:2013:1");
    assertAuthorities("ECLI: of it");
  }
}
