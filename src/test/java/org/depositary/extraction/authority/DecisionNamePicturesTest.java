package org.depositary.extraction.authority;

import static org.depositary.extraction.authority.Picture.assertAuthorities;

import org.junit.jupiter.api.Test;

class DecisionNamePicturesTest {

  @Test
  void theCourtOfTheSentence() {
    assertAuthorities(
        "In its ⟦judgment of 22 April 2010⟧, quoted by the ICJ, it said", "? ICJ | 2010-04-22");
    assertAuthorities(
        "The ICJ spoke of it in its ⟦judgment of 22 April 2010⟧.", "? ICJ | 2010-04-22");
    assertAuthorities("The ICJ spoke. In its judgment of 22 April 2010 it said");
    assertAuthorities("In its judgment of 22 April 2010.\n\nthe ICJ said");
    assertAuthorities("In its judgment of 22 April 2010 it erred. The ICJ said");
    assertAuthorities(
        "In its ⟦judgment of 22 April 2010⟧ it erred, as Mr. Roe of the ICJ said",
        "? ICJ | 2010-04-22");
    assertAuthorities("The ICJ did!\n\nThe judgment of 3 May 2011");
    assertAuthorities("The judgment of 3 May 2011");
  }

  @Test
  void theCourtBesideTheWord() {
    assertAuthorities("The ⟦judgment dated 3 May 2011 of the ICJ⟧", "? ICJ | 2011-05-03");
    assertAuthorities("The ⟦judgment by the ICJ of 3 May 2011⟧", "? ICJ | 2011-05-03");
    assertAuthorities("The ⟦judgment of the ICJ on 3 May 2011⟧", "? ICJ | 2011-05-03");
    assertAuthorities("the ⟦ICJ’s judgment⟧", "? ICJ");
    assertAuthorities("the ICJs' judgment of 3 May 2011");
    assertAuthorities("⟦ICJ judgments⟧", "* ICJ");
    assertAuthorities("judgments of the ICJ in ⟦Chad v. Mali⟧", "Chad v. Mali | ICJ");
    assertAuthorities("a judgment of the Supreme Court");
    assertAuthorities(
        "a ⟦judgment of the Supreme Court of 3 May 2011⟧", "? Supreme Court | 2011-05-03");
  }

  @Test
  void theSaidDecision() {
    assertAuthorities(
        "The ⟦ICJ judgment of 26 February 2007⟧ was long. The ⟦aforementioned judgment⟧, the ⟦said"
            + " court's decision⟧ and the ⟦said court’s ruling⟧ stand.",
        "? ICJ | 2007-02-26",
        "^ ICJ | 2007-02-26",
        "^ ICJ | 2007-02-26",
        "^ ICJ | 2007-02-26");
    assertAuthorities(
        "The ⟦ICJ judgment of 26 February 2007⟧ was long. It was ⟦approved by the international"
            + " court⟧.",
        "? ICJ | 2007-02-26",
        "^ ICJ | 2007-02-26");
    assertAuthorities(
        "The ⟦ICJ judgment of 26 February 2007⟧ was long. It ⟦upheld the international court⟧.",
        "? ICJ | 2007-02-26",
        "^ ICJ | 2007-02-26");
    assertAuthorities(
        "The ⟦ICJ judgment of 26 February 2007⟧ was long. It was confirmed by an international"
            + " court.",
        "? ICJ | 2007-02-26");
    assertAuthorities(
        "The ⟦ICJ judgment of 26 February 2007⟧ was long. It was read by the international court.",
        "? ICJ | 2007-02-26");
    assertAuthorities("It was approved by the international court.");
  }

