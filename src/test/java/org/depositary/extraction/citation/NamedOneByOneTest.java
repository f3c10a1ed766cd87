package org.depositary.extraction.citation;

import static org.depositary.extraction.citation.Pictures.assertCitations;

import org.junit.jupiter.api.Test;

/** Collectives, and instruments named one by one. */
class NamedOneByOneTest {

  @Test
  void twoThatAreNamedAreTwoCitations() {
    assertCitations(
        "Afghanistan joined the [1951 Convention] and the [1967 Protocol] in 2005.",
        "refugee-convention",
        "~refugee-protocol");
    assertCitations(
        "Kenya hosts them under the [1951 Convention] and its [1967 Protocol].",
        "refugee-convention",
        "~refugee-protocol");
    assertCitations(
        "the [Convention relating to the Status of Refugees] and its [1967 Protocol]",
        "refugee-convention",
        "~refugee-protocol");
  }

  @Test
  void aPluralIsASet() {
    assertCitations(
        "Parties to the [Geneva Conventions of 1949] and the [Additional Protocols of"
            + " 1977] must search for the missing.",
        "geneva-conventions-1949",
        "additional-protocols-1977");
    assertCitations(
        "The [Geneva Conventions] and their [Additional Protocols] bind all.",
        "geneva-conventions-1949",
        "additional-protocols-1977");
  }

  @Test
  void aWrongYearIsReported() {
    assertCitations("the [Rome Statute of 1989] does not exist.", "?rome-statute");
    assertCitations("the [Convention on the Rights of the Child of 1999]", "?crc");
    assertCitations("the [1979 Convention against Torture]", "?cat");
    assertCitations("the [1949 Genocide Convention]", "?genocide-convention");
    assertCitations("the [Vienna Convention on Diplomatic Relations of 1963]", "?vcdr");
  }

  @Test
  void aRightYearBelongsToTheName() {
    assertCitations(
        "the [Genocide Convention (1948)], the [Apartheid Convention (1973)] and the"
            + " [ICERD (1965)]",
        "genocide-convention",
        "apartheid-convention",
        "icerd");
  }

  @Test
  void aTitleMayRunOverLines() {
    assertCitations("the [UNIVERSAL\nDECLARATION OF\nHUMAN RIGHTS] stands above all", "udhr");
    assertCitations(
        "[CONVENTION ON THE PREVENTION AND\nPUNISHMENT OF THE CRIME\nOF GENOCIDE]\n\nA"
            + " note on [Article 2], in short.",
        "genocide-convention",
        "~genocide-convention 2");
    assertCitations(
        "THE STATES SIGNED THE [INTERNATIONAL CONVENTION ON THE ELIMINATION OF"
            + " ALL\nFORMS OF RACIAL DISCRIMINATION] IN 1966.",
        "icerd");
    assertCitations("[UNITED NATIONS CONVENTION AGAINST TRANSNATIONAL\nORGANIZED CRIME]", "untoc");
  }
}
