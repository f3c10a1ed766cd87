package org.depositary.extraction.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.extraction.citation.Pictures.assertCitations;

import org.depositary.extraction.Citation;
import org.junit.jupiter.api.Test;

class AsideTest {

  @Test
  void whatIsOnlyComparedIsNotFollowed() {
    assertCitations(
        "[Article 49 of the Fourth Geneva Convention] forbids it (cf. [article 8 of the Rome"
            + " Statute]); so does [Article 33].",
        "gc-iv 49",
        "rome-statute 8",
        "~gc-iv 33");
    assertCitations(
        "The [Single Convention on Narcotic Drugs], as amended by the [1972 Protocol], limits trade"
            + " ([art. 4]).",
        "single-convention-1961",
        "~single-convention-protocol-1972",
        "~single-convention-1961 4");
  }

  @Test
  void aBodyNamedLaterDoesNotTakeTheArticlesOfWhatWasCited() {
    assertCitations(
        "The [Single Convention on Narcotic Drugs] is old; the [Slavery Convention] is older. Crops"
            + " stand in [articles 22 and 36]. The Human Rights Committee met.",
        "single-convention-1961",
        "slavery-convention-1926",
        "~single-convention-1961 22 36");
  }

  @Test
  void aMarkOfANoteIsNoNumberOfAProtocol() {
    String text = "the Harbour Protocol[1] and its Lighthouse Protocol\n 4. Convention on others";
    assertThat(Pictures.read(text))
        .extracting(Citation::rule)
        .doesNotContain("ambiguous-name", "name");
  }

  @Test
  void commonArticleBeforeACommaIsOfTheGenevaConventions() {
    assertCitations(
        "under [Common Article 3], the [ICCPR (arts 1 and 6)] and others",
        "geneva-conventions-1949 3",
        "iccpr 1 6");
  }
}
