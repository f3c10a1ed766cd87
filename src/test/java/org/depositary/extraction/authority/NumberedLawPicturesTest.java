package org.depositary.extraction.authority;

import static org.depositary.extraction.authority.Picture.assertAuthorities;

import org.junit.jupiter.api.Test;

class NumberedLawPicturesTest {

  @Test
  void lawsHaveNumbers() {
    assertAuthorities("⟦Law No. 5/1996 of Malta⟧", "law | MT");
    assertAuthorities("⟦Law of Malta No. 5⟧", "law | MT");
    assertAuthorities("⟦Maltese Law No. 5⟧", "law | MT");
    assertAuthorities("⟦Law 55-57⟧ of it", "law");
    assertAuthorities("⟦Law No. 55⟧–57", "law");
    assertAuthorities("⟦Law No. 5.5⟧", "law");
    assertAuthorities("⟦Law No. 5⟧.", "law");
    assertAuthorities("⟦Federal Law N° 55-FZ⟧", "law");
    assertAuthorities("Law No. five");
    assertAuthorities("Law 55 of Malta");
    assertAuthorities("⟦Law No. 123456789012345678901234⟧", "law");
  }

  @Test
  void decreesMayHaveABareNumber() {
    assertAuthorities("⟦Decree 55 of Malta⟧", "law | MT");
    assertAuthorities("⟦Legislative Decree 55⟧", "law");
    assertAuthorities("⟦Law-Decree No 55⟧.", "law");
    assertAuthorities("Decree of it");
    assertAuthorities("a Decree was made");
    assertAuthorities("Law 55");
  }

  @Test
  void subjects() {
    assertAuthorities("⟦Law on the Protection of Animals⟧", "law");
    assertAuthorities("⟦Law of Malta on the Protection of Animals⟧", "law | MT");
    assertAuthorities("⟦Maltese Law on Citizenship⟧", "law | MT");
    assertAuthorities("⟦Law on the Citizenship of the Republic of Malta⟧", "law | MT");
    assertAuthorities("⟦Law on Sedition, War and Strife of Malta⟧", "law | MT");
    assertAuthorities("⟦Law on Sedition⟧, War and the men", "law");
    assertAuthorities("⟦Law on Sedition⟧, Peace", "law");
    assertAuthorities("⟦Law on Sedition, and War⟧", "law");
    assertAuthorities("Law on animals");
    assertAuthorities("Law for Animals");
  }

  @Test
  void datesAndYears() {
    assertAuthorities("⟦Law of 5 May 1958⟧", "law");
    assertAuthorities("Law of 1958");
    assertAuthorities("Law of Malta");
    assertAuthorities("the ⟦Animals Act, No. 5 of 1999⟧", "law");
    assertAuthorities("the ⟦Animals Act⟧, 5/99", "law");
    assertAuthorities("the ⟦Animals Act 5/99⟧", "law");
    assertAuthorities("the ⟦Animals Act (1999)⟧", "law");
    assertAuthorities("the ⟦Animals Act⟧ (1999 and", "law");
    assertAuthorities("the ⟦Animals Act, 1999⟧", "law");
    assertAuthorities("the ⟦Animals Act 1999-2000⟧", "law");
    assertAuthorities("the ⟦Animals Act 1999-00⟧", "law");
    assertAuthorities("the ⟦Animals Act 1999-5⟧", "law");
    assertAuthorities("the ⟦Animals Act 1999/2000⟧", "law");
    assertAuthorities("the ⟦Animals Act⟧ 3999", "law");
    assertAuthorities("the ⟦Animals Act⟧ 19990", "law");
    assertAuthorities("the ⟦Animals Act of 5 May 1999⟧", "law");
    assertAuthorities("the ⟦Animals Act of 1999⟧", "law");
  }

  @Test
  void booksOfStatutes() {
    assertAuthorities("⟦Public Law 107-56⟧", "law | US");
    assertAuthorities("⟦Public Law 5⟧", "law | US");
    assertAuthorities("Public Law X");
    assertAuthorities("⟦5 U.S.C.⟧ § 7", "law | US");
    assertAuthorities("X U.S.C.");
    assertAuthorities("U.S.C.");
    assertAuthorities("⟦Executive Order 5⟧", "law | US");
    assertAuthorities("⟦Executive Order No. 5⟧", "law | US");
    assertAuthorities("Executive Order of it");
  }

  @Test
  void lawsOfTheUnion() {
    assertAuthorities("⟦Regulation (EU) 2016/679⟧", "law | EU");
    assertAuthorities("⟦Regulation (EC) No. 45/2001⟧", "law | EU");
    assertAuthorities("⟦Regulation (EU, Euratom) 2018/1046⟧", "law | EU");
    assertAuthorities("⟦Directive 95/46/EC⟧", "law | EU");
    assertAuthorities("Directive No. 5");
    assertAuthorities("⟦Data Protection Directive⟧", "law | EU");
    assertAuthorities("⟦Data Protection Directive of 1995⟧", "law | EU");
    assertAuthorities("Presidential Policy Directive");
    assertAuthorities("Data Protection Regulation");
    assertAuthorities("the Directive");
    assertAuthorities("⟦Framework Decision 2002/584/JHA⟧", "law | EU");
  }

  @Test
  void ownersOfLaws() {
    assertAuthorities(
        "⟦its national law⟧, ⟦their domestic law⟧ and ⟦national legislation⟧",
        "* law",
        "* law",
        "* law");
    assertAuthorities("some ⟦national law⟧", "* law");
  }

  @Test
  void bodiesInsideNames() {
    assertAuthorities("Institute of International Law");
    assertAuthorities("Institute for the International Law");
    assertAuthorities("International Law Commission");
    assertAuthorities("⟦International law⟧ Commission", "international law");
    assertAuthorities("the Public International Law School");
    assertAuthorities("Professor ⟦International Law⟧", "international law");
    assertAuthorities("Of ⟦International Law⟧", "international law");
    assertAuthorities("he of ⟦International Law⟧", "international law");
    assertAuthorities("he read ⟦International Law⟧", "international law");
    assertAuthorities("war, of the ⟦International Law⟧", "international law");
    assertAuthorities("and of in ⟦International Law⟧", "international law");
    assertAuthorities("⟦Refugee Law⟧, he said", "international refugee law");
    assertAuthorities("⟦Jus Cogens⟧ and War", "jus cogens");
  }

  @Test
  void responsibility() {
    assertAuthorities(
        "⟦responsibility of the State for internationally wrongful acts⟧",
        "law of State responsibility");
    assertAuthorities("responsibility. For internationally wrongful acts");
    assertAuthorities(
        "responsibility, of which much has been said by many people in long books, for"
            + " internationally wrongful acts");
    assertAuthorities("for internationally wrongful acts");
  }
}
