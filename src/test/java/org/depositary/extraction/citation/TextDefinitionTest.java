package org.depositary.extraction.citation;

import static org.depositary.extraction.citation.Pictures.assertCitations;
import static org.depositary.extraction.citation.Pictures.assertNone;

import org.junit.jupiter.api.Test;

/** What a text calls an instrument from here on. */
class TextDefinitionTest {

  @Test
  void everyUsualWordDefines() {
    assertCitations(
        "The [Convention on the Prevention and Punishment of the Crime of Genocide]"
            + " (hereafter \"the Convention\") entered into force in 1951. [Article III of the"
            + " Convention] lists acts.",
        "genocide-convention",
        "~genocide-convention 3");
    assertCitations(
        "The [Statute of the International Court of Justice], hereinafter called \"the"
            + " Statute\", is annexed. [Article 38 of the Statute] lists the sources.",
        "icj-statute",
        "~icj-statute 38");
    assertCitations(
        "The [Rome Statute of the International Criminal Court], henceforth the"
            + " \"Statute\", has 128 articles; [Article 12 of the Statute] limits it.",
        "rome-statute",
        "~rome-statute 12");
    assertCitations(
        "The [Convention on the Elimination of All Forms of Discrimination against"
            + " Women], better known as the \"Women's Charter\", is wide. The [Women's Charter]"
            + " was adopted in New York.",
        "cedaw",
        "~cedaw");
    assertCitations(
        "The [Bangkok Treaty] (hereinafter called the \"Treaty\") bans them in [Article 3"
            + " of the Treaty].",
        "bangkok-nwfz",
        "~bangkok-nwfz 3");
    assertCitations(
        "la [Convention relative aux droits de l'enfant] (ci-après « la Convention ») ;"
            + " l'[article 3 de la Convention].",
        "crc",
        "~crc 3");
  }

  @Test
  void severalNamesAtOnce() {
    assertCitations(
        "The [American Convention on Human Rights] (also known as the \"Pact of San José\""
            + " or \"the Convention\") binds Peru. [Article 8.1 of the Convention] was breached.",
        "achr",
        "~achr 8/1");
    assertCitations(
        "The [African Charter on Human and Peoples' Rights] (hereinafter referred to as"
            + " the \"African Charter\" or \"the Charter\") has no derogation clause. [Article 4"
            + " of the Charter] protects life.",
        "achpr",
        "~achpr 4");
    assertCitations(
        "The [Convention on Cluster Munitions] (hereinafter “CCM” or “the Convention”)"
            + " was adopted in Dublin. [Article 2 of the Convention] defines them; [CCM,"
            + " Article 4] sets duties.",
        "ccm",
        "~ccm 2",
        "ccm 4");
  }

  @Test
  void aNameOfTheTextsOwn() {
    assertCitations(
        "The [Inter-American Convention on Forced Disappearance of Persons] (the"
            + " 'Disappearance Treaty') was adopted in Belém. Under [article II of the"
            + " Disappearance Treaty] the act is defined.",
        "iacfdp",
        "~iacfdp 2");
    assertCitations(
        "the [Convention on the Transfer of Village Archives of 1987] (the \"Archives"
            + " Convention\"). [Article 2 of the Archives Convention] is vague.",
        "!Convention on the Transfer of Village Archives 1987",
        "~Convention on the Transfer of Village Archives 1987 2");
  }

  @Test
  void aConferenceIsNotItsConvention() {
    assertCitations(
        "The [United Nations Convention on the Law of the Sea] (UNCLOS) came out of"
            + " UNCLOS III, which sat for nine years. [Article 76 of UNCLOS] came late.",
        "unclos",
        "unclos 76");
    assertCitations("The text of [UNCLOS] was negotiated at UNCLOS III.", "unclos");
  }

  @Test
  void whatTheTextGivesToABodyStaysThere() {
    assertNone(
        "The Committee on the Rights of the Child (CRC) urged Peru to act. The CRC also"
            + " noted delays.");
    assertCitations(
        "The Committee against Torture (CAT) observed that [article 3 of the Convention]"
            + " is absolute. CAT also noted delays.",
        "~cat 3");
    assertNone("Catholic Relief Council (CRC) staff left; the CRC reopened in May.");
    assertNone("The Civil Aviation Tribunal (CAT) sat in Lagos; CAT heard ten cases.");
    assertNone("The European Centre for Human Research (ECHR) opened; the ECHR employs ten.");
    assertNone("The Associated Press (AP) said so; AP cited officials.");
  }
}
