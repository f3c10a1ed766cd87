package org.depositary.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.depositary.extraction.Mention;
import org.depositary.extraction.MentionType;
import org.junit.jupiter.api.Test;

class OfficesTest {

  @Test
  void officeKeepsWhatItIsOf() {
    assertRoles("Minister of Justice Zita Moreau signed", "Zita Moreau", "Minister of Justice");
    assertRoles("Minister of Defence Zed Okoro left", "Zed Okoro", "Minister of Defence");
    assertRoles(
        "Minister for Foreign Affairs Zita Moreau left",
        "Zita Moreau",
        "Minister for Foreign Affairs");
    assertRoles(
        "Minister of Justice and Human Rights Zita Moreau left",
        "Zita Moreau",
        "Minister of Justice and Human Rights");
    assertRoles(
        "Minister of Energy, Trade and Industry Zed Okoro left",
        "Zed Okoro",
        "Minister of Energy, Trade and Industry");
    assertRoles(
        "Prosecutor of the Special Court Zed Okoro left",
        "Zed Okoro",
        "Prosecutor of the Special Court");
    assertRoles(
        "spokesperson for the ministry Zed Okoro left",
        "Zed Okoro",
        "spokesperson for the ministry");
  }

  @Test
  void wordsBeforeTheNounBelongToTheOffice() {
    assertRoles(
        "Deputy Minister of Health Zita Moreau left", "Zita Moreau", "Deputy Minister of Health");
    assertRoles(
        "Under-Secretary-General for Safety and Security Zed Okoro left",
        "Zed Okoro",
        "Under-Secretary-General for Safety and Security");
    assertRoles("former Vice-President Zita Moreau left", "Zita Moreau", "former Vice-President");
    assertRoles("Acting Prime Minister Zita Moreau left", "Zita Moreau", "Acting Prime Minister");
    assertRoles("Mr Justice Robert Okoro agreed", "Robert Okoro", "Mr Justice");
  }

  @Test
  void commasPartAnOfficeFromTheNameBetweenThem() {
    assertRoles(
        "The Chair of the Land Reform Committee, Zita Moreau, said so.",
        "Zita Moreau",
        "Chair of the Land Reform Committee");
    assertRoles(
        "Then the head of the mission of Norway, Zed Okoro, spoke.",
        "Zed Okoro",
        "head of the mission of Norway");
    assertRoles(
        "the ambassador to Chile, Zed Okoro, and the head of the bank, Zita Moreau, met",
        "Zed Okoro",
        "ambassador to Chile");
  }

  @Test
  void pluralIsOfEachOfTwo() {
    String both = "Presidents Zita Moreau and Ana Okoro met";
    assertRoles(both, "Zita Moreau", "President");
    assertRoles(both, "Ana Okoro", "President");
  }

  @Test
  void wordsBehindTheNameAreNoOfficeWithoutItsNoun() {
    assertRoles("Robert Okoro, of the Ministry of Justice of Peru, said so", "Robert Okoro");
    assertRoles("Robert Okoro, speaking for the President of Peru, said so", "Robert Okoro");
    assertRoles("Professor Ana Okoro, accused of theft, left", "Ana Okoro", "Professor");
    assertRoles("Judge Ana Okoro, and President Zita Moreau, left", "Ana Okoro", "Judge");
    assertRoles("Robert Okoro, former Judge Zita Moreau and others left together.", "Robert Okoro");
    assertRoles(
        "Robert Okoro, Minister Plenipotentiary of Peru, left",
        "Robert Okoro",
        "Minister Plenipotentiary of Peru");
  }

  @Test
  void complementNeedsMoreThanASmallWord() {
    assertRoles("He is a bishop at the time, Robert Okoro, said she", "Robert Okoro");
  }

  private static void assertRoles(String sentence, String name, String... roles) {
    assertThat(MentionPicture.read(sentence))
        .as(sentence)
        .filteredOn(mention -> mention.type() == MentionType.PERSON && mention.name().equals(name))
        .singleElement()
        .extracting(Mention::roles)
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .isEqualTo(java.util.List.of((Object[]) roles));
  }
}
