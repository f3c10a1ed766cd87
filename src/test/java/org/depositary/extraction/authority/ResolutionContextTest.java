package org.depositary.extraction.authority;

import static org.depositary.extraction.authority.Picture.assertAuthorities;

import org.junit.jupiter.api.Test;

class ResolutionContextTest {

  @Test
  void theOrganInTheSameSentenceAdopted() {
    assertAuthorities(
        "The Human Rights Council met in Geneva and the General Assembly in New York, where"
            + " ⟦resolution 47/19⟧ was adopted.",
        "UNGA | 47/19");
    assertAuthorities(
        "⟦Resolution 31/20⟧, it is said, was adopted by the Human Rights Council.",
        "UNHRC | 31/20");
    assertAuthorities(
        "⟦Resolution 31/20⟧ was adopted by the General Assembly; the Human Rights Council met.",
        "UNGA | 31/20");
    assertAuthorities(
        "Of ⟦S/RES/822 (1993)⟧, the Council said that ⟦resolution 853⟧ was to be read with it.",
        "UNSC | 822 | 1993",
        "UNSC | 853");
  }

  @Test
  void theOrganNamedLastAdoptedWhereTheSentenceNamesNone() {
    assertAuthorities(
        "The Human Rights Council met. Then ⟦resolution 31/20⟧ was adopted.", "UNHRC | 31/20");
    assertAuthorities(
        "The Human Rights Council met.\n\nThen ⟦resolution 31/20⟧ was adopted.", "UNHRC | 31/20");
    assertAuthorities(
        "The General Assembly met. The Human Rights Council met. Then ⟦resolution 31/20⟧ was"
            + " adopted.",
        "UNHRC | 31/20");
    assertAuthorities(
        "The General Assembly met and the Human Rights Council too. Then all went home. Then"
            + " ⟦resolution 31/20⟧ was adopted.",
        "UNHRC | 31/20");
  }

  @Test
  void anOrganOfALaterSentenceDidNot() {
    assertAuthorities(
        "⟦Resolution 31/20⟧ was adopted. The Human Rights Council was pleased.", "? 31/20");
    assertAuthorities(
        "⟦Resolution 31/20⟧ was adopted.\n\nthe Human Rights Council was pleased.", "? 31/20");
    assertAuthorities("⟦Resolution 31/20⟧ was adopted.", "? 31/20");
    assertAuthorities(
        "⟦Resolution 31/20⟧ of 3 p.m. was adopted by the Human Rights Council.", "UNHRC | 31/20");
    assertAuthorities(
        "⟦Resolution 31/20⟧, adopted in the U.N. Building, pleased the Human Rights Council.",
        "UNHRC | 31/20");
  }

  @Test
  void itsResolutionIsThatOfTheOrganTheTextOpensWith() {
    assertAuthorities(
        "The General Assembly met on 3 May, and the Human Rights Council wrote that in its"
            + " ⟦resolution 47/19⟧ much was said.",
        "UNGA | 47/19");
    assertAuthorities(
        "The General Assembly met on 3 May. The Human Rights Council wrote. In its ⟦resolution"
            + " 47/19⟧ it spoke.",
        "UNGA | 47/19");
    assertAuthorities(
        "The Security Council met on 3 May. The Human Rights Council wrote. In its ⟦resolution"
            + " 47/19⟧ it spoke.",
        "UNHRC | 47/19");
  }

  @Test
  void anOrganAdoptsOnlyNumbersOfItsKind() {
    assertAuthorities("⟦Resolution 30/20⟧ was adopted by the General Assembly.", "? 30/20");
    assertAuthorities("⟦Resolution 31/20⟧ was adopted by the General Assembly.", "UNGA | 31/20");
    assertAuthorities("⟦Resolution 31/20⟧ was adopted by the Security Council.", "? 31/20");
    assertAuthorities(
        "⟦Resolution 70/20⟧ was adopted by the Human Rights Council.", "UNHRC | 70/20");
    assertAuthorities(
        "⟦Resolution 71/20⟧ was adopted by the Human Rights Council.", "UNGA | 71/20");
    assertAuthorities("⟦Resolution 99/20⟧ was adopted.", "UNGA | 99/20");
    assertAuthorities("⟦Resolution 100/20⟧ was adopted.", "? 100/20");
    assertAuthorities("⟦Resolution 199/20⟧ was adopted by the General Assembly.", "UNGA | 199/20");
    assertAuthorities("⟦Resolution 200/20⟧ was adopted by the General Assembly.", "? 200/20");
    assertAuthorities(
        "⟦Resolution 1996/31⟧ was adopted by the Economic and Social Council.", "ECOSOC | 1996/31");
    assertAuthorities("⟦Resolution 3541⟧ was adopted by the General Assembly.", "UNGA | 3541");
    assertAuthorities("⟦Resolution 3542⟧ was adopted by the General Assembly.", "? 3542");
    assertAuthorities("⟦Resolution 181⟧ was adopted by the Human Rights Council.", "? 181");
    assertAuthorities("⟦Resolution 181⟧ was adopted by the Security Council.", "UNSC | 181");
    assertAuthorities("⟦Resolution S-28/1⟧ was adopted by the General Assembly.", "UNGA | S-28/1");
    assertAuthorities("⟦Resolution S-28/1⟧ was adopted by the Security Council.", "? S-28/1");
  }

