package org.depositary.extraction.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegisterTest {

  private final Register register = Register.load();

  @Test
  void holdsConventionsAndSets() {
    assertThat(register.conventions()).hasSizeGreaterThanOrEqualTo(465);
    assertThat(register.find("genocide-convention").orElseThrow().isSet()).isFalse();
    assertThat(register.find("geneva-conventions-1949").orElseThrow().members())
        .containsExactly("gc-i", "gc-ii", "gc-iii", "gc-iv");
  }

  @Test
  void aMemberKnowsItsSets() {
    assertThat(register.find("iccpr").orElseThrow().sets())
        .contains("international-covenants", "international-bill-of-human-rights");
  }

  @Test
  void theVersionIsTheContent() {
    assertThat(register.version()).hasSize(12).isEqualTo(Register.load().version());
  }
}
