package org.depositary.extraction.citation;

import static org.depositary.extraction.citation.Pictures.assertCitations;

import org.junit.jupiter.api.Test;

class BodyInTheLineTest {

  @Test
  void aBareArticleBehindABodyIsOfWhatItApplies() {
    assertCitations(
        "The [Paris Agreement] was quoted. The Human Rights Committee saw a breach of [article"
            + " 17].",
        "paris-agreement",
        "~iccpr 17");
  }

  @Test
  void theConventionBehindABodyIsTheOneItApplies() {
    assertCitations(
        "[Article 10 of the Salvage Convention] binds masters. The European Court of Human Rights"
            + " saw a breach of [Article 2 of the Convention].",
        "salvage-1989 10",
        "~echr 2");
  }

  @Test
  void theWorldCourtCitesMoreThanItsStatute() {
    assertCitations(
        "The [Genocide Convention] is old. The International Court of Justice read [article IX].",
        "genocide-convention",
        "~genocide-convention 9");
  }

  @Test
  void aConventionNamedAloneInANewLineTakesTheArticles() {
    assertCitations(
        "[Article 22 of the Genocide Convention] is short.\n"
            + "The [Paris Agreement] came later. [Article 22] is short, too.",
        "genocide-convention 22",
        "paris-agreement",
        "~paris-agreement 22");
  }

  @Test
  void aTitleBehindAHeadingLineIsWhatTheTextIsAbout() {
    assertCitations(
        """
        Observation adopted 2019
        [Right to Organise and Collective Bargaining Convention, 1949 (No. 98)] - Fiji

        It also recalls the [Forced Labour Convention, 1930 (No. 29)].

        [Article 4 of the Convention]. Bargaining.
        """,
        "ilo-c098",
        "ilo-c029",
        "~ilo-c098 4");
  }

  @Test
  void thatTreatyPointsBehindAPreposition() {
    assertCitations(
        "The [Genocide Convention] binds us. Nothing in [Article 2 of that treaty] says less.",
        "genocide-convention",
        "~genocide-convention 2");
  }

  @Test
  void aTitleIsShortenedToItsTellingWord() {
    assertCitations(
        "party to the [International Convention against the Taking of Hostages]. The [Hostages"
            + " Convention] and the [Carriage Convention] differ.",
        "hostages-convention",
        "hostages-convention",
        "!Carriage Convention");
  }
}