  @Test
  void anAssemblyNumbersBySessionsUpToTheThirtieth() {
    assertAuthorities("⟦resolution 3500 (XXX)⟧ of old", "UNGA | 3500 (XXX)");
    assertAuthorities("⟦resolution 1503 (XXXI)⟧ of old", "ECOSOC | 1503 (XXXI)");
    assertAuthorities("⟦resolution 1503 (XLIX)⟧ of old", "ECOSOC | 1503 (XLIX)");
    assertAuthorities("⟦resolution 1503 (IX)⟧ of old", "UNGA | 1503 (IX)");
    assertAuthorities("⟦resolution 1503 (XIV)⟧ of old", "UNGA | 1503 (XIV)");
    assertAuthorities("⟦resolution 1503 (VII)⟧ of old", "UNGA | 1503 (VII)");
  }

  @Test
  void numberAndYearOfTheSecurityCouncilBelongTogether() {
    assertAuthorities("⟦resolution 1 (1946)⟧", "UNSC | 1 | 1946");
    assertAuthorities("⟦resolution 25 (1946)⟧", "UNSC | 25 | 1946");
    assertAuthorities("⟦resolution 26 (1946)⟧", "? 26 | 1946");
    assertAuthorities("⟦resolution 5 (1947)⟧", "? 5 | 1947");
    assertAuthorities("⟦resolution 6 (1947)⟧", "UNSC | 6 | 1947");
    assertAuthorities("⟦resolution 47 (1947)⟧", "UNSC | 47 | 1947");
    assertAuthorities("⟦resolution 48 (1947)⟧", "? 48 | 1947");
    assertAuthorities("⟦resolution 1325 (1947)⟧", "? 1325 | 1947");
    assertAuthorities("⟦resolution 1325 (1800)⟧", "? 1325 | 1800");
  }

  @Test
  void theTextSaysMoreElsewhere() {
    assertAuthorities(
        "⟦Security Council resolution 1244⟧ stands. ⟦Resolution 1244 (1999)⟧ is in force.",
        "UNSC | 1244",
        "UNSC | 1244 | 1999");
    assertAuthorities(
        "⟦resolution 1244⟧ was long. ⟦Security Council resolution 1244 (1999)⟧ is in force.",
        "UNSC | 1244 | 1999",
        "UNSC | 1244 | 1999");
    assertAuthorities(
        "⟦General Assembly resolution 181 (II)⟧ and ⟦resolution 181⟧ of old.",
        "UNGA | 181 (II)",
        "UNGA | 181 (II)");
    assertAuthorities(
        "The Security Council met. ⟦Resolution 181⟧ is old. ⟦General Assembly resolution 181 (II)⟧"
            + " is older.",
        "UNGA | 181 (II)",
        "UNGA | 181 (II)");
    assertAuthorities(
        "⟦resolution 46/1⟧ of 2 May 1991. The UNHRC read ⟦resolution 46/1⟧.",
        "UNHRC | 46/1 | 1991",
        "UNHRC | 46/1 | 1991");
    assertAuthorities(
        "⟦General Assembly resolution 46/1⟧ of 2 May 1991. ⟦General Assembly resolution 46/1⟧ was"
            + " long.",
        "UNGA | 46/1 | 1991",
        "UNGA | 46/1 | 1991");
  }

  @Test
  void oneNumberOfTwoOrgansStaysTwo() {
    assertAuthorities(
        "⟦Security Council resolution 100 (1953)⟧ and ⟦General Assembly resolution 100 (I)⟧.",
        "UNSC | 100 | 1953",
        "UNGA | 100 (I)");
    assertAuthorities(
        "⟦General Assembly resolution 46/1⟧ and ⟦Human Rights Council resolution 46/1⟧ differ;"
            + " ⟦resolution 46/1⟧ too.",
        "UNGA | 46/1",
        "UNHRC | 46/1",
        "UNGA | 46/1");
    assertAuthorities(
        "⟦Human Rights Council resolution 46/1⟧, ⟦General Assembly resolution 46/1⟧ of 2 May 1991.",
        "UNHRC | 46/1",
        "UNGA | 46/1 | 1991");
  }
}
