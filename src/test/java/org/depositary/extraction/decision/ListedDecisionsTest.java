package org.depositary.extraction.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depositary.extraction.Citation;
import org.depositary.extraction.authority.AuthorityReader;
import org.depositary.text.Text;
import org.junit.jupiter.api.Test;

class ListedDecisionsTest {

  @Test
  void aNameWithAParagraphBesideADecisionIsOneMore() {
    assertThat(found("See Tadić (IT-94-1-A), para. 12, and Halil, para. 7."))
        .contains("Halil: decision-with-paragraph");
  }

  @Test
  void aKnownDecisionWithAParagraphStandsAlone() {
    assertThat(found("As it said (Soering, para. 88), it may."))
        .containsExactly("Soering: decision-with-paragraph");
  }

  @Test
  void aReportWithAParagraphIsNoDecision() {
    assertThat(found("See Tadić (IT-94-1-A), para. 12, and Expert Report, para. 7."))
        .noneMatch(found -> found.endsWith("paragraph"));
  }

  private static List<String> found(String words) {
    Text text = Text.of(words);
    return new AuthorityReader().read(text).stream().map(found -> print(text, found)).toList();
  }

  private static String print(Text text, Citation found) {
    return text.slice(found.span()) + ": " + found.rule();
  }
}