  @Test
  void aNameBesideCaseOrJudgment() {
    assertAuthorities(
        "the ⟦Corfu Channel case⟧ and the ⟦Corfu Channel judgment of 9 April 1949⟧",
        "Corfu Channel | ICJ",
        "Corfu Channel | ICJ");
    assertAuthorities(
        "the ICJ heard it. Much later the ⟦Grey Bay judgment⟧ came.", "Grey Bay | ICJ");
    assertAuthorities("the ICJ heard it. Much later the Grey Bay case came.");
    assertAuthorities(
        "the ICJ heard it. Much later (Annex 5 of ⟦Prosecutor v. Roe⟧) the ⟦Grey Bay judgment⟧"
            + " came.",
        "Prosecutor v. Roe",
        "Grey Bay | ICJ");
    assertAuthorities(
        "the ICJ heard the ⟦Grey Bay case⟧. The ⟦Grey Bay decision⟧ stood.",
        "Grey Bay | ICJ",
        "Grey Bay | ICJ");
    assertAuthorities("⟦Grey Bay case (3 May 1999)⟧", "Grey Bay | 1999-05-03");
    assertAuthorities("Grey Bay judgment (3 May 1999)");
    assertAuthorities("⟦Nicaragua case⟧", "Nicaragua | ICJ");
    assertAuthorities("the Armenia case, said the ICJ");
    assertAuthorities("the Armenian case, said the ICJ");
    assertAuthorities("the Trial Chamber judgment, said the ICJ");
    assertAuthorities("the Nottebohm’s case, said the ICJ");
  }

  @Test
  void advisoryOpinions() {
    assertAuthorities("⟦Grey Bay, advisory opinion⟧, ICJ", "Grey Bay | ICJ");
    assertAuthorities("the ⟦Grey Bay advisory opinion⟧ of the ICJ", "Grey Bay | ICJ");
    assertAuthorities("⟦advisory opinion regarding the Grey Bay⟧", "Grey Bay");
    assertAuthorities("⟦advisory opinion regarding the Grey Bay⟧, said the ICJ", "Grey Bay | ICJ");
    assertAuthorities(
        "⟦advisory opinion of 3 May 1999 concerning Grey Bay⟧, ICJ", "Grey Bay | ICJ | 1999-05-03");
    assertAuthorities("advisory opinion on it");
    assertAuthorities("advisory opinion about Grey Bay");
  }

  @Test
  void casesSuchAs() {
    assertAuthorities(
        "the ICC's cases, such as ⟦Katanga and Chui⟧, and more", "Katanga and Chui | ICC");
    assertAuthorities(
        "the ICC's cases, such as ⟦Katanga and Chui v. Doe⟧", "Katanga and Chui v. Doe");
    assertAuthorities("the ICC's case such as Katanga");
    assertAuthorities("the ICC's cases such as France");
    assertAuthorities("the ICC's cases such as Court");
    assertAuthorities("the ICC's cases like Katanga");
    assertAuthorities("such cases such as Katanga");
  }

  @Test
  void shortNames() {
    assertAuthorities(
        "⟦Roe v. Doe, no. 1234/05⟧; ⟦Roe⟧ (cited above); Poe (cited above), ⟦Roe⟧ cited above",
        "Roe v. Doe | ECtHR | 1234/05",
        "Roe v. Doe | ECtHR | 1234/05",
        "Roe v. Doe | ECtHR | 1234/05");
    assertAuthorities(
        "⟦Roe and Others v. Doe, no. 1234/05⟧; ⟦Roe⟧, cited above; ⟦Roe and Others⟧, cited above",
        "Roe and Others v. Doe | ECtHR | 1234/05",
        "Roe and Others v. Doe | ECtHR | 1234/05",
        "Roe and Others v. Doe | ECtHR | 1234/05");
    assertAuthorities("the ⟦Roe et al. Judgement⟧; ⟦Roe case⟧", "Roe et al.", "Roe et al.");
    assertAuthorities(
        "⟦Chile v. Doe, no. 1234/05⟧; ⟦Doe⟧, cited above; Chile, cited above",
        "Chile v. Doe | ECtHR | 1234/05",
        "Chile v. Doe | ECtHR | 1234/05");
    assertAuthorities("Roe et al. case");
  }

  @Test
  void oneSideAndTitles() {
    assertAuthorities("Ex parte Roe");
    assertAuthorities("⟦Ex parte Roe, no. 5⟧", "Ex parte Roe | 5");
    assertAuthorities("⟦In re Roe [1999] 1 AC 5⟧", "In re Roe | 1999");
    assertAuthorities("⟦In re Roe, 3 May 1999⟧; the Roe case", "In re Roe | 1999-05-03");
    assertAuthorities(
        "⟦Grey Bay, Merits, Jurisdiction, Judgment, ICJ Reports 1999, p. 4⟧",
        "Grey Bay | ICJ | 1999");
    assertAuthorities("Grey Bay, Judgment, ICJ");
    assertAuthorities("Grey Bay, judgment, ICJ Reports 1999, p. 4");
  }
}
