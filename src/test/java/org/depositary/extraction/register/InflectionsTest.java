package org.depositary.extraction.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InflectionsTest {

  private static final String RULES =
      """
      language,place,piece,forms
      az,end,ası,asının|asında
      az,end,a,anın
      ar,start,ال,وال|لل
      ar,start,,و
      """;

  private final Inflections inflections = Inflections.of(Csv.read(RULES));

  @Test
  void theFirstRuleThatFitsIsTheOnlyOne() {
    assertThat(inflections.of("Avropa Xartiyası", "az"))
        .containsExactly("Avropa Xartiyasının", "Avropa Xartiyasında");
    assertThat(inflections.of("Konvensiya", "az")).containsExactly("Konvensiyanın");
  }

  @Test
  void aParticleStandsBeforeTheName() {
    assertThat(inflections.of("العهد الدولي", "ar"))
        .containsExactly("والعهد الدولي", "للعهد الدولي");
    assertThat(inflections.of("اتفاقية", "ar")).containsExactly("واتفاقية");
  }

  @Test
  void aLanguageWithoutRulesHasNoFurtherForms() {
    assertThat(inflections.of("Konvensiya", "tr")).isEmpty();
    assertThat(inflections.of("", "az")).isEmpty();
    assertThat(inflections.of("Конвенция", "ru")).contains("Конвенцией");
  }
}
