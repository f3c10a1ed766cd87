package org.depositary.extraction.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RussianFormsTest {

  @Test
  void feminineHeadsDecline() {
    assertThat(RussianForms.of("Международная конвенция о праве"))
        .containsExactly(
            "Международной конвенции о праве",
            "Международную конвенцию о праве",
            "Международной конвенцией о праве");
  }

  @Test
  void masculineHeadsDecline() {
    assertThat(RussianForms.of("Второй факультативный протокол к пакту"))
        .containsExactly(
            "Второго факультативного протокола к пакту",
            "Второму факультативному протоколу к пакту",
            "Вторым факультативным протоколом к пакту",
            "Втором факультативном протоколе к пакту");
  }

  @Test
  void pluralAndNeuterHeadsDecline() {
    assertThat(RussianForms.of("Женевские конвенции")).contains("Женевских конвенций");
    assertThat(RussianForms.of("Парижское соглашение"))
        .contains("Парижского соглашения", "Парижским соглашением");
    assertThat(RussianForms.of("Минские соглашения")).contains("Минских соглашений");
  }

  @Test
  void aNameWithoutAKnownHeadStaysAsItIs() {
    assertThat(RussianForms.of("Воззвание Тегеранской конференции")).isEmpty();
    assertThat(RussianForms.of("")).isEmpty();
    assertThat(RussianForms.of("А")).isEmpty();
  }
}
