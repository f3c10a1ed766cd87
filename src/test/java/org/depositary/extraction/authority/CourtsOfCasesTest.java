package org.depositary.extraction.authority;

import static org.depositary.extraction.authority.Picture.assertAuthorities;

import org.junit.jupiter.api.Test;

class CourtsOfCasesTest {

  @Test
  void courtOfOneCaseIsNotThatOfItsNeighbours() {
    assertAuthorities(
        "⟦Roe v. Chile (1999)⟧; ⟦Poe v. Board of Roads, 12 U.S. 7 (1954)⟧;"
            + " ⟦Prosecutor v. Doe, ICTR-97-1-T⟧",
        "Roe v. Chile | 1999",
        "Poe v. Board of Roads | 1954",
        "Prosecutor v. Doe | ICTR | ICTR-97-1-T");
    assertAuthorities(
        "⟦Roe v. Chile⟧, ⟦Poe v. Peru⟧ and ⟦Prosecutor v. Doe, ICTR-97-1-T⟧",
        "Roe v. Chile",
        "Poe v. Peru",
        "Prosecutor v. Doe | ICTR | ICTR-97-1-T");
  }

  @Test
  void courtEndsWithItsClause() {
    assertAuthorities("the Inter-American Court sat late; ⟦Roe v. Chile⟧ was old", "Roe v. Chile");
    assertAuthorities("the Inter-American Court in ⟦Roe v. Chile⟧ held", "Roe v. Chile | IACtHR");
  }

  @Test
  void courtNearByDecidesOnlyWhatItCanDecide() {
    assertAuthorities(
        "the European Court of Human Rights read ⟦Poe v. Board of Roads⟧", "Poe v. Board of Roads");
    assertAuthorities("the ICTY read ⟦Roe v. Chile⟧", "Roe v. Chile");
    assertAuthorities("the ICTY in ⟦Prosecutor v. Doe⟧ held", "Prosecutor v. Doe | ICTY");
  }
}
