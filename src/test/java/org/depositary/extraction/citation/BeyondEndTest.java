package org.depositary.extraction.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.extraction.Pinpoint.Existence.BEYOND_END;
import static org.depositary.extraction.Pinpoint.Existence.EXISTS;
import static org.depositary.extraction.Pinpoint.Existence.UNKNOWN;

import java.util.List;
import org.depositary.extraction.Pinpoint;
import org.depositary.extraction.Pinpoint.Existence;
import org.junit.jupiter.api.Test;

class BeyondEndTest {

  @Test
  void anArticleBehindTheLastIsReportedAsSuch() {
    assertThat(ends("They relied on articles 3 and 23 of the Genocide Convention."))
        .containsExactly(EXISTS, BEYOND_END);
    assertThat(ends("They relied on article 160 of the Fourth Geneva Convention."))
        .containsExactly(BEYOND_END);
  }

  @Test
  void whatIsFollowedIsMeasuredToo() {
    assertThat(ends("The Genocide Convention binds them; article 25 of the said Convention, too."))
        .containsExactly(BEYOND_END);
  }

  @Test
  void ofAnInstrumentWithoutRecordNothingIsClaimed() {
    assertThat(ends("They relied on article 900 of the Convention on Lanterns of 1975."))
        .containsExactly(UNKNOWN);
  }

  private static List<Existence> ends(String text) {
    return Pictures.read(text).stream()
        .flatMap(citation -> citation.pinpoints().stream())
        .map(Pinpoint::existence)
        .toList();
  }
}
