package org.depositary.extraction.authority;

import static org.depositary.extraction.authority.Picture.assertAuthorities;

import org.junit.jupiter.api.Test;

class DecisionPictureTest {

  @Test
  void partiesWithTheirDetails() {
    assertAuthorities("In ⟦Doe v. Ruritania⟧, the court agreed.", "Doe v. Ruritania");
    assertAuthorities(
        "(see ⟦Roe and Others v. Croatia [GC], no. 1234/13⟧, §§ 96-101)",
        "Roe and Others v. Croatia | ECtHR | 1234/13");
    assertAuthorities(
        "the case of ⟦Roe v. Ukraine (no. 72286/01, 28 March 2006⟧; for others see there)",
        "Roe v. Ukraine | ECtHR | 72286/01 | 2006-03-28");
    assertAuthorities(
        "and ⟦Roe v. the Netherlands, nos. 42525/07 and 60800/08⟧, § 5",
        "Roe v. the Netherlands | ECtHR | 42525/07");
    assertAuthorities("⟦Doe v. Roe, 410 U.S. 113 (1973)⟧, was overruled", "Doe v. Roe | 1973");
    assertAuthorities("⟦Doe v City of Ulm [2011] ECHR 933⟧.", "Doe v City of Ulm | ECtHR | 2011");
    assertAuthorities(
        "⟦Doe v. Honduras, Merits, Judgment of July 29, 1988, Series C No. 4⟧",
        "Doe v. Honduras | 1988-07-29");
  }

  @Test
  void statesAreParties() {
    assertAuthorities(
        "⟦Bosnia and Herzegovina v. Serbia and Montenegro⟧ before the International Court of"
            + " Justice",
        "Bosnia and Herzegovina v. Serbia and Montenegro | ICJ");
    assertAuthorities(
        "⟦Application of the Genocide Convention (The Gambia v. Myanmar)⟧ is pending",
        "Application of the Genocide Convention (The Gambia v. Myanmar)");
    assertAuthorities(
        "⟦Georgia v. Russia (II) [GC], no. 38263/08, 21 January 2021⟧",
        "Georgia v. Russia | ECtHR | 38263/08 | 2021-01-21");
  }

  @Test
  void prosecutionsListTheAccused() {
    assertAuthorities(
        "⟦Prosecutor v. Kunarac, Kovač and Vuković, IT-96-23-T & IT-96-23/1-T⟧ held",
        "Prosecutor v. Kunarac, Kovač and Vuković | ICTY | IT-96-23-T");
    assertAuthorities(
        "The ⟦Prosecutor v. Bosco Ntaganda, ICC-01/04-02/06, 8 July 2019⟧",
        "Prosecutor v. Bosco Ntaganda | ICC | ICC-01/04-02/06 | 2019-07-08");
    assertAuthorities(
        "⟦Prosecutor v. Tadić, Case No. IT-94-1-T, Judgment, 7 May 1997⟧, para. 5",
        "Prosecutor v. Tadić | ICTY | IT-94-1-T | 1997-05-07");
  }

  @Test
  void nameBeforeABracketWithANumber() {
    assertAuthorities(
        "⟦Krstić (IT-98-33-T, Trial Chamber, 2 August 2001; Appeal IT-98-33-A, 19 April 2004)⟧ and",
        "Krstić | ICTY | IT-98-33-T | 2001-08-02");
    assertAuthorities(
        "⟦Nahimana, Barayagwiza & Ngeze (the Media case, ICTR-99-52)⟧ on radio",
        "Nahimana, Barayagwiza & Ngeze | ICTR | ICTR-99-52");
  }

  @Test
  void numbersStandBeforeTheNameOrAlone() {
    assertAuthorities(
        "⟦Case C-29/69, Stauder v City of Ulm⟧, was early.",
        "Stauder v City of Ulm | CJEU | C-29/69");
    assertAuthorities("in ⟦application no. 40984/07⟧ it", "ECtHR | 40984/07");
    assertAuthorities("⟦ECLI:EU:C:1969:57⟧.", "CJEU | ECLI:EU:C:1969:57");
  }

