package org.depositary.extraction.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.depositary.extraction.Citation;
import org.depositary.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileAuthorityTest {

  private static final int TIMES = 15_000;

  private final AuthorityReader reader = new AuthorityReader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "resolution ",
        "resolutions 1, ",
        "resolution 1/1 of 1 May\n\n",
        "Security Council ",
        "S/RES/",
        "v. ",
        "A v. ",
        "A v. B (",
        "no. 1/11, ",
        "(IT-",
        "IT-94-1-T (",
        "Case ",
        "judgment of ",
        "the said judgment ",
        "advisory opinion on ",
        "cases such as A and ",
        "cited above ",
        "ECLI:",
        "Act ",
        "A of the ",
        "Act (",
        "Code of ",
        "Law on A, ",
        "Constitution ",
        "The Constitution ",
        "Directive ",
        "U.S.C. ",
        "international law ",
        "internationally wrongful acts ",
        "PTA ",
        "Terrorism Act (PTA) ",
        "Prosecutor v. A, ",
        "((((",
        "]]]] v. ",
        "A&A ",
        "A.B.C. v. ",
        "reaffirmed by the General Assembly and the ",
        "\u0000 v. \u0000",
        "\ud800 Act \udc00",
        "\n\n",
        "No. ",
        "nos. 1/11 and ",
        "Court of Justice "
      })
  @Timeout(value = 15, unit = TimeUnit.SECONDS)
  void repetitionTakesLinearTime(String trigger) {
    assertSettled(trigger.repeat(TIMES));
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void tenMegabytesWithoutASpace() {
    assertSettled("v".repeat(10_000_000));
    assertSettled("Act".repeat(3_000_000));
    assertSettled("1".repeat(10_000_000));
  }

  @Test
  void sameTextGivesTheSameCitations() {
    Text text = Text.of("Doe v. Ruritania, no. 1234/05. Resolution 1325 (2000). Patriot Act.");
    assertThat(reader.read(text)).hasSize(3).isEqualTo(reader.read(text));
  }

  private void assertSettled(String characters) {
    List<Citation> found = reader.read(Text.of(characters));
    for (int i = 1; i < found.size(); i++) {
      assertThat(found.get(i).span().start()).isGreaterThanOrEqualTo(found.get(i - 1).span().end());
    }
  }
}
