package org.depositary.extraction.authority;

import static org.assertj.core.api.Assertions.assertThat;

import org.depositary.extraction.Authority.Resolution;
import org.depositary.extraction.Citation;
import org.depositary.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolutionSymbolTest {

  @ParameterizedTest
  @CsvSource({
    "Security Council resolution 1325 (2000), S/RES/1325 (2000)",
    "Security Council resolution 1325, ",
    "General Assembly resolution 60/1, A/RES/60/1",
    "General Assembly resolution 1514 (XV), A/RES/1514 (XV)",
    "General Assembly resolution 181, ",
    "Human Rights Council resolution 31/20, A/HRC/RES/31/20",
    "Human Rights Council resolution 31, ",
    "ECOSOC resolution 1996/31, E/RES/1996/31",
    "ECOSOC resolution 663, ",
    "PACE resolution 2085 (2016), ",
  })
  void symbolsAreThoseOfTheOrgan(String text, String symbol) {
    assertThat(((Resolution) first(text).cited()).symbol()).isEqualTo(symbol);
  }

  @Test
  void anOrganBesideTheNumberIsSurerThanTheContext() {
    Citation named = first("Security Council resolution 822");
    Citation told = first("Resolution 822, says the Security Council");
    Citation open = first("Resolution 822 is old");
    assertThat(named.confidence()).isGreaterThan(told.confidence());
    assertThat(told.confidence()).isGreaterThan(open.confidence());
    assertThat(named.rule()).isEqualTo("resolution-number");
    assertThat(told.rule()).isEqualTo("resolution-number-context");
  }

  @Test
  void citationsComeInTextOrder() {
    String text = "numerous resolutions, resolution 822, several resolutions, resolution 853";
    assertThat(new AuthorityReader().read(Text.of(text)))
        .extracting(citation -> citation.span().start())
        .hasSize(4)
        .isSorted();
  }

  private static Citation first(String text) {
    return new AuthorityReader().read(Text.of(text)).get(0);
  }
}