  @Test
  void numberBehindOtherWordsClosesTheCitation() {
    assertAuthorities(
        "⟦Prosecutor v. Roe, Judgment pursuant to Article 74 of the Statute, ICC-01/04-01/06, 14"
            + " March 2012⟧.",
        "Prosecutor v. Roe | ICC | ICC-01/04-01/06 | 2012-03-14");
    assertAuthorities(
        "⟦Communication No. 829/1998, Roe v. Canada⟧, para. 3", "Roe v. Canada | 829/1998");
  }

  @Test
  void knownByAName() {
    assertAuthorities(
        "The International Court of Justice in the ⟦Corfu Channel Case (1949)⟧ held",
        "Corfu Channel | ICJ | 1949");
    assertAuthorities("the ⟦Nuremberg judgment⟧ and", "Nuremberg | IMT");
    assertAuthorities("the ⟦Bosnian Genocide judgment⟧", "Bosnian Genocide | ICJ");
    assertAuthorities("the ICJ's ⟦advisory opinion on Kosovo⟧ is", "Kosovo | ICJ");
    assertAuthorities(
        "an ⟦Advisory Opinion of 8 July 1996 on the Legality of the Threat or Use of Nuclear"
            + " Weapons⟧ by the ICJ",
        "Legality of the Threat or Use of Nuclear Weapons | ICJ | 1996-07-08");
    assertAuthorities(
        "the ICC’s first cases, such as ⟦Katanga and Chui⟧ in one country",
        "Katanga and Chui | ICC");
  }

  @Test
  void shortFormsNeedACue() {
    assertAuthorities(
        "⟦Prosecutor v. Galić, IT-98-29-T⟧ came first. Galić appealed. The ⟦Galić judgment⟧ stood.",
        "Prosecutor v. Galić | ICTY | IT-98-29-T",
        "Prosecutor v. Galić | ICTY | IT-98-29-T");
    assertAuthorities(
        "⟦Roe v. Croatia [GC], no. 1234/13⟧, § 1 ... (see ⟦Roe⟧, cited above, § 122)",
        "Roe v. Croatia | ECtHR | 1234/13",
        "Roe v. Croatia | ECtHR | 1234/13");
  }

  @Test
  void courtAndDateAreKeptWhereNoNameStands() {
    assertAuthorities(
        "In its ⟦judgment of 22 April 2010, the European Court of Human Rights⟧ said",
        "? ECtHR | 2010-04-22");
    assertAuthorities("The ⟦ICJ judgment of 26 February 2007⟧ is", "? ICJ | 2007-02-26");
    assertAuthorities(
        "the ⟦Supreme Court's judgment of 3 May 2010⟧ said", "? Supreme Court | 2010-05-03");
    assertAuthorities("a ⟦decision of European Court of Human Rights⟧ on it", "? ECtHR");
    assertAuthorities("⟦judgments of the European Court of Human Rights⟧", "* ECtHR");
  }

  @Test
  void saidDecisionIsTheOneBefore() {
    assertAuthorities(
        "The ⟦ICJ judgment of 26 February 2007⟧ was long. The ⟦above-mentioned court's decision⟧"
            + " was final.",
        "? ICJ | 2007-02-26",
        "^ ICJ | 2007-02-26");
  }

  @Test
  void whatIsNoDecision() {
    assertAuthorities("according to court's decisions, the property returns");
    assertAuthorities("Article V. of it; (v) the fifth; in any case, a decision was taken");
    assertAuthorities("Adam vs. Eve, Batman v Superman and Eton v Harrow were shown");
    assertAuthorities("the said judgment, the Supreme Court and the Trump case");
  }

  @Test
  void titleBeforeTwoStatesInBracketsIsTheName() {
    assertAuthorities(
        "In ⟦Fishing Rights in the Grey Bay (Chile v. Malta)⟧, judges differed.",
        "Fishing Rights in the Grey Bay (Chile v. Malta)");
    assertAuthorities(
        "(⟦Roe v. the former Yugoslav Republic of Macedonia [GC], no. 1234/13⟧)",
        "Roe v. the former Yugoslav Republic of Macedonia | ECtHR | 1234/13");
  }

  @Test
  void titleMayHoldADateACompanyOrLinkingWords() {
    assertAuthorities(
        "See ⟦Seizure of 3 May 1999 (Chile v. Malta)⟧ and others.",
        "Seizure of 3 May 1999 (Chile v. Malta)");
    assertAuthorities(
        "In ⟦Harbour Lights, Rope and Sail Company, Limited (Chile v. Malta)⟧, it",
        "Harbour Lights, Rope and Sail Company, Limited (Chile v. Malta)");
    assertAuthorities(
        "see ⟦Questions relating to the Duty to Warn (Chile v Malta) [2012] ICJ Rep 422⟧.",
        "Questions relating to the Duty to Warn (Chile v Malta) | ICJ | 2012");
    assertAuthorities(
        "⟦Sealing in the Grey Bay (Chile v. Malta: Peru intervening)⟧, on",
        "Sealing in the Grey Bay (Chile v. Malta: Peru intervening)");
  }

  @Test
  void reportMakesATitleADecision() {
    assertAuthorities(
        "⟦Grey Bay, Second Phase, Judgment, ICJ Reports 1970, 3⟧, para 33",
        "Grey Bay | ICJ | 1970");
    assertAuthorities(
        "(⟦Harbour Staff in Malta, Judgment, I.C.J. Reports 1980, p. 3⟧): it",
        "Harbour Staff in Malta | ICJ | 1980");
    assertAuthorities("In its plea, Judgment Day came, ICJ or not.");
  }

  @Test
  void reportsOfNationalCourts() {
    assertAuthorities("cf. ⟦S v Roe 2005 (1) SA 171 (CC)⟧; others", "S v Roe | 2005");
    assertAuthorities("⟦Ex parte Roe (No 3) [2000] 1 AC 147⟧, where he", "Ex parte Roe | 2000");
    assertAuthorities(
        "⟦R v Minister for Harbours, ex parte Doe [1991] 2 AC 10⟧ is",
        "R v Minister for Harbours, ex parte Doe | 1991");
    assertAuthorities(
        "in ⟦Doe v. Roe (G.R. No. 175888, 11 February 2009)⟧ the",
        "Doe v. Roe | 175888 | 2009-02-11");
    assertAuthorities("Re your letter. In re-reading Ex parte matters nothing was found.");
  }

  @Test
  void partsOfAJudgmentBehindFullStops() {
    assertAuthorities(
        "⟦Roe v. Peru. Merits, Reparations and Costs. Judgment of May 25, 2006. Series C No. 160⟧.",
        "Roe v. Peru | 2006-05-25");
    assertAuthorities(
        "⟦Doe v. Mali, Application No. 046/2016, Judgment (Merits), 11 May 2018⟧",
        "Doe v. Mali | 046/2016 | 2018-05-11");
  }

  @Test
  void initialsAreAnApplicantsList() {
    assertAuthorities(
        "in ⟦A.B., C.D., E.F. and G.H. v. Italy, communication No. 3042/2017⟧.",
        "A.B., C.D., E.F. and G.H. v. Italy | 3042/2017");
    assertAuthorities(
        "⟦Roe v. New Zealand (CCPR/C/127/D/2728/2016)⟧ and",
        "Roe v. New Zealand | CCPR/C/127/D/2728/2016");
    assertAuthorities("its ⟦Advisory Opinion OC-23/17⟧, para. 2", "IACtHR | OC-23/17");
  }

  @Test
  void headingInCapitalsIsNoParty() {
    assertAuthorities(
        "COURT OF THE GREAT AND THE SMALL HARBOUR TOWNS\n⟦ABC and DEF v. Republic of Mali⟧",
        "ABC and DEF v. Republic of Mali");
  }

  @Test
  void accusedBeforeJudgement() {
    assertAuthorities(
        "the ⟦Roe et al. Appeal Judgement⟧, para. 4, and ⟦Doe et al., Judgement⟧,",
        "Roe et al.",
        "Doe et al.");
  }
}
